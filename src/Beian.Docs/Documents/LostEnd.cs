using Beian.Docs.Documents.Layout;
using Beian.Docs.Identifiers;
using Beian.Docs.Recognition;

namespace Beian.Docs.Documents;

/// <summary>Looks at a longer crop where a line ends before it should: the detector cuts off what touches a border, and marks whose ink stands apart (截断的行尾).</summary>
/// <remarks>What is put in has a low score, so that it is vouched for only when the second reader sees it as well.</remarks>
public static class LostEnd
{
    /// <summary>By how much a crop grows, in heights of the line.</summary>
    private static readonly double[] Reaches = [0.9, 2.2, 3.8];

    /// <summary>More characters are not lost at an end.</summary>
    private const int Most = 4;

    private const string Marks = ",、;。:)";

    /// <summary>By how much a line is shorter than the longest that lacks one character, in ems.</summary>
    private const double OneShort = 0.7, TwoShort = 1.7;

    /// <summary>The text with the end that makes it whole; as it was where none is found.</summary>
    /// <param name="text">An item.</param>
    /// <param name="probe">Asked only when the text is not whole.</param>
    /// <param name="isWhole">Whether a text ends as the item does.</param>
    public static ReadText Complete(ReadText text, IFieldProbe probe, Func<string, bool> isWhole)
    {
        if (text.IsEmpty || isWhole(text.Text) || text.Pieces().Last() is not { Count: > 1 } last)
            return text;
        foreach (var reach in Reaches)
        {
            if (Rest(last, reach, probe) is { Length: > 0 and <= Most } rest && isWhole(text.Text + rest))
                return Append(text, text.Glyphs.Count, last, rest);
        }

        return text;
    }

    /// <summary>An address that ends with a digit: whether one more stands behind it, or what it counts (A座67 for A座671).</summary>
    public static ReadText AddDigits(ReadText text, IFieldProbe probe) =>
        text.Glyphs.Count > 1 && char.IsAsciiDigit(text.Text[^1]) && text.Pieces().Last() is { Count: > 1 } last && Rest(last, Reaches[0], probe) is { Length: 1 or 2 } rest
            && rest.All(c => char.IsAsciiDigit(c) || c is '号' or '室' or '户' or '层' or '楼')
            ? Append(text, text.Glyphs.Count, last, rest)
            : text;

    /// <summary>An address whose next line begins with a digit: the one that stands alone at a line's end is cut off, 1 of 13楼.</summary>
    public static ReadText AddDigitsAtBreaks(ReadText text, IFieldProbe probe)
    {
        var pieces = text.Pieces().ToList();
        var at = text.Glyphs.Count;
        for (var i = pieces.Count - 1; i > 0; i--)
        {
            at -= pieces[i].Count;
            if (char.IsAsciiDigit(pieces[i][0].Text[0]) && pieces[i - 1] is { Count: > 1 } before && !PaperFrame.IsBehind(before[^1], probe) && Rest(before, Reaches[0], probe) is { Length: 1 or 2 } rest && rest.All(char.IsAsciiDigit))
                text = Append(text, at, before, rest);
        }

        return text;
    }

    /// <summary>Whether a longer crop shows more behind the last line.</summary>
    public static bool IsIn(ReadText text, IFieldProbe probe) =>
        text.Pieces().Last() is { Count: > 1 } last && Reaches.Any(r => Rest(last, r, probe) is { Length: > 0 } rest && rest.Any(char.IsLetterOrDigit));

    /// <summary>The text with the marks that were lost at the ends of its lines but the last.</summary>
    public static ReadText AddMarks(ReadText text, IFieldProbe probe)
    {
        var pieces = text.Pieces().ToList();
        var at = text.Glyphs.Count - pieces[^1].Count;
        foreach (var piece in Enumerable.Reverse(pieces).Skip(1))
        {
            if (piece.Count > 3 && !char.IsPunctuation(piece[^1].Text[^1]) && Rest(piece, Reaches[0], probe) is { Length: 1 } mark && Marks.Contains(mark, StringComparison.Ordinal))
                text = Append(text, at, piece, mark);
            at -= piece.Count;
        }

        return text;
    }

    /// <summary>The text with the character that a border cut off where a line ends before the others do, or ink stands behind it: 教育评估、|长培训 for 教育评估、家|长培训.</summary>
    /// <param name="text">An item.</param>
    /// <param name="probe">Asked only where a line may lack one.</param>
    /// <param name="lines">Of the page: what stands right behind, such as a label of the next column, is not lost.</param>
    public static ReadText AddCharacters(ReadText text, IFieldProbe probe, IReadOnlyList<TextLine> lines)
    {
        var pieces = text.Pieces().ToList();
        var right = pieces.Max(p => p[^1].Right);
        var at = text.Glyphs.Count;
        for (var i = pieces.Count - 1; i > 0; i--)
        {
            at -= pieces[i].Count;
            // No line begins with a mark: the character before it is taken to the next line as well.
            if (pieces[i - 1] is { Count: > 3 } line && right - line[^1].Right is var gap && ((gap > OneShort * line[^1].Em && gap < TwoShort * line[^1].Em) || (!BlankPaper.IsBehind(line[^1], probe) && !lines.Any(l => IsRightBehind(l, line[^1].Line)))) && pieces[i] is [_, var second, ..] && char.IsLetter(second.Text[0])
                && Rest(line, Reaches[0], probe) is { Length: 1 } rest && PlainText.IsIdeograph(rest[0]))
                text = Append(text, at, line, rest);
        }

        return text;
    }

    /// <summary>Begins within the room that a longer crop takes in.</summary>
    private static bool IsRightBehind(TextLine other, TextLine own) =>
        !ReferenceEquals(other, own) && other.Quad.Left - own.Quad.Right is var gap && gap > -0.5 * own.Quad.Height && gap < Reaches[1] * own.Quad.Height && Math.Abs(other.Quad.Center.Y - own.Quad.Center.Y) < 0.6 * own.Quad.Height;

    /// <summary>What stands behind the line, when a longer crop begins with the same text.</summary>
    private static string? Rest(IReadOnlyList<Glyph> line, double reach, IFieldProbe probe)
    {
        var own = string.Concat(line.Select(g => g.Text));
        var quad = new TextRun(line).Quad;
        var seen = probe.Reread([quad.Slice(0, 1 + (reach * quad.Height / quad.Width))], null) is [var again, ..] ? PlainText.Squeeze(again.Text).Replace('丶', '、') : "";
        return seen.StartsWith(own, StringComparison.Ordinal) ? seen[own.Length..].Replace("〓", "", StringComparison.Ordinal) : null;
    }

    private static ReadText Append(ReadText text, int at, IReadOnlyList<Glyph> line, string rest)
    {
        var glyphs = text.Glyphs.ToList();
        var end = line[^1];
        double pitch = (end.Right - line[0].Left) / line.Count, step = (end.Source.To - line[0].Source.From) / line.Count;
        for (var i = 0; i < rest.Length; i++)
        {
            var from = end.Source.To + (i * step);
            glyphs.Insert(at + i, end with
            {
                Text = rest[i].ToString(),
                Left = end.Right + (i * pitch),
                Right = end.Right + ((i + 1) * pitch),
                Source = new RecognizedChar(rest[i].ToString(), PutIn.Score, from, from + step),
            });
        }

        return new ReadText(glyphs, null).Part(0, glyphs.Count);
    }
}
