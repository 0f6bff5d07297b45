using Beian.Docs.Documents.BusinessLicense;
using Beian.Docs.Documents.Layout;
using Beian.Docs.Identifiers;

namespace Beian.Docs.Documents;

/// <summary>Puts a lost mark back between two items of a scope, where the space for it is empty (顿号、分号).</summary>
/// <remarks>A full-width mark is a small stroke in a corner of its square; the recognizer passes over some, most often at the end of a line.</remarks>
public static class LostMark
{
    private const string Marks = "、,;。:";

    private static readonly char[] Parting = [.. Marks, '(', ')'];

    /// <summary>Between two characters, in widths of one, where a mark has room.</summary>
    private const double LeastGap = 1.6, MostGap = 2.5;

    /// <summary>How much farther than other lines' a line's box reaches beyond its last character, in widths of one.</summary>
    private const double Overhang = 0.6;

    /// <summary>The text with its lost marks; their score says that they were put in.</summary>
    public static ReadText Apply(ReadText text, IFieldProbe probe)
    {
        var lines = text.Pieces().Select(p => p.ToList()).ToList();
        if (text.Text.Length != text.Glyphs.Count || lines.Count == 0 || Pitch(lines.MaxBy(l => l.Count)!) is not { } pitch)
            return text;
        var overhangs = lines.Select(l => Beyond(l, pitch)).Order().ToArray();
        var usual = overhangs[overhangs.Length / 2];
        var glyphs = new List<Glyph>(text.Glyphs.Count);
        var end = 0;
        for (var i = 0; i < lines.Count; i++)
        {
            end += lines[i].Count;
            var follows = i + 1 < lines.Count && IsWord(lines[i + 1][0]);
            // A mark behind a bracket hangs beyond the column, so its line's box may end before it.
            var isOpenEnd = follows && (lines[i][^1].Text == ")" ? !BlankPaper.IsBehind(lines[i][^1], probe) : Beyond(lines[i], pitch) > usual + Overhang || ScopeItems.Meet(text.Text, end));
            glyphs.AddRange(Complete(lines[i], pitch, isOpenEnd, at => Around(text.Text, glyphs.Count + at), probe));
        }

        return glyphs.Count == text.Glyphs.Count ? text : text.With(glyphs);
    }

    private static List<Glyph> Complete(List<Glyph> line, double pitch, bool isOpenEnd, Func<int, char?> around, IFieldProbe probe)
    {
        string? second = null;
        var result = new List<Glyph>(line.Count);
        for (var i = 0; i < line.Count; i++)
        {
            result.Add(line[i]);
            var isLast = i + 1 == line.Count;
            var isBetweenBrackets = !isLast && line[i].Text == ")" && line[i + 1].Text == "(";
            if (!isBetweenBrackets && (!(IsWord(line[i]) || (isLast && line[i].Text == ")")) || (isLast ? !isOpenEnd : !IsWord(line[i + 1]) || !IsGap(line[i + 1].Center - line[i].Center, pitch))))
                continue;
            second ??= probe.SecondOpinion([new TextRun(line).Quad], null) ?? "";
            if ((Seen(line, i, second) ?? (isBetweenBrackets || (isLast && IsWord(line[i]) && BlankPaper.HasNoMarkBehind(line[i], probe)) ? null : around(i))) is { } mark)
                result.Add(PutIn.Behind(mark, line[i]));
        }

        return result;
    }

    private static bool IsGap(double distance, double pitch) => distance > LeastGap * pitch && distance < MostGap * pitch;

    /// <summary>The mark that the second reader has between the same neighbors.</summary>
    private static char? Seen(List<Glyph> line, int at, string second)
    {
        var before = string.Concat(line.Skip(Math.Max(0, at - 1)).Take(Math.Min(at + 1, 2)).Select(g => g.Text));
        var after = string.Concat(line.Skip(at + 1).Take(1).Select(g => g.Text));
        foreach (var mark in Marks)
        {
            var found = second.IndexOf(before + mark + after, StringComparison.Ordinal);
            if (found >= 0 && (after.Length > 0 || found + before.Length + 1 == second.Length))
                return mark;
        }

        return null;
    }

    /// <summary>The mark that parts the items before and behind, when it is the same.</summary>
    private static char? Around(string text, int at)
    {
        var item = at < text.Length && text[at] == ')' ? text.LastIndexOf('(', at) - 1 : at;
        int before = item >= 0 && item < text.Length ? text.LastIndexOfAny(Parting, item) : -1, after = text.IndexOfAny(Parting, Math.Min(at + 1, text.Length));
        return before >= 0 && after >= 0 && text[before] == text[after] && text[before] is '、' or ',' or ';' ? text[before] : null;
    }

    /// <summary>How far a line's box reaches beyond the middle of its last character, in widths of one.</summary>
    private static double Beyond(List<Glyph> line, double pitch) =>
        // What was read behind is another column's.
        line[^1].Line.Chars.Any(c => c.From >= line[^1].Source.To) ? 0 : (1 - ((line[^1].Source.From + line[^1].Source.To) / 2)) * line[^1].Line.Quad.Width / pitch;

    private static double? Pitch(List<Glyph> line)
    {
        var steps = line.Zip(line.Skip(1)).Where(p => IsWord(p.First) && IsWord(p.Second)).Select(p => p.Second.Center - p.First.Center).Order().ToArray();
        return steps.Length < 6 ? null : steps[steps.Length / 2];
    }

    private static bool IsWord(Glyph glyph) => PlainText.IsIdeograph(glyph.Text[0]);
}
