using Beian.Docs.Samples.Damage;
using Beian.Docs.Samples.Drawing;
using Beian.Docs.Samples.Invention;

namespace Beian.Docs.Samples.Filings.Planted;

/// <summary>Takes the pictures of a draft as a scanner would (拍摄材料).</summary>
public static class PictureTaker
{
    /// <summary>The first try that is in color: a copy in black and white would be a mistake of its own. Nor is one watermark written upon another.</summary>
    public static Specimen Take(DraftPicture picture, Level level, int seed) =>
        Enumerable.Range(0, 50).Select(i => Try(picture, level, seed + (i * 100_003))).First(s => !s.Truth.Traits.ContainsKey("gray") && !(picture.Flaw == Flaw.Watermark && HasTwo(s)));

    /// <summary>The shot's own comes after the planted one.</summary>
    private static bool HasTwo(Specimen specimen) => specimen.Truth.Documents[0].Traits.GetValueOrDefault("watermark")?.Contains("备案", StringComparison.Ordinal) == true;

    private static Specimen Try(DraftPicture picture, Level level, int seed)
    {
        var dice = new Dice(seed);
        var damage = dice.Fork();
        var flaws = new Dice((seed * 104729) + (int)picture.Flaw);
        var scale = picture.Scale ?? Scales.Choose(damage, picture.Kind, level);
        var sheets = picture.Draw(dice, scale);
        if (picture.Flaw == Flaw.Watermark)
            Watermark.DrawOther(sheets[0], flaws);
        return SpecimenWriter.Finish(sheets, picture.Kind, level, seed, scale, damage, after: picture.Flaw == Flaw.None ? null : p => Flaws.Do(picture.Flaw, p, flaws, scale));
    }
}
