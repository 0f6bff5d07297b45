using Beian.Docs.Geometry;
using Beian.Docs.Identifiers;
using Beian.Docs.Recognition;

namespace Beian.Docs.Documents.Layout;

/// <summary>A page's text with straight rows: what the document kinds look at.</summary>
public sealed class Sheet
{
    /// <summary>Of a detected line's height, the share that the text itself fills.</summary>
    private const double TextShare = 0.68;

    /// <summary>Two characters never stand closer, in ems; where one of them is unsure, hardly closer than the second.</summary>
    private const double Twice = 0.6, TwiceUnsure = 0.8, Likely = 0.95;

    /// <summary>The score of a character that is rarer than the Basic Multilingual Plane holds.</summary>
    private const double Rare = 0.3;

    /// <summary>A line turned so far against the rows, in radians, runs across them.</summary>
    private const double Across = 0.15;

    /// <summary>Rows that run so far apart, in radians, are two papers'.</summary>
    private const double Turned = 0.035;

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
        return new Sheet(frame, DoubleReadings.Once([.. PaleLines.Without(lines).Where(l => !IsAcross(l, frame)).Select(l => Trim(Glyphs(l, frame))).Where(g => g.Count > 0)]));
    }

    /// <summary>A watermark's piece that runs across the rows.</summary>
    private static bool IsAcross(TextLine line, RowFrame frame) =>
        line.Quad.Width > 2 * line.Quad.Height && frame.TurnOf(line.Quad) > Across && WatermarkWords.AreIn(line.Text);

    /// <summary>yangli-, and sample.cn on the next line: the reader hesitates between the hyphen and the number one, and behind a letter it is the hyphen.</summary>
    private static bool IsHyphen(Glyph letter, Glyph dash) => char.IsAsciiLetter(letter.Text[0]) && DashForOne.IsEither(dash) && dash.Left - letter.Right < dash.Em;

    /// <summary>Drops specks at the ends of a line that were taken for a point or a stroke.</summary>
    private static List<Glyph> Trim(List<Glyph> line)
    {
        static bool IsSpeck(Glyph glyph) =>
            glyph.Text.All(c => c < 0x2E80) && glyph.Source.Confidence > 0 && glyph.Source.Confidence < (glyph.Text.Any(char.IsAsciiLetterOrDigit) ? 0.3 : 0.5);
        var first = line.FindIndex(g => !IsSpeck(g));
        var last = line.FindLastIndex(g => !IsSpeck(g));
        if (first < 0)
            return [];
        // 统一路, broken behind 一: the next line tells what the dash is.
        if (last + 1 < line.Count && (DashForOne.MayBe(line[last + 1], line[last]) || IsHyphen(line[last], line[last + 1])))
            last++;
        if (first > 0 && DashForOne.MayBe(line[first - 1], line[first]))
            first--;
        // A mark of unread ink before a speck is the speck's own.
        while (last > first && last < line.Count - 1 && line[last].Source.Confidence == 0)
            last--;
        return line.GetRange(first, last - first + 1);
    }

    /// <summary>The same frame with only some of the lines.</summary>
    public Sheet Only(Func<IReadOnlyList<Glyph>, bool> keep) => new(Frame, [.. Lines.Where(keep)]);

    /// <summary>Its lines in a frame of their own, where they run otherwise than the rest of the page: papers lie as they were put.</summary>
    public Sheet Straightened()
    {
        var lines = Lines.Select(l => l[0].Line).Distinct().ToList();
        return RowFrame.Fit(lines).AngleTo(Frame) < Turned ? this : From(lines);
    }

    /// <summary>The same frame without some of the glyphs.</summary>
    public Sheet Except(IReadOnlySet<Glyph> leftOut) =>
        new(Frame, [.. Lines.Select(l => l.Where(g => !leftOut.Contains(g)).ToList()).Where(l => l.Count > 0)]);

    /// <summary>A box of the frame as a quad on the page.</summary>
    public Quad ToPage(double left, double top, double right, double bottom) =>
        Quad.FromBox(left, top, right, bottom).Map(Frame.ToPage);

    /// <summary>The parts of a line between glyphs that are left out, such as its labels.</summary>
    public static IEnumerable<IReadOnlyList<Glyph>> Without(IReadOnlyList<Glyph> line, IReadOnlySet<Glyph> leftOut)
    {
        var piece = new List<Glyph>();
        foreach (var glyph in line)
        {
            if (!leftOut.Contains(glyph))
            {
                piece.Add(glyph);
            }
            else if (piece.Count > 0)
            {
                yield return piece;
                piece = [];
            }
        }

        if (piece.Count > 0)
            yield return piece;
    }

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

    /// <summary>One character that the recognizer saw in two places closer than two can stand: 引引进 for 引进.</summary>
    private static bool IsTwice(Glyph first, Glyph second) =>
        first.Text == second.Text && PlainText.IsIdeograph(first.Text[0]) && second.Center - first.Center < (Math.Min(first.Source.Confidence, second.Source.Confidence) < Likely ? TwiceUnsure : Twice) * first.Em;

    private static List<Glyph> Glyphs(TextLine line, RowFrame frame)
    {
        var glyphs = new List<Glyph>(line.Chars.Count);
        var em = Em(line);
        for (var i = 0; i < line.Chars.Count; i++)
        {
            var source = MisreadWords.Meant(line.Chars, i);
            // A glyph is one UTF-16 unit: what takes two is shown as the other candidate, or as unread, and never counts as sure.
            if (source.Text is [var high, _] && char.IsHighSurrogate(high))
                source = source with { Text = source.Alternative is [var other] && PlainText.IsIdeograph(other) ? source.Alternative : UnreadSign.Mark, Confidence = Math.Min(source.Confidence, Rare) };
            // The stroke 丶 is no word of any document; the recognizer takes it for the comma that it looks like.
            var text = source.Text == "丶" ? "、" : PlainText.Normalize(source.Text);
            if (string.IsNullOrWhiteSpace(text))
                continue;
            var quad = line.Quad.Slice(source.From, source.To);
            var left = frame.ToFrame((quad.TopLeft + quad.BottomLeft) * 0.5);
            var right = frame.ToFrame((quad.TopRight + quad.BottomRight) * 0.5);
            var glyph = new Glyph(text, source, line, left.X, right.X, (left.Y + right.Y) / 2, em);
            if (glyphs.Count == 0 || !IsTwice(glyphs[^1], glyph))
                glyphs.Add(glyph);
            // 千千 set close: where two could almost stand, the second reader has to see one alone.
            else if (glyph.Center - glyphs[^1].Center >= Twice * glyph.Em)
                glyphs[^1] = glyphs[^1] with { Source = glyphs[^1].Source with { Confidence = Math.Min(glyphs[^1].Source.Confidence, PutIn.Score) } };
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
