namespace Beian.Docs.Documents.Layout;

/// <summary>Rows from top to bottom, each from left to right.</summary>
public static class ReadingOrder
{
    public static IReadOnlyList<TextRun> Of(IReadOnlyList<TextRun> runs)
    {
        var rows = new List<List<TextRun>>();
        foreach (var run in runs.OrderBy(r => r.Row))
        {
            if (rows.Count > 0 && run.Row - rows[^1].Average(r => r.Row) < 0.6 * run.Em)
                rows[^1].Add(run);
            else
                rows.Add([run]);
        }

        return [.. rows.SelectMany(r => r.OrderBy(x => x.Left))];
    }
}
