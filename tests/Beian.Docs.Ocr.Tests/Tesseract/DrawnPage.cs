using Beian.Docs.Geometry;
using Beian.Docs.Imaging;
using Beian.Docs.Imaging.Warping;
using ImageMagick;
using ImageMagick.Drawing;
using OpenCvSharp;

namespace Beian.Docs.Ocr.Tests.Tesseract;

/// <summary>A white page with lines of print at known places.</summary>
internal sealed class DrawnPage : IDisposable
{
    private const string Noto = "/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc";

    /// <summary>A face with the mainland's glyphs; the first of Noto's collection is the Japanese one.</summary>
    public const string Mainland = "/usr/share/fonts/truetype/wqy/wqy-zenhei.ttc";

    private readonly string _font;
    private readonly MagickImage _page;
    private readonly List<Quad> _lines = [];

    public DrawnPage(int width, int height, string paper = "white", string font = Noto)
    {
        _font = font;
        _page = new MagickImage(new MagickColor(paper), (uint)width, (uint)height);
    }

    public IReadOnlyList<Quad> Lines => _lines;

    public DrawnPage Write(string text, int x, int y, int size = 30, string ink = "black")
    {
        new Drawables().Font(_font).FontPointSize(size).FillColor(new MagickColor(ink)).Text(x, y + (size * 0.88), text).Draw(_page);
        var width = text.Sum(c => c < 0x2E80 ? 0.64 : 1) * size;
        _lines.Add(Quad.FromBox(x - (size * 0.2), y - (size * 0.15), x + width + (size * 0.2), y + (size * 1.15)));
        return this;
    }

    public PageImage ToPage()
    {
        using var mat = Cv2.ImDecode(_page.ToByteArray(MagickFormat.Png), ImreadModes.Color);
        return PageMat.ToPage(mat);
    }

    public void Dispose() => _page.Dispose();
}
