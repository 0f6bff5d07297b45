using Beian.Docs.Documents.Layout;
using Beian.Docs.Identifiers;
using Beian.Docs.Recognition;

namespace Beian.Docs.Documents;

/// <summary>Looks to the left of a wrapped line that begins with a digit further in than the lines above: a thin digit before it is easily passed over (截断的行首).</summary>
/// <remarks>What is put in has a low score, so that it is vouched for only when the second reader sees it as well.</remarks>
public static class LostStart
{
    /// <summary>Further in than this, in ems, a line does not begin where the others do.</summary>
    private const double Indent = 0.35;

    /// <summary>By how much a crop grows to the left, in heights of the line.</summary>
    private const double Reach = 1.1;

    /// <summary>More digits are not lost.</summary>
    private const int Most = 2;

    public static ReadText Complete(ReadText text, IFieldProbe probe)
    {
        var pieces = text.Pieces().ToList();
        var at = pieces[0].Count;
        foreach (var piece in pieces.Skip(1))
        {
            var left = pieces.Where(p => !ReferenceEquals(p, piece)).Min(p => p[0].Left);
            if (char.IsAsciiDigit(piece[0].Text[0]) && piece.Count > 1 && piece[0].Left - left > Indent * piece[0].Em && Lost(piece, probe) is { Length: > 0 and <= Most } digits)
                return Insert(text, at, piece, digits);
            at += piece.Count;
        }

        return text;
    }

    /// <summary>Digits before the line, when a longer crop ends with the same text.</summary>
    private static string? Lost(IReadOnlyList<Glyph> line, IFieldProbe probe)
    {
        var own = string.Concat(line.Select(g => g.Text));
        var quad = new TextRun(line).Quad;
        var seen = probe.Reread([quad.Slice(-Reach * quad.Height / quad.Width, 1)], null) is [var again, ..] ? PlainText.Squeeze(again.Text) : "";
        return seen.EndsWith(own, StringComparison.Ordinal) && seen[..^own.Length].All(char.IsAsciiDigit) ? seen[..^own.Length] : null;
    }

    private static ReadText Insert(ReadText text, int at, IReadOnlyList<Glyph> line, string digits)
    {
        var glyphs = text.Glyphs.ToList();
        var first = line[0];
        double pitch = first.Right - first.Left, step = first.Source.To - first.Source.From;
        for (var i = 1; i <= digits.Length; i++)
        {
            var (digit, from) = (digits[^i].ToString(), first.Source.From - (i * step));
            glyphs.Insert(at, first with { Text = digit, Left = first.Left - (i * pitch), Right = first.Right - (i * pitch), Source = new RecognizedChar(digit, PutIn.Score, from, from + step) });
        }

        return new ReadText(glyphs, null).Part(0, glyphs.Count);
    }
}
