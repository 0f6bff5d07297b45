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
    private const string Font = "/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc";

    private readonly MagickImage _page;
    private readonly List<Quad> _lines = [];

    public DrawnPage(int width, int height, string paper = "white") => _page = new MagickImage(new MagickColor(paper), (uint)width, (uint)height);

    public IReadOnlyList<Quad> Lines => _lines;

    public DrawnPage Write(string text, int x, int y, int size = 30, string ink = "black")
    {
        new Drawables().Font(Font).FontPointSize(size).FillColor(new MagickColor(ink)).Text(x, y + (size * 0.88), text).Draw(_page);
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
