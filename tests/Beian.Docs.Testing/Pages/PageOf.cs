using Beian.Docs.Documents;
using Beian.Docs.Documents.Layout;
using Beian.Docs.Geometry;
using Beian.Docs.Imaging;
using Beian.Docs.Recognition;

namespace Beian.Docs.Testing.Pages;

/// <summary>Pages made of words at places, as a recognizer would give them.</summary>
public static class PageOf
{
    /// <summary>Height of a found line over the text's own.</summary>
    private const double LineShare = 0.68;

    /// <summary>A line whose characters stand in equal steps; <paramref name="em"/> is the text's height.</summary>
    public static TextLine Line(string text, double x, double y, double em = 20, double confidence = 0.995, double slope = 0)
    {
        var widths = text.Select(c => c < 0x2000 ? 0.5 : 1.0).ToArray();
        double width = widths.Sum() * em, height = em / LineShare, at = 0;
        var chars = new List<RecognizedChar>();
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] != '_')
                chars.Add(new RecognizedChar(text[i].ToString(), confidence, at / width, (at + (widths[i] * em)) / width));
            at += widths[i] * em;
        }

        PagePoint At(double dx, double dy) => new(x + dx, y + dy + (slope * dx));
        return new TextLine(new Quad(At(0, -height / 2), At(width, -height / 2), At(width, height / 2), At(0, height / 2)), chars);
    }

    public static PageView View(FakeProbe probe, params TextLine[] lines)
    {
        var text = new PageText(new PageImage(1, 1, new byte[3]), 0, lines);
        return new PageView(1, text, Sheet.From(lines), probe);
    }
}
