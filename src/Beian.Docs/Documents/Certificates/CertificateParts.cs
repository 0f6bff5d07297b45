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
            if (Split(sheet, codes[0], codes[i]) is var (one, other))
                return [.. Of(one), .. Of(other)];
        }

        return [sheet];
    }

    private static (Sheet One, Sheet Other)? Split(Sheet sheet, TextRun one, TextRun other)
    {
        if (NeighborPapers.Gutter(sheet, one, other) is { } gutter)
            return (Part(sheet, l => Middle(l) < gutter), Part(sheet, l => Middle(l) >= gutter));
        var (upper, lower) = one.Row < other.Row ? (one, other) : (other, one);
        var em = TitleFinder.EmOf(sheet);
        var title = sheet.Lines.Where(l => TitleFinder.IsTitle(l, em) && Row(l) > upper.Row && Row(l) < lower.Row).Select(l => (double?)(Row(l) - (Above * l[0].Em))).Min();
        return title is { } top ? (Part(sheet, l => Row(l) < top), Part(sheet, l => Row(l) >= top)) : null;
    }

    private static Sheet Part(Sheet sheet, Func<IReadOnlyList<Glyph>, bool> isOwn) => sheet.Only(isOwn).Straightened();

    /// <summary>Each code once, of those whose check holds.</summary>
    private static List<TextRun> Codes(Sheet sheet) =>
        [.. sheet.Runs.Select(r => (Run: r, Code: Code().Matches(r.Text).Select(m => m.Value).FirstOrDefault(UnifiedSocialCreditCode.HasValidCheck))).Where(c => c.Code is not null).DistinctBy(c => c.Code).Select(c => c.Run)];

    private static double Middle(IReadOnlyList<Glyph> line) => (line[0].Left + line[^1].Right) / 2;

    private static double Row(IReadOnlyList<Glyph> line) => line.Average(g => g.Row);

    [GeneratedRegex("(?<![0-9A-Z])[0-9A-Z]{18}(?![0-9A-Z])", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Code();
}
