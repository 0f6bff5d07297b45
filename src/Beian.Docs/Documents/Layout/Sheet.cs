using Beian.Docs.Geometry;
using Beian.Docs.Identifiers;
using Beian.Docs.Recognition;

namespace Beian.Docs.Documents.Layout;

/// <summary>A page's text with straight rows: what the document kinds look at.</summary>
public sealed class Sheet
{
    /// <summary>Of a detected line's height, the share that the text itself fills.</summary>
    private const double TextShare = 0.68;

    private Sheet(RowFrame frame, IReadOnlyList<IReadOnlyList<Glyph>> lines)
    {
        Frame = frame;
        Lines = lines;
        Runs = [.. lines.SelectMany(Split).OrderBy(r => r.Row)];
    }

    public RowFrame Frame { get; }

    /// <summary>Glyphs line by line, as they were read.</summary>
    public IReadOnlyList<IReadOnlyList<Glyph>> Lines { get; }

    /// <summary>Every run, from top to bottom.</summary>
    public IReadOnlyList<TextRun> Runs { get; }

    public static Sheet From(IReadOnlyList<TextLine> lines)
    {
        var frame = RowFrame.Fit(lines);
        return new Sheet(frame, [.. lines.Select(l => Glyphs(l, frame)).Where(g => g.Count > 0)]);
    }

    /// <summary>The same frame with only some of the lines.</summary>
    public Sheet Only(Func<IReadOnlyList<Glyph>, bool> keep) => new(Frame, [.. Lines.Where(keep)]);

    /// <summary>A box of the frame as a quad on the page.</summary>
    public Quad ToPage(double left, double top, double right, double bottom) =>
        Quad.FromBox(left, top, right, bottom).Map(Frame.ToPage);

    /// <summary>Cuts a line at its wide gaps.</summary>
    public static IEnumerable<TextRun> Split(IReadOnlyList<Glyph> line)
    {
        var start = 0;
        for (var i = 1; i <= line.Count; i++)
        {
            if (i < line.Count && line[i].Left - line[i - 1].Right < 0.8 * line[i].Em)
                continue;
            yield return new TextRun([.. line.Skip(start).Take(i - start)]);
            start = i;
        }
    }

    private static List<Glyph> Glyphs(TextLine line, RowFrame frame)
    {
        var glyphs = new List<Glyph>(line.Chars.Count);
        var em = Em(line);
        foreach (var source in line.Chars)
        {
            // The stroke 丶 is no word of any document; the recognizer takes it for the comma that it looks like.
            var text = source.Text == "丶" ? "、" : PlainText.Normalize(source.Text);
            if (string.IsNullOrWhiteSpace(text))
                continue;
            var quad = line.Quad.Slice(source.From, source.To);
            var left = frame.ToFrame((quad.TopLeft + quad.BottomLeft) * 0.5);
            var right = frame.ToFrame((quad.TopRight + quad.BottomRight) * 0.5);
            glyphs.Add(new Glyph(text, source, line, left.X, right.X, (left.Y + right.Y) / 2, em));
        }

        return glyphs;
    }

    /// <summary>From the line's height; a wider pitch of its characters says that the detector cut it close.</summary>
    private static double Em(TextLine line)
    {
        var byHeight = line.Quad.Height * TextShare;
        var pitches = line.Chars.Zip(line.Chars.Skip(1))
            .Where(p => IsWide(p.First.Text) == IsWide(p.Second.Text))
            .Select(p => ((p.Second.From + p.Second.To - p.First.From - p.First.To) / 2) * line.Quad.Width * (IsWide(p.First.Text) ? 1 : 1.75))
            .Order()
            .ToList();
        return pitches.Count < 4 ? byHeight : Math.Clamp(pitches[pitches.Count / 2], byHeight, 1.4 * byHeight);
    }

    private static bool IsWide(string text) => text.Length > 0 && text[0] >= 0x2E80;
}
