using Beian.Docs.Geometry;

namespace Beian.Docs.Documents.Layout;

/// <summary>The text of one or several runs, with its scores and its place.</summary>
public sealed record ReadText(IReadOnlyList<Glyph> Glyphs, Quad? Box)
{
    /// <summary>A recognizer marks the middle of a character rather than its edges: so many heights of the line are added at both ends.</summary>
    private const double EndSlack = 0.16;

    /// <summary>NFKC-normalized, without white space.</summary>
    public string Text { get; } = string.Concat(Glyphs.Select(g => g.Text));

    /// <summary>Score of the least certain character; 0 when there is none.</summary>
    public double Lowest { get; } = Glyphs.Count == 0 ? 0 : Glyphs.Min(g => g.Source.Confidence);

    public double Mean { get; } = Glyphs.Count == 0 ? 0 : Glyphs.Average(g => g.Source.Confidence);

    public bool IsEmpty => Glyphs.Count == 0;

    /// <summary>One line at a time, where each stands on the picture.</summary>
    public IReadOnlyList<Quad> LineQuads { get; init; } = [];

    public static ReadText From(IReadOnlyList<TextRun> runs)
    {
        var glyphs = runs.SelectMany(r => r.Glyphs).ToList();
        // The separator behind a label is not part of the value.
        while (glyphs.Count > 0 && glyphs[0].Text is ":" or "." or "·" or "-" or "'" or "," or ";" or "、" or "」" or "】" or "丶" or ")" or "。" or "|" or "¥")
            glyphs.RemoveAt(0);
        var quads = runs.Select(r => r.Quad).ToList();
        return new ReadText(glyphs, Enclosing(quads)) { LineQuads = quads };
    }

    /// <summary>Some of the characters, with a box of their own where each glyph is one character.</summary>
    public ReadText Part(int start, int length)
    {
        if (length <= 0 || start + length > Glyphs.Count || Glyphs.Any(g => g.Text.Length != 1))
            return this;
        var part = Glyphs.Skip(start).Take(length).ToList();
        var lines = part.GroupBy(g => g.Line).Select(l => l.Key.Quad.Slice(l.First().Source.From, l.Last().Source.To)).ToList();
        return new ReadText(part, Enclosing(lines)) { LineQuads = lines };
    }

    private static Quad? Enclosing(IEnumerable<Quad> lines) => Quad.Enclosing([.. lines.Select(q => q.Lengthened(EndSlack * q.Height))]);

    /// <summary>The glyphs whose text satisfies a condition.</summary>
    public ReadText Where(Func<Glyph, bool> keep) => new([.. Glyphs.Where(keep)], Box) { LineQuads = LineQuads };
}
