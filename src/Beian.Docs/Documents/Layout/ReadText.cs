using Beian.Docs.Geometry;
using Beian.Docs.Identifiers;

namespace Beian.Docs.Documents.Layout;

/// <summary>The text of one or several runs, with its scores and its place.</summary>
public sealed record ReadText(IReadOnlyList<Glyph> Glyphs, Quad? Box)
{
    /// <summary>A recognizer marks the middle of a character rather than its edges: so many heights of the line are added at both ends.</summary>
    private const double EndSlack = 0.16;

    /// <summary>Below this score a dash at the end is dropped.</summary>
    private const double Speck = 0.5;

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
        var glyphs = Ones(runs.SelectMany(r => r.Glyphs).ToList());
        // The separator behind a label is not part of the value.
        while (glyphs.Count > 0 && glyphs[0].Text is ":" or "." or "·" or "-" or "'" or "," or ";" or "、" or "」" or "】" or "丶" or ")" or "。" or "|" or "¥")
            glyphs.RemoveAt(0);
        // Nothing goes on behind it, and the reader did not think of 一: a speck.
        while (glyphs.Count > 0 && glyphs[^1] is { Text: "-" or "—" or "–", Source.Confidence: > 0 and < Speck } end && !DashForOne.IsEither(end))
            glyphs.RemoveAt(glyphs.Count - 1);
        var quads = runs.Select(r => r.Quad).ToList();
        return new ReadText(glyphs, Enclosing(quads)) { LineQuads = quads };
    }

    /// <summary>A dash between two Han characters is the number one: 统一路.</summary>
    private static List<Glyph> Ones(List<Glyph> glyphs)
    {
        static bool IsHan(Glyph glyph) => PlainText.IsIdeograph(glyph.Text[0]);
        for (var i = 1; i + 1 < glyphs.Count; i++)
        {
            if (glyphs[i].Text is "-" or "—" or "–" && IsHan(glyphs[i - 1]) && IsHan(glyphs[i + 1]))
                glyphs[i] = glyphs[i] with { Text = "一" };
        }

        return glyphs;
    }

    /// <summary>The glyphs line by line, as they were read.</summary>
    public IEnumerable<IReadOnlyList<Glyph>> Pieces()
    {
        var piece = new List<Glyph>();
        foreach (var glyph in Glyphs)
        {
            if (piece.Count > 0 && glyph.Line != piece[0].Line)
            {
                yield return piece;
                piece = [];
            }

            piece.Add(glyph);
        }

        if (piece.Count > 0)
            yield return piece;
    }

    /// <summary>Some of the glyphs, with the place of these alone.</summary>
    public ReadText Part(int start, int count)
    {
        var part = new ReadText([.. Glyphs.Skip(start).Take(count)], Box);
        var quads = part.Pieces().Select(p => new TextRun(p).Quad).ToList();
        return part with { Box = Enclosing(quads), LineQuads = quads };
    }

    private static Quad? Enclosing(IEnumerable<Quad> lines) => Quad.Enclosing([.. lines.Select(q => q.Lengthened(EndSlack * q.Height))]);

    /// <summary>The glyphs whose text satisfies a condition.</summary>
    public ReadText Where(Func<Glyph, bool> keep) => With([.. Glyphs.Where(keep)]);

    /// <summary>Other glyphs in the same place.</summary>
    public ReadText With(IReadOnlyList<Glyph> glyphs) => new(glyphs, Box) { LineQuads = LineQuads };
}
