using Beian.Docs.Filings;
using Beian.Docs.Samples.Drawing.PersonCards;
using Beian.Docs.Samples.Invention;
using Beian.Docs.Samples.Truth;

namespace Beian.Docs.Samples.Filings.Planted;

/// <summary>Owners who hold another paper than a resident ID card (持其他证件的负责人).</summary>
internal static class Foreigners
{
    public static Draft WithPassport(Draft draft)
    {
        var who = Of(draft, "E" + Traveler.Digits(draft.Story.Dice(20), 8), draft.AsOf.AddYears(4));
        return WithPaper(draft, "护照", who, new DraftPicture(Pictures.OwnersCard, PictureKind.Passport, (dice, scale) => [PassportPage.Draw(who, dice, scale)]));
    }

    /// <summary>港澳居民居住证, both sides, until a day.</summary>
    public static Draft WithPermit(Draft draft, DateOnly end)
    {
        var birth = draft.Story.Owner.BirthDate;
        var first = $"810000{birth.Year:0000}{birth.Month:00}{birth.Day:00}{draft.Story.Owner.IdNumber[14..17]}";
        var who = Of(draft, first + CheckDigits.OfIdNumber(first), end);
        return WithPaper(draft, "港澳居民居住证", who, new DraftPicture(Pictures.OwnersCard, PictureKind.OtherRegionPermit, (dice, scale) => OtherRegionPermit.Both(who, dice, scale)));
    }

    public static Draft WithResidence(Draft draft)
    {
        var birth = draft.Story.Owner.BirthDate;
        var first = $"911840{birth.Year:0000}{birth.Month:00}{birth.Day:00}{draft.Story.Owner.IdNumber[14..17]}";
        var who = Of(draft, first + CheckDigits.OfIdNumber(first), draft.AsOf.AddYears(4));
        return WithPaper(draft, "外国人永久居留身份证", who, new DraftPicture(Pictures.OwnersCard, PictureKind.PermanentResidence, (dice, scale) => [PermanentResidence.Draw(who, dice, scale)]));
    }

    /// <summary>The 居住证 of somebody from elsewhere, beside their card.</summary>
    public static DraftPicture CityPermitOf(Story story) =>
        new("居住证.jpg", PictureKind.CityPermit, (dice, scale) => [CityPermit.Draw(story.Owner, story.Region, dice, scale)]);

    private static Traveler Of(Draft draft, string number, DateOnly end) => Traveler.Invent(draft.Story.Dice(21), draft.AsOf, isChinese: true) with
    {
        ChineseName = draft.Story.Owner.Name, IsMale = draft.Story.Owner.IsMale, BirthDate = draft.Story.Owner.BirthDate, Number = number, ValidFrom = end.AddYears(-5), ValidTo = end,
    };

    private static Draft WithPaper(Draft draft, string kind, Traveler who, DraftPicture picture)
    {
        ResponsiblePerson Change(ResponsiblePerson person) => person with { IdKind = kind, IdNumber = who.Number, IdValidFrom = PrintedValue.Of(who.ValidFrom), IdValidTo = PrintedValue.Of(who.ValidTo) };
        return draft.WithPeople(Change).WithSubject(s => s with { LegalRepresentative = s.LegalRepresentative! with { IdKind = kind, IdNumber = who.Number } }).WithPicture(picture);
    }
}
