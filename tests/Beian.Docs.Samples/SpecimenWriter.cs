using Beian.Docs.Samples.Damage;
using Beian.Docs.Samples.Drawing;
using Beian.Docs.Samples.Invention;
using Beian.Docs.Samples.Truth;

namespace Beian.Docs.Samples;

/// <summary>Draws a specimen from a seed, at a level: the same seed gives the same bytes (样张生成).</summary>
public static class SpecimenWriter
{
    /// <summary>The day that invented cards and licenses are valid on.</summary>
    public static readonly DateOnly AsOf = new(2026, 11, 23);

    /// <summary>The share of kinds in a set; those of <see cref="MorePictures"/> are in none.</summary>
    public static PictureKind KindOf(int seed) => new Dice((seed * 31) + 7).Pick(
        (PictureKind.BusinessLicense, 0.385), (PictureKind.IdCardFront, 0.195), (PictureKind.IdCardBack, 0.195), (PictureKind.IdCardBoth, 0.135), (PictureKind.IdCardsOfTwo, 0.025), (PictureKind.LicenseAndCard, 0.025), (PictureKind.OtherDocument, 0.04));

    /// <param name="kind">What is in it.</param>
    /// <param name="level">How much it suffered.</param>
    /// <param name="seed">The same seed gives the same bytes.</param>
    /// <param name="flaw">Something that providers send back, done to the picture last.</param>
    public static Specimen Draw(PictureKind kind, Level level, int seed, Flaw flaw = Flaw.None)
    {
        var dice = new Dice((seed * 7919) + (int)kind);
        var damage = dice.Fork();
        var content = dice.Fork();
        // Pixels per millimeter in the end; sheets are drawn near it, for nothing is gained by more.
        var scale = Scales.Choose(damage, kind, level);
        var sheets = Sheets(kind, content, dice, scale);
        if (flaw == Flaw.None)
            return Finish(sheets, kind, level, seed, scale, damage);
        // Dice of their own: without a flaw nothing may look different.
        var flaws = new Dice((seed * 104729) + (int)flaw);
        if (flaw == Flaw.Watermark)
            Watermark.DrawOther(sheets[0], flaws);
        return Finish(sheets, kind, level, seed, scale, damage, after: picture => Flaws.Do(flaw, picture, flaws, scale));
    }

    private static IReadOnlyList<Sheet> Sheets(PictureKind kind, Dice content, Dice dice, double scale)
    {
        if (MorePictures.All.TryGetValue(kind, out var more))
            return more.Sheets(content, dice, scale);
        if (kind == PictureKind.OtherDocument)
            return dice.Chance(0.75) ? [OtherSheets.Draw(dice, AsOf, scale)] : [];
        if (kind == PictureKind.BusinessLicense)
            return [SpecimenDrawer.License(CompanyInventor.Invent(content, AsOf), dice, scale)];
        if (kind == PictureKind.LicenseAndCard)
        {
            var company = CompanyInventor.Invent(content, AsOf);
            var owner = Person.Invent(content, AsOf, company.Region);
            return [SpecimenDrawer.License(company, dice, scale), IdCardFront.Draw(owner, dice, scale)];
        }

        var person = Person.Invent(content, AsOf);
        switch (kind)
        {
            case PictureKind.IdCardFront:
                return [IdCardFront.Draw(person, dice, scale)];
            case PictureKind.IdCardBack:
                return [IdCardBack.Draw(person, dice, scale)];
            case PictureKind.IdCardBoth:
                return [IdCardFront.Draw(person, dice, scale), IdCardBack.Draw(person, dice, scale)];
        }

        var second = Person.Invent(content, AsOf);
        List<Sheet> cards = [IdCardFront.Draw(person, dice, scale), IdCardBack.Draw(person, dice, scale), IdCardFront.Draw(second, dice, scale)];
        if (dice.Chance(0.6))
            cards.Add(IdCardBack.Draw(second, dice, scale));
        return cards;
    }

    /// <summary>Sheets drawn elsewhere, put on one picture at a level.</summary>
    public static Specimen Finish(IReadOnlyList<Sheet> sheets, PictureKind kind, Level level, int seed, double scale, Dice dice, int maxBytes = int.MaxValue, Action<Picture>? after = null)
    {
        var shot = level switch
        {
            Level.Clean => CleanShot.Take(sheets, dice, scale),
            Level.Scan => ScanShot.Take(sheets, dice, scale),
            Level.Photo => PhotoShot.Take(sheets, dice, scale, isHard: false),
            _ => dice.Chance(0.2) ? ScanShot.Take(sheets, dice, scale, isCopy: true) : PhotoShot.Take(sheets, dice, scale, isHard: true),
        };
        using var picture = shot.Picture;
        after?.Invoke(picture);
        foreach (var sheet in sheets)
            sheet.Dispose();
        var bytes = shot.Quality is not { } quality
            ? picture.Image.ImEncode(".png")
            : ExifOrientation.Encode(picture.Image, shot.Orientation, quality);
        for (var less = shot.Quality - 5; bytes.Length > maxBytes && less >= 50; less -= 5)
            bytes = ExifOrientation.Encode(picture.Image, shot.Orientation, less.Value);
        var name = kind.ToString();
        return new(bytes, new PictureTruth
        {
            File = $"{level.ToString().ToLowerInvariant()}-{seed:000000}-{char.ToLowerInvariant(name[0])}{name[1..]}.{(shot.Quality is null ? "png" : "jpg")}",
            Level = level.ToString().ToLowerInvariant(),
            Seed = seed,
            Width = picture.Image.Width,
            Height = picture.Image.Height,
            Documents = CardSides.Joined(picture.Documents),
            Traits = picture.Traits,
        });
    }
}
