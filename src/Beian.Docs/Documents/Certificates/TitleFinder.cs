using Beian.Docs.Documents.Layout;

namespace Beian.Docs.Documents.Certificates;

/// <summary>Finds the large line or two that name a certificate, spaced or not (证书标题).</summary>
public static class TitleFinder
{
    /// <summary>Type this much larger than the rest may be a title.</summary>
    private const double Large = 1.25;

    /// <summary>Likeness from which a line counts as a title.</summary>
    private const double Likely = 0.72;

    /// <summary>The kind that the page's title says, and how sure.</summary>
    public static (string? Kind, double Share) Find(Sheet sheet) =>
        Candidates(sheet).Select(CertificateTitles.BestOf).Where(b => b.Share >= Likely).OrderByDescending(b => b.Share).FirstOrDefault();

    /// <summary>Whether a line is a title or a part of one, and no item.</summary>
    public static bool IsTitle(IReadOnlyList<Glyph> line, double em)
    {
        var text = Plain(string.Concat(line.Select(g => g.Text)));
        return (line[0].Em > Large * em && (CertificateTitles.IsPart(text) || text is "中华人民共和国")) || CertificateTitles.BestOf(text).Share >= Likely;
    }

    /// <summary>Whether a large line is a part of a title of the kind, such as 登记证书.</summary>
    public static bool HasPart(Sheet sheet, string kind)
    {
        var em = EmOf(sheet);
        return Rows([.. sheet.Runs.Where(r => r.Em > Large * em)]).Any(r => CertificateTitles.IsPartOf(kind, Plain(string.Concat(r.Select(x => x.Text)))));
    }

    /// <summary>The usual height of the page's text.</summary>
    public static double EmOf(Sheet sheet) => sheet.Runs.Count == 0 ? 0 : sheet.Runs.Select(r => r.Em).Order().ElementAt(sheet.Runs.Count / 2);

    /// <summary>Lines by themselves, large runs of one row together, and two such rows that stand under each other.</summary>
    private static IEnumerable<string> Candidates(Sheet sheet)
    {
        foreach (var line in sheet.Lines)
            yield return Plain(string.Concat(line.Select(g => g.Text)));
        var em = EmOf(sheet);
        var rows = Rows([.. sheet.Runs.Where(r => r.Em > Large * em)]);
        foreach (var row in rows)
        {
            var text = Plain(string.Concat(row.Select(r => r.Text)));
            yield return text;
            foreach (var next in rows.Where(n => n[0].Row > row[0].Row && n[0].Row - row[0].Row < 3.2 * row[0].Em && Math.Abs(Center(n) - Center(row)) < 4 * row[0].Em))
                yield return text + Plain(string.Concat(next.Select(r => r.Text)));
        }
    }

    /// <summary>Runs on one row, nearer to each other than a page is to the next.</summary>
    private static List<List<TextRun>> Rows(IReadOnlyList<TextRun> runs)
    {
        var rows = new List<List<TextRun>>();
        foreach (var run in runs.OrderBy(r => r.Left))
        {
            var row = rows.FirstOrDefault(r => Math.Abs(r[^1].Row - run.Row) < 0.6 * run.Em && run.Left - r[^1].Right < 4 * run.Em);
            if (row is null)
                rows.Add([run]);
            else
                row.Add(run);
        }

        return rows;
    }

    private static double Center(List<TextRun> row) => (row[0].Left + row[^1].Right) / 2;

    private static string Plain(string text) => text
        .Replace("(副本)", "", StringComparison.Ordinal).Replace("(正本)", "", StringComparison.Ordinal).Replace("中华人民共和国", "", StringComparison.Ordinal)
        .Replace("副本", "", StringComparison.Ordinal).Replace("正本", "", StringComparison.Ordinal);
}
