using Beian.Docs.Documents.Layout;

namespace Beian.Docs.Documents.Papers;

/// <summary>Certificates whose labels stand below their values, in the middle, as captions do (标签在取值下方).</summary>
public static class Captions
{
    /// <summary>Fewer are no such certificate.</summary>
    private const int Fewest = 3;

    /// <summary>Of the labels with nothing level with them, so many must be captions.</summary>
    private const double Most = 0.7;

    /// <summary>From a value down to its caption, in ems of the caption.</summary>
    private const double Farthest = 5;

    /// <summary>How far off their middles may be, in ems.</summary>
    private const double Centered = 1;

    /// <summary>A caption is nearer to what stands above it than to what stands below, by so much.</summary>
    private const double Nearer = 0.95;

    /// <summary>The value above each label; empty where labels do not stand so.</summary>
    public static IReadOnlyDictionary<LabelHit, TextRun> Of(IReadOnlyList<LabelHit> hits, Sheet sheet)
    {
        var values = new Dictionary<LabelHit, TextRun>();
        var others = 0;
        var labels = hits.SelectMany(h => h.Glyphs).ToHashSet();
        var runs = sheet.Runs.Where(r => !r.Glyphs.Any(labels.Contains)).ToList();
        foreach (var hit in hits)
        {
            // What stands level with a label is its value, wherever other labels have theirs.
            if (runs.Any(r => Math.Abs(r.Row - hit.Row) < 0.7 * hit.Em))
                continue;
            others++;
            var near = runs.Where(r => Math.Abs(r.Center - Middle(hit)) < Centered * hit.Em && Math.Abs(r.Row - hit.Row) < Farthest * hit.Em).ToList();
            var above = near.Where(r => r.Row < hit.Row).MaxBy(r => r.Row);
            var below = near.Where(r => r.Row > hit.Row).MinBy(r => r.Row);
            if (above is not null && (below is null || hit.Row - above.Row < Nearer * (below.Row - hit.Row)))
                values[hit] = above;
        }

        return values.Count >= Fewest && values.Count > Most * others ? values : new Dictionary<LabelHit, TextRun>();
    }

    private static double Middle(LabelHit hit) => (hit.Left + hit.Right) / 2;
}
