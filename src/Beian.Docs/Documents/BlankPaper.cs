using Beian.Docs.Documents.Layout;
using Beian.Docs.Geometry;
using Beian.Docs.Identifiers;

namespace Beian.Docs.Documents;

/// <summary>Whether there is only paper beside a character, so that nothing was lost there (空白处).</summary>
public static class BlankPaper
{
    /// <summary>Share of ink below which a place is empty; a stop covers four times as much.</summary>
    private const double Empty = 0.006;

    /// <summary>The same behind a line, where the last character's own strokes reach in.</summary>
    private const double EmptyBehind = 0.015;

    /// <summary>A mark lies within this many ems behind a character, and covers more than this share of the place.</summary>
    private const double MarkReach = 0.5, EmptyMark = 0.02;

    /// <summary>The same of a mark in the middle of its square.</summary>
    private const double CenteredMarkReach = 0.7;

    /// <summary>How far behind a bracket the ink of a thin stop may end, in ems.</summary>
    private const double BracketReach = 1.5;

    /// <summary>Share of ink of a whole character; marks and the ends of neighbors have less.</summary>
    private const double WordInk = 0.04;

    /// <summary>From its middle to where the ink of a character ends, in ems.</summary>
    private const double HalfWord = 0.58, HalfMark = 0.28;

    /// <summary>Narrower places have room for nothing, in ems.</summary>
    private const double Least = 0.15;

    /// <summary>From middle to middle, in usual distances: room for another character.</summary>
    private const double Room = 1.6;

    /// <summary>From middle to middle of two characters of a name, in ems: room for another.</summary>
    private const double NameRoom = 1.6;

    /// <summary>From the middle of a word to that of a digit, in ems: three quarters where nothing stands between.</summary>
    private const double DashRoom = 1.02;

    /// <summary>From the middle of a colon, which may have a square of its own, to that of the word behind it, in ems; of one between them it would be two.</summary>
    private const double ColonRoom = 1.5;

    /// <summary>Of a digit, and the room that one more beside it needs, in usual distances.</summary>
    private const double DigitWidth = 0.55, DigitRoom = 0.4;

    /// <summary>Of two characters in a value more room than this between them, in usual distances, was never left free.</summary>
    private const double Blot = 1.8;

    /// <summary>Fewer distances do not tell what is usual.</summary>
    private const int FewestSteps = 4;

    /// <summary>Between two characters of one line.</summary>
    public static bool IsBetween(Glyph before, Glyph after, IFieldProbe probe) => InkBetween(before, after, probe) < Empty;

    /// <summary>Within one em behind the last character of a line; a bracket stands at the near end of its square, and nothing of it reaches in.</summary>
    public static bool IsBehind(Glyph last, IFieldProbe probe) => IsWord(last) ? IsBehind(last, 1, EmptyBehind, probe) : IsBehind(last, BracketReach, Empty, probe);

    /// <summary>A name of two characters with nothing of a third behind it: no ink, or less than a character has, such as a card's pattern, and a crop with room for it shows the two alone.</summary>
    public static bool IsBehindName(ReadText name, IFieldProbe probe)
    {
        Glyph first = name.Glyphs[0], last = name.Glyphs[^1];
        if (IsBehind(last, probe))
            return true;
        return first.Line == last.Line && probe.InkShare(Beside(last, HalfWord, HalfWord + 1)) < WordInk
            && probe.Reread([Beside(first, -HalfWord, ((last.Center - first.Center) / first.Em) + HalfWord + 1)], null) is [var seen, ..] && PlainText.Squeeze(seen.Text) == name.Text;
    }

    /// <summary>Where the ink of a mark would lie, and no farther: beside a column stand borders and other columns.</summary>
    public static bool HasNoMarkBehind(Glyph last, IFieldProbe probe) => IsBehind(last, MarkReach, EmptyMark, probe);

    /// <summary>Whether ink of a mark may be there, be it set in the middle of its square; the same place behind other lines shows none at all.</summary>
    public static bool MayHaveMarkBehind(Glyph last, IFieldProbe probe) => !IsBehind(last, CenteredMarkReach, Empty, probe);

    private static bool IsBehind(Glyph last, double reach, double empty, IFieldProbe probe)
    {
        // What was read behind on the same line, such as a label of the next column, is not lost.
        var next = last.Line.Chars.Where(c => c.From >= last.Source.To).Select(c => (c.From + c.To - last.Source.From - last.Source.To) / 2).DefaultIfEmpty(double.MaxValue).Min();
        double from = Half(last), to = Math.Min(from + reach, (next * last.Line.Quad.Width / last.Em) - HalfWord);
        return to - from < Least || probe.InkShare(Beside(last, from, to)) < empty || PaperFrame.IsBehind(last, probe);
    }

    /// <summary>Within one em before the first character of a line.</summary>
    public static bool IsBefore(Glyph first, IFieldProbe probe) => probe.InkShare(Before(first, 1)) < EmptyBehind;

    /// <summary>Right behind a label's colon, with no room for a character between.</summary>
    public static bool IsBehindColon(Glyph first) => first.Line.Chars.LastOrDefault(c => c.To <= first.Source.From) is { Text: ":" or "：" } colon
        && (first.Source.From + first.Source.To - colon.From - colon.To) / 2 * first.Line.Quad.Width < ColonRoom * first.Em;

