using Beian.Docs.Documents.Layout;
using Beian.Docs.Identifiers;

namespace Beian.Docs.Documents;

/// <summary>Looks to the right of a name of which the detector saw only one character (姓名).</summary>
public static class CutName
{
    /// <summary>How far, in heights of the character's box.</summary>
    private const double Reach = 3.2;

    /// <summary>How far above and below it, too: the box of a lone character may be low, so that 宫 is read as 吕.</summary>
    private const double Higher = 0.2;

    /// <summary>The score below which the character itself is for the wider look to say.</summary>
    private const double Sure = 0.9;

    /// <summary>The whole name, or null when nothing more is seen.</summary>
    public static string? Rest(ReadText first, PageView page)
    {
        if (first.LineQuads is not [{ } quad])
            return null;
        Geometry.PagePoint up = (quad.TopLeft - quad.BottomLeft) * Higher, along = Along(quad);
        var wider = new Geometry.Quad(quad.TopLeft + up, quad.TopRight + along + up, quad.BottomRight + along - up, quad.BottomLeft - up);
        var seen = page.Probe.Reread([wider], null) is [{ } line] ? PlainText.Squeeze(string.Concat(line.Chars.Select(c => c.Text))) : "";
        return seen.Length > 1 && (seen[0] == first.Text[0] || first.Lowest < Sure) && PersonName.HasForm(seen) ? seen : null;
    }

    /// <summary>A name of two characters with a lone stroke behind it, which no box held (黄勇一 found as 黄勇); null when there is none.</summary>
    public static string? One(ReadText name, PageView page)
    {
        if (name is not { Glyphs.Count: 2, LineQuads: [{ } line] } || name.Box is not { } box || line.Right > box.Right + (0.6 * box.Height))
            return null;
        var step = (box.TopRight - box.TopLeft) * 0.5;
        var wider = new Geometry.Quad(box.TopLeft, box.TopRight + (step * 1.3), box.BottomRight + (step * 1.3), box.BottomLeft);
        return page.Probe.Reread([wider], null) is [{ } seen] && seen.Chars.Count == 3 && DashForOne.IsDashOrOne(PlainText.Squeeze(seen.Chars[2].Text))
            && PlainText.Squeeze(seen.Chars[0].Text + seen.Chars[1].Text) == name.Text
            ? name.Text + "一"
            : null;
    }

    private static Geometry.PagePoint Along(Geometry.Quad quad) =>
        (quad.TopRight - quad.TopLeft) * (Reach * quad.Height / Math.Max(1, quad.Width));
}
