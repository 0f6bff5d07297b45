using System.Text.RegularExpressions;
using Beian.Docs.Documents.Layout;
using Beian.Docs.Documents.Papers;
using Beian.Docs.Identifiers;

namespace Beian.Docs.Documents.Certificates;

/// <summary>Parts a page where several certificates lie on it: two holders' codes, and nothing that crosses between them (同页的多份证书).</summary>
public static partial class CertificateParts
{
    /// <summary>Above a title, in its ems.</summary>
    private const double Above = 1.2;

    /// <summary>The sheet itself where there is one certificate, or none.</summary>
    public static IReadOnlyList<Sheet> Of(Sheet sheet)
    {
        var codes = Codes(sheet);
        for (var i = 1; i < codes.Count; i++)
        {
            // With a code in either part both are smaller than the sheet, and parting them comes to an end.
            if (Split(sheet, codes[0], codes[i]) is var (one, other) && Codes(one).Count > 0 && Codes(other).Count > 0)
                return [.. Of(one), .. Of(other)];
        }

        return [sheet];
    }

    private static (Sheet One, Sheet Other)? Split(Sheet sheet, TextRun one, TextRun other)
    {
        if (NeighborPapers.Gutter(sheet, one, other) is { } gutter)
            return SheetParts.SideBySide(sheet, gutter);
        var (upper, lower) = one.Row < other.Row ? (one, other) : (other, one);
        var em = TitleFinder.EmOf(sheet);
        var title = sheet.Lines.Where(l => TitleFinder.IsTitle(l, em) && SheetParts.Row(l) < lower.Row).Select(l => (double?)(SheetParts.Row(l) - (Above * l[0].Em))).Where(top => top > upper.Row).Min();
        return title is { } top ? SheetParts.OneAboveOther(sheet, top) : null;
    }

    /// <summary>Each code once, of those whose check holds.</summary>
    private static List<TextRun> Codes(Sheet sheet) =>
        [.. sheet.Runs.Select(r => (Run: r, Code: Code().Matches(r.Text).Select(m => m.Value).FirstOrDefault(UnifiedSocialCreditCode.HasValidCheck))).Where(c => c.Code is not null).DistinctBy(c => c.Code).Select(c => c.Run)];

    [GeneratedRegex("(?<![0-9A-Z])[0-9A-Z]{18}(?![0-9A-Z])", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Code();
}
