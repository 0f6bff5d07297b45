using Beian.Docs.Documents.Layout;

namespace Beian.Docs.Documents.Papers;

/// <summary>Labels with their translation in a smaller line below, the value level with the middle of both (中英文两行的标签).</summary>
public static class TranslatedLabels
{
    /// <summary>From the label to its translation, in ems of the label.</summary>
    private const double Nearest = 0.6, Farthest = 2.4;

    /// <summary>How far off their edges or middles may be, in ems.</summary>
    private const double Aligned = 0.9;

    /// <summary>Rows nearer than this many ems are one.</summary>
    private const double Level = 0.5;

    /// <summary>Letters of a translation.</summary>
    private const int Least = 5;

    /// <summary>The labels, with their translations made part of them.</summary>
    public static IReadOnlyList<LabelHit> Join(IReadOnlyList<LabelHit> found, Sheet sheet)
    {
        IReadOnlyList<LabelHit> hits = WithWordsBefore([.. found.Where(h => !IsInBrackets(h, found, sheet))], sheet);
        var joined = new List<LabelHit>();
        var gone = new HashSet<Glyph>();
        foreach (var hit in hits)
        {
            if (hit.Label.Any(char.IsAscii) || HasValue(hit, hits, sheet) || sheet.Runs.FirstOrDefault(r => IsTranslation(hit, r)) is not { } below)
                continue;
            gone.UnionWith([.. hit.Glyphs, .. below.Glyphs]);
            joined.Add(hit with { Glyphs = [.. hit.Glyphs, .. below.Glyphs], At = (hit.Row + below.Row) / 2, Span = (Math.Min(hit.Left, below.Left), Math.Max(hit.Right, below.Right)) });
        }

        return joined.Count == 0 ? hits : [.. hits.Where(h => !h.Glyphs.Any(gone.Contains)).Concat(joined).OrderBy(h => h.Row)];
    }

    /// <summary>Created/创建时间: the label begins where its translation does.</summary>
    private static List<LabelHit> WithWordsBefore(IReadOnlyList<LabelHit> hits, Sheet sheet)
    {
        var whole = hits.Select(h => sheet.Lines.FirstOrDefault(l => l[0].Line == h.Glyphs[0].Line) is { } line && LabelFinder.TranslationBefore(line, h.Glyphs[0]) is { Count: > 0 } before
            ? h with { Glyphs = [.. before, .. h.Glyphs], Span = (before[0].Left, h.Right) }
            : h).ToList();
        var inWords = whole.Where((h, i) => h != hits[i]).SelectMany(h => h.Glyphs).ToHashSet();
        return [.. whole.Where((h, i) => h != hits[i] || !h.Glyphs.Any(inWords.Contains))];
    }

    /// <summary>域名所有者(Registrant) and the value far behind: the word in brackets is no label of its own.</summary>
    private static bool IsInBrackets(LabelHit hit, IReadOnlyList<LabelHit> hits, Sheet sheet) =>
        hit.Label.All(char.IsAscii) && hits.Any(h => h.Field == hit.Field && !h.Label.Any(char.IsAscii) && h.Right <= hit.Left && Math.Abs(h.Row - hit.Row) < Level * h.Em)
        && sheet.Runs.Any(r => r.Glyphs.Contains(hit.Glyphs[0]) && LabelTails.IsOtherLanguage(r.Text));

    /// <summary>What stands level with the label itself is its value.</summary>
    private static bool HasValue(LabelHit hit, IReadOnlyList<LabelHit> hits, Sheet sheet) =>
        sheet.Runs.Any(r => r.Left > hit.Right - (0.3 * hit.Em) && Math.Abs(r.Row - hit.Row) < Level * hit.Em && !hits.Any(h => h.Glyphs.Contains(r.Glyphs[0])));

    private static bool IsTranslation(LabelHit hit, TextRun run)
    {
        var drop = run.Row - hit.Row;
        return drop > Nearest * hit.Em && drop < Farthest * hit.Em && run.Em < hit.Em && run.Text.Count(char.IsAsciiLetter) >= Least && run.Text.All(c => char.IsAsciiLetter(c) || c is ' ' or '(' or ')' or '/' or '.' or ':')
            && (Math.Abs(run.Left - hit.Left) < Aligned * hit.Em || Math.Abs(run.Right - hit.Right) < Aligned * hit.Em || Math.Abs(run.Center - ((hit.Left + hit.Right) / 2)) < Aligned * hit.Em);
    }
}