    /// <summary>The place of so many ems before where a character's ink begins.</summary>
    internal static Quad Before(Glyph first, double reach) => Beside(first, -Half(first) - reach, -Half(first));

    /// <summary>The place from where a character's ink ends to so many ems behind.</summary>
    internal static Quad Behind(Glyph last, double reach) => Beside(last, Half(last), Half(last) + reach);

    /// <summary>Between two words or digits of one row, where there is room for a character and ink of one, or room for two: the reader passed over it.</summary>
    public static bool HasLostWord(ReadText text, IFieldProbe probe)
    {
        var pairs = text.Glyphs.Zip(text.Glyphs.Skip(1)).Where(p => AreBeside(p.First, p.Second) && (IsWord(p.First) || IsDigit(p.First)) && (IsWord(p.Second) || IsDigit(p.Second))).ToList();
        var steps = pairs.Where(p => IsWord(p.First) && IsWord(p.Second)).Select(p => p.Second.Center - p.First.Center).Order().ToList();
        if (steps.Count < FewestSteps)
            return false;
        var step = steps[steps.Count / 2];
        // Digits are half as wide as words: one more of them takes as much.
        double Usual(Glyph a, Glyph b) => step * ((IsWord(a) ? 0.5 : DigitWidth / 2) + (IsWord(b) ? 0.5 : DigitWidth / 2));
        bool HasRoom(Glyph a, Glyph b) => b.Center - a.Center is var distance && (IsWord(a) && IsWord(b) ? distance > Room * step : distance > Usual(a, b) + (DigitRoom * step));
        // Where light blots out the print there is no ink either, only room for more than one.
        bool IsBlotted(Glyph a, Glyph b) => b.Center - a.Center > Usual(a, b) + (Blot * step);
        // Of a name whose bracket lies under a seal the detector makes two lines.
        return pairs.Any(p => IsBlotted(p.First, p.Second) || (HasRoom(p.First, p.Second) && InkBetween(p.First, p.Second, probe) > (p.First.Line == p.Second.Line ? WordInk : EmptyMark)));
    }

    /// <summary>In one line, or in two of which one goes on where the other ends.</summary>
    private static bool AreBeside(Glyph one, Glyph next) => one.Line == next.Line || (next.Center > one.Center && Math.Abs(one.Row - next.Row) < 0.5 * one.Em);

    /// <summary>Between a word and a digit of an address there is room for a dash, and ink of one.</summary>
    public static bool HasLostDash(ReadText address, IFieldProbe probe) => address.Glyphs.Zip(address.Glyphs.Skip(1)).Any(p =>
        p.First.Line == p.Second.Line && p.First.Text is "号" or "#" && IsDigit(p.Second) && p.Second.Center - p.First.Center > DashRoom * p.First.Em && !IsBetween(p.First, p.Second, probe));

    /// <summary>钟 勇, found as two lines or one: between two characters of a name there is room for a third, and ink of it, or a crop of both shows it.</summary>
    public static bool HasLostCharacter(ReadText name, IFieldProbe probe)
    {
        var pairs = name.Glyphs.Zip(name.Glyphs.Skip(1)).Where(p => IsWord(p.First) && IsWord(p.Second) && Math.Abs(p.First.Row - p.Second.Row) < 0.5 * p.First.Em).ToList();
        // Names are set wide evenly.
        var step = pairs.Count > 1 ? pairs.Min(p => p.Second.Center - p.First.Center) : 0;
        return pairs.Any(p => p.Second.Center - p.First.Center > NameRoom * Math.Max(step, p.First.Em) && (InkBetween(p.First, p.Second, probe) > WordInk || IsSeenBetween(p.First, p.Second, probe)));
    }

    private static bool IsSeenBetween(Glyph before, Glyph after, IFieldProbe probe)
    {
        var reach = ((after.Center - before.Center) / before.Em) + HalfWord;
        return probe.Reread([Beside(before, -HalfWord, reach)], null) is [var seen, ..] && PlainText.Squeeze(seen.Text) is { Length: > 2 } text && text.StartsWith(before.Text, StringComparison.Ordinal) && text.EndsWith(after.Text, StringComparison.Ordinal)
            && text[1..^1].Any(PlainText.IsIdeograph);
    }

    /// <summary>Share of ink; none where there is no room.</summary>
    private static double InkBetween(Glyph before, Glyph after, IFieldProbe probe)
    {
        double from = Half(before), to = ((after.Center - before.Center) / before.Em) - Half(after);
        return to - from < Least ? 0 : probe.InkShare(Beside(before, from, to));
    }

    private static double Half(Glyph glyph) => IsWord(glyph) ? HalfWord : HalfMark;

    private static bool IsDigit(Glyph glyph) => char.IsAsciiDigit(glyph.Text[0]);

    private static bool IsWord(Glyph glyph) => PlainText.IsIdeograph(glyph.Text[0]);

    /// <summary>The place so many ems behind a character's middle.</summary>
    private static Quad Beside(Glyph glyph, double from, double to)
    {
        var quad = glyph.Line.Quad;
        double middle = (glyph.Source.From + glyph.Source.To) / 2, em = glyph.Em / quad.Width;
        return quad.Slice(middle + (from * em), middle + (to * em));
    }
}
