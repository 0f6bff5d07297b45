using Beian.Docs.Documents.Layout;
using Beian.Docs.Identifiers;

namespace Beian.Docs.Documents;

/// <summary>Looks to the right of a name of which the detector saw only one character (姓名).</summary>
public static class CutName
{
    /// <summary>How far, in heights of the character's box.</summary>
    private const double Reach = 3.2;

    /// <summary>The whole name, or null when nothing more is seen.</summary>
    public static string? Rest(ReadText first, PageView page)
    {
        if (first.LineQuads is not [{ } quad])
            return null;
        var wider = new Geometry.Quad(quad.TopLeft, quad.TopRight + Along(quad), quad.BottomRight + Along(quad), quad.BottomLeft);
        var seen = page.Probe.Reread([wider], null) is [{ } line] ? PlainText.Squeeze(string.Concat(line.Chars.Select(c => c.Text))) : "";
        return seen.Length > 1 && seen[0] == first.Text[0] && PersonName.HasForm(seen) ? seen : null;
    }

    private static Geometry.PagePoint Along(Geometry.Quad quad) =>
        (quad.TopRight - quad.TopLeft) * (Reach * quad.Height / Math.Max(1, quad.Width));
}
