using Beian.Docs.Documents;
using Beian.Docs.Geometry;
using Beian.Docs.Identifiers;
using Beian.Docs.Imaging;
using Beian.Docs.Imaging.Warping;
using Beian.Docs.Ocr.Paddle;
using Beian.Docs.Ocr.Probing;
using Beian.Docs.Samples.Drawing;
using OpenCvSharp;
using SkiaSharp;

namespace Beian.Docs.Ocr.Tests.Probing;

public sealed class ArcUnrollerTests
{
    private const string Office = "库尔勒市市场监督管理局";

    /// <summary>A seal as a messenger's picture shows it: small, and its color at half the size.</summary>
    [Fact]
    public void ASmallSealOfAJpeg_KeepsItsStrokes()
    {
        using var models = new PaddleModels(ModelFolder.Find());
        var reader = new PaddleLineReader(models);
        var page = Photo(Office, Smaller);
        // Where and how large it is: 20 mm at 8 pixels each, made smaller.
        var strips = ArcUnroller.Looks(page, new SealMark(new PagePoint(480 * Smaller, 320 * Smaller), 160 * Smaller, Coverage: 1, IsRed: true)).First();

        Assert.All(strips, s => Assert.Equal(Office, PlainText.Squeeze(reader.ReadLines(s, [Quad.FromBox(0, 0, s.Width, s.Height)], null, CancellationToken.None)[0].Text)));
    }

    /// <summary>A long name, and the seal's number along the rim between its ends: ink all around, and yet the name begins where it does.</summary>
    [Fact]
    public void ANumberAlongTheRim_ClosesNoRing()
    {
        using var models = new PaddleModels(ModelFolder.Find());
        var reader = new PaddleLineReader(models);
        var strips = ArcUnroller.Looks(Photo(Company, 1), new SealMark(new PagePoint(480, 320), 160, Coverage: 1, IsRed: true)).First();

        Assert.Contains(strips, s => PlainText.Squeeze(reader.ReadLines(s, [Quad.FromBox(0, 0, s.Width, s.Height)], null, CancellationToken.None)[0].Text) == Company);
    }

    /// <summary>The name reaches far around, and the corners of the words below the star lie between its ends: the widest gap is one between two of its characters.</summary>
    [Fact]
    public void WordsBelowTheStar_CloseNoRing()
    {
        using var models = new PaddleModels(ModelFolder.Find());
        var reader = new PaddleLineReader(models);
        var strips = ArcUnroller.Looks(Photo(Bureau, 1, "登记专用章"), new SealMark(new PagePoint(480, 320), 160, Coverage: 1, IsRed: true)).SelectMany(l => l);

        Assert.Contains(strips, s => PlainText.Squeeze(reader.ReadLines(s, [Quad.FromBox(0, 0, s.Width, s.Height)], null, CancellationToken.None)[0].Text) == Bureau);
    }

    private const string Bureau = "苏州市虎丘区工商行政管理局";

    private const string Company = "苏州市样例澄海智能装备有限公司";

    private const double Smaller = 0.4;

    private static PageImage Photo(string owner, double scale, string? below = null)
    {
        using var sheet = new Sheet("test", 120, 80, 8);
        sheet.Canvas.Clear(new SKColor(236, 226, 205));
        Marks.Seal(sheet, owner, 60, 40, 20, new SKColor(205, 50, 60, 215), 3, below);
        sheet.Canvas.Flush();
        using var view = Mat.FromPixelData(sheet.Bitmap.Height, sheet.Bitmap.Width, MatType.CV_8UC4, sheet.Bitmap.GetPixels(), sheet.Bitmap.RowBytes);
        using var bgr = view.CvtColor(ColorConversionCodes.BGRA2BGR);
        using var small = bgr.Resize(new Size(), scale, scale, InterpolationFlags.Area);
        Cv2.ImEncode(".jpg", small, out var bytes, new ImageEncodingParam(ImwriteFlags.JpegQuality, 70));
        using var back = Cv2.ImDecode(bytes, ImreadModes.Color);
        return PageMat.ToPage(back);
    }
}
