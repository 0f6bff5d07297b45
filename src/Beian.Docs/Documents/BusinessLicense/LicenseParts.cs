using Beian.Docs.Documents.Certificates;
using Beian.Docs.Documents.Layout;
using Beian.Docs.Identifiers;

namespace Beian.Docs.Documents.BusinessLicense;

/// <summary>Several licences on one picture, one below the other or side by side, each with its own title (一图多照).</summary>
public static class LicenseParts
{
    /// <summary>Type this much larger than the rest is a title.</summary>
    private const double Large = 1.25;

    /// <summary>Of the largest title, the least that another one has: titles of two pictures differ, but not by half.</summary>
    private const double Smallest = 0.5;

    /// <summary>凭营|业执照依法自主开展经营活动: the standing remark of a scope, wrapped.</summary>
    private static readonly string[] InScope = ["依法", "自主", "活动", "凭"];

    /// <summary>The lines of each title's own part; the whole sheet where there is one title or none.</summary>
    public static IReadOnlyList<Sheet> Of(Sheet sheet)
    {
        var titles = Titles(sheet);
        if (titles.Count < 2)
            titles = Codes(sheet);
        if (titles.Count < 2)
            return [sheet];
        var isStacked = titles.Max(t => t.Row) - titles.Min(t => t.Row) > titles.Max(t => t.Center) - titles.Min(t => t.Center);
        List<double> cuts = [double.MinValue];
        var places = titles.Select(t => isStacked ? t.Row : t.Center).Order().ToList();
        cuts.AddRange(places.Zip(places.Skip(1), (a, b) => Cut(sheet, isStacked, a, b)));
        cuts.Add(double.MaxValue);
        return
        [
            .. cuts.Zip(cuts.Skip(1), (from, to) => sheet.Only(l => (isStacked ? l[l.Count / 2].Row : l[l.Count / 2].Center) is var place && place > from && place <= to)),
        ];
    }

    private static List<TextRun> Titles(Sheet sheet)
    {
        var em = TitleFinder.EmOf(sheet);
        var large = sheet.Lines.Where(l => l.Count is >= 3 and <= 14 && l[0].Em > Large * em && IsTitle(string.Concat(l.Select(g => g.Text)))).Select(l => new TextRun(l)).ToList();
        return [.. large.Where(t => t.Em > Smallest * large.Max(l => l.Em))];
    }

    /// <summary>Where a title is too pale to be found, the code below it says as much.</summary>
    private static List<TextRun> Codes(Sheet sheet) =>
        [.. sheet.Runs.Where(r => r.Glyphs.Count == 18 && UnifiedSocialCreditCode.HasValidCheck(r.Text)).DistinctBy(r => r.Text)];

    /// <summary>In gold on pale paper one of the four characters is often misread.</summary>
    private static bool IsTitle(string text) => (BusinessLicenseCues.IsTitle(text) && !InScope.Any(w => text.Contains(w, StringComparison.Ordinal))) || (text.Length <= 6 && "营业执照".Count(text.Contains) >= 3);

    /// <summary>
    /// The middle of the widest stretch without text that lies where one paper can end and the next begin: in the middle between titles side by side, above the lower of two
    /// titles one below the other, for a title stands near its paper's upper edge.
    /// </summary>
    private static double Cut(Sheet sheet, bool isStacked, double from, double to)
    {
        var (first, last) = isStacked ? (0.55, 0.92) : (0.3, 0.7);
        double end = from + (first * (to - from)), stop = from + (last * (to - from)), widest = 0, cut = (end + stop) / 2;
        foreach (var (low, high) in sheet.Runs.Select(r => Extent(r, isStacked)).Append((stop, stop)).OrderBy(s => s.Item1))
        {
            if (low > stop)
                break;
            if (low - end > widest)
                (widest, cut) = (low - end, (low + end) / 2);
            end = Math.Max(end, high);
        }

        return cut;
    }

    private static (double, double) Extent(TextRun run, bool isStacked) => isStacked ? (run.Row - (run.Em / 2), run.Row + (run.Em / 2)) : (run.Left, run.Right);
}
