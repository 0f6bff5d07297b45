using Beian.Docs.Geometry;
using Beian.Docs.Imaging.Drawing;
using Beian.Docs.Reading;
using OpenCvSharp;

namespace Beian.Docs.Imaging.Tests.Drawing;

public sealed class PageDrawingTests
{
    private static readonly Vec3b Gray = new(90, 90, 90);

    /// <summary>A page of one gray that was read at half its size.</summary>
    private static OpenedPage Page(int width = 600, int height = 400)
    {
        var bytes = new byte[width * height * 3];
        Array.Fill(bytes, (byte)90);
        return new OpenedPage(1, new PageSize(width * 2, height * 2), new PageImage(width, height, bytes, 0.5));
    }

    private static Mat Draw(OpenedPage page, PageMark[] marks, params MarginLine[] margin) =>
        Cv2.ImDecode(PageDrawing.Draw(page, marks, margin), ImreadModes.Color);

    [Theory]
    [InlineData(MarkTone.Confirmed, 0, 140, 50)]
    [InlineData(MarkTone.Doubtful, 235, 120, 0)]
    public void Box_StandsWhereItIsOnThePage_InItsColor(MarkTone tone, int red, int green, int blue)
    {
        using var drawn = Draw(Page(), [new PageMark(Quad.FromBox(200, 200, 800, 600), "", tone)]);

        // 800 pixels of the page are 400 of the drawing.
        Assert.Equal(new Vec3b((byte)blue, (byte)green, (byte)red), drawn.Get<Vec3b>(200, 400));
        Assert.Equal(Gray, drawn.Get<Vec3b>(200, 250));
        Assert.Equal(Gray, drawn.Get<Vec3b>(200, 420));
    }

    [Fact]
    public void CoveredPart_CannotBeRead()
    {
        var page = Page();
        for (var i = 0; i < page.Image.Bgr.Length; i += 21)
            page.Image.Bgr[i] = 255;

        using var drawn = Draw(page, [new PageMark(Quad.FromBox(200, 200, 1000, 300), "", MarkTone.Confirmed) { Covered = (0.25, 0.75) }]);

        using var covered = drawn[110, 140, 210, 390];
        Cv2.MeanStdDev(covered, out _, out var deviation);
        Assert.Equal(0, deviation.Val0, 3);
        using var open = drawn[110, 140, 110, 190];
        Cv2.MeanStdDev(open, out _, out deviation);
        Assert.True(deviation.Val0 > 5);
    }

    [Fact]
    public void Words_StandBesideThePage()
    {
        using var plain = Draw(Page(), []);
        using var drawn = Draw(Page(), [], new MarginLine("姓名  没有读到 @x 100%", MarkTone.Missing));

        Assert.Equal(new Size(600, 400), plain.Size());
        Assert.True(drawn.Width > 640);
        using var margin = drawn[0, drawn.Height, 600, drawn.Width];
        using var ink = margin.InRange(new Scalar(0, 0, 150), new Scalar(120, 120, 255));
        Assert.Equal(DrawingFont.FilePath is null, Cv2.CountNonZero(ink) == 0);
    }

    [Fact]
    public void LargePage_IsDrawnSmaller()
    {
        using var drawn = Draw(Page(4000, 3000), [new PageMark(Quad.FromBox(0, 0, 8000, 6000), "样例", MarkTone.Region)]);

        Assert.Equal(new Size(2400, 1800), drawn.Size());
    }
}
