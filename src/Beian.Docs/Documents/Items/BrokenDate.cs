using System.Text.RegularExpressions;
using Beian.Docs.Documents.Layout;
using Beian.Docs.Identifiers;

namespace Beian.Docs.Documents.Items;

/// <summary>A date that goes on in the next line: the figure at the line's end, or the one that begins the next, is passed over (跨行日期).</summary>
public static partial class BrokenDate
{
    /// <summary>By how much a crop grows beyond the line's end, in heights of the line.</summary>
    private const double Reach = 0.9;

    /// <summary>From the line's beginning to where a recognizer marks its first character, in ems.</summary>
    private const double Room = 0.6;

    /// <summary>Of the place before a character: ink that ends behind this is the character's own.</summary>
    private const double Apart = 0.95;

    private const string Signs = "0123456789年月日〇○零一二三四五六七八九十壹贰叁肆伍陆柒捌玖拾";

    /// <summary>Whether the last date lacks its 日, or longer crops at a break show more than was read, or nobody can look.</summary>
    public static bool MayLackMore(ReadText text, IFieldProbe probe)
    {
        if (WithoutDay().IsMatch(text.Text))
            return true;
        var lines = text.Pieces().ToList();
        return lines.Zip(lines.Skip(1)).Any(p => IsSign(p.First[^1]) && p.First[^1].Text != "日" && IsSign(p.Second[0]) && !(!HasFigureBefore(p.Second[0], probe) && (PaperFrame.HasNoFigureBehind(p.First[^1], probe) || IsSame(p.First, 0, Reach, probe)) && IsSame(p.Second, Reach, 0, probe)));
    }

    private static bool IsSign(Glyph glyph) => Signs.Contains(glyph.Text[0], StringComparison.Ordinal);

    /// <summary>1日 of which only 日 was read: it stands where a second character of its line would, and ink as high as a figure stands before it.</summary>
    private static bool HasFigureBefore(Glyph first, IFieldProbe probe)
    {
        var room = first.Source.From * first.Line.Quad.Width / first.Em;
        return room > Room && probe.InkPieces(BlankPaper.Before(first, room))?.Any(p => p.To < Apart) != false;
    }

    private static bool IsSame(IReadOnlyList<Glyph> line, double before, double after, IFieldProbe probe)
    {
        var quad = new TextRun(line).Quad;
        var unit = quad.Height / quad.Width;
        return probe.Reread([quad.Slice(-before * unit, 1 + (after * unit))], null) is [var again, ..] && PlainText.Squeeze(again.Text) == string.Concat(line.Select(g => g.Text));
    }

    /// <summary>A day of two figures has no more.</summary>
    [GeneratedRegex("年.{0,3}月(?!(?:0[1-9]|[12][0-9]|3[01])$)[^日止]{1,3}[A-Za-z]*$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex WithoutDay();
}
