using Beian.Docs.Documents;
using Beian.Docs.Samples.Drawing;
using Beian.Docs.Samples.Invention;
using Beian.Docs.Samples.Truth;

namespace Beian.Docs.Samples.Organizations;

/// <summary>What the certificates of all organizations have in common (证书的公共部分).</summary>
public static class OrganizationParts
{
    /// <summary>With both check characters.</summary>
    public static string Code(Dice dice, string category, Region region)
    {
        const string alphabet = CheckDigits.CreditAlphabet;
        var division = dice.Pick((region.Code, 0.75), (region.Code[..4] + "00", 0.15), (region.Code[..2] + "0000", 0.1));
        var eight = dice.Chance(0.55)
            ? $"{dice.Int(10000000, 99999999)}"
            : dice.Pick(("MJ", 0.5), ("MB", 0.3), ("MD", 0.2)) + dice.Pick((IReadOnlyList<char>)[.. "0123456789ABCDEFGHJKLMNPQRTUWXY"]) + string.Concat(Enumerable.Range(0, 5).Select(_ => alphabet[dice.Int(0, 10)]));
        var first = category + division + eight + CheckDigits.OfOrganizationCode(eight);
        return first + CheckDigits.OfCreditCode(first);
    }

    public static DateStyle Dates(Dice dice) =>
        dice.Pick((DateStyle.Padded, 60.0), (DateStyle.Plain, 14.0), (DateStyle.Spaced, 14.0), (DateStyle.Dashed, 5.0), (DateStyle.Dotted, 3.0), (DateStyle.Chinese, 4.0));

    public static LicenseItem Representative(Dice dice, string title) =>
        LicenseItem.Whole(title, Names.Invent(dice).Name, FieldNames.Representative) with { LabelField = FieldNames.RepresentativeTitle };

    public static LicenseItem Address(Dice dice, Region region, string title) => LicenseItem.Whole(title, AddressInventor.OfCompany(dice, region), FieldNames.Address);

    /// <summary>Valid on the day, for the years the law gives.</summary>
    public static LicenseItem Term(Dice dice, DateOnly asOf, DateStyle style, string title, params ReadOnlySpan<int> years)
    {
        var from = asOf.AddDays(-dice.Int(20, 300 * years[0]));
        var to = from.AddYears(years[dice.Int(0, years.Length)]).AddDays(dice.Chance(0.5) ? -1 : 0);
        var (start, end) = (DateWriter.Write(from, style), DateWriter.Write(to, style));
        if (style is DateStyle.Dotted or DateStyle.Dashed && dice.Chance(0.4))
            return Dated(title, style == DateStyle.Dotted ? $"{start}-{end}" : $"{start}～{end}", (FieldNames.ValidFrom, from, start), (FieldNames.ValidTo, to, end));
        if (dice.Chance(0.05))
            return Opened(title, $"{start}至长期", from, start);
        var printed = dice.Pick(($"自{start}至{end}", 0.5), ($"自 {start} 至 {end}", 0.2), ($"{start}至{end}", 0.2), ($"{start} 至 {end}", 0.1));
        return Dated(title, printed, (FieldNames.ValidFrom, from, start), (FieldNames.ValidTo, to, end));
    }

    /// <summary>One date behind its label.</summary>
    public static LicenseItem Date(string title, DateOnly date, DateStyle style, string field) => Dated(title, DateWriter.Write(date, style), (field, date, DateWriter.Write(date, style)));

    /// <summary>An item that says nothing: printers write 无, a slash or nothing at all.</summary>
    public static LicenseItem Blank(Dice dice, string title) => new(title, dice.OneOf("无", "/", "***", "——", " "), []);

    private static LicenseItem Opened(string title, string printed, DateOnly from, string start) => new(title, printed,
        new LicenseItemField(FieldNames.ValidFrom, PrintedValue.Of(from), 0, start.Length),
        new LicenseItemField(FieldNames.ValidTo, FieldNames.OpenEnd, printed.Length - 2, 2));

    private static LicenseItem Dated(string title, string printed, params (string Field, DateOnly Date, string Text)[] parts) => new(title, printed,
        [.. parts.Select(p => new LicenseItemField(p.Field, PrintedValue.Of(p.Date), p.Field == FieldNames.ValidTo ? printed.LastIndexOf(p.Text, StringComparison.Ordinal) : printed.IndexOf(p.Text, StringComparison.Ordinal), p.Text.Length))]);
}
