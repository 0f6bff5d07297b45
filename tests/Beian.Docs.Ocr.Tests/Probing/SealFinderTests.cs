using Beian.Docs.Geometry;
using Beian.Docs.Imaging;
using Beian.Docs.Imaging.Warping;
using Beian.Docs.Ocr.Probing;
using Beian.Docs.Samples.Drawing;
using OpenCvSharp;
using SkiaSharp;

namespace Beian.Docs.Ocr.Tests.Probing;

public sealed class SealFinderTests
{
    /// <summary>Height of the text in pixels: 4.5 mm.</summary>
    private const double Em = 36;

    private static PageImage Page(Action<Sheet> draw)
    {
        using var sheet = new Sheet("test", 120, 80, 8);
        sheet.Canvas.Clear(SKColors.White);
        sheet.Text("授权单位（公章）：样例有限公司", 10, 40, new TextStyle("song", 4.5, SKColors.Black));
        draw(sheet);
        sheet.Canvas.Flush();
        using var view = Mat.FromPixelData(sheet.Bitmap.Height, sheet.Bitmap.Width, MatType.CV_8UC4, sheet.Bitmap.GetPixels(), sheet.Bitmap.RowBytes);
        using var bgr = view.CvtColor(ColorConversionCodes.BGRA2BGR);
        return PageMat.ToPage(bgr);
    }

    private static Quad Whole(PageImage page) => Quad.FromBox(0, 0, page.Width, page.Height);

    [Fact]
    public void ARedRingOverText_IsASeal()
    {
        var page = Page(s => Marks.Seal(s, "威海样例海蓝科技有限公司", 60, 40, 20, new SKColor(215, 45, 55, 200), 12));
        var seal = Assert.Single(SealFinder.Find(page, Whole(page), Em).Seals);

        Assert.InRange(seal.Center.X, 470, 490);
        Assert.InRange(seal.Center.Y, 310, 330);
        Assert.InRange(seal.Radius, 152, 168);
        Assert.True(seal.IsRed);
    }

    [Fact]
    public void APageInBlack_HasNoSeal() => Assert.Empty(SealFinder.Find(Page(_ => { }), Whole(Page(_ => { })), Em).Seals);

    private static PageImage WithoutColors(PageImage page)
    {
        using var bgr = PageMat.Wrap(page);
        using var gray = bgr.CvtColor(ColorConversionCodes.BGR2GRAY);
        using var back = gray.CvtColor(ColorConversionCodes.GRAY2BGR);
        return PageMat.ToPage(back);
    }

    /// <summary>A copy in black and white: print, a table and rules make many a circle, none of them a ring.</summary>
    private static void Print(Sheet sheet)
    {
        for (var row = 0; row < 5; row++)
        {
            sheet.Text("网站负责人已当面核验证件原件所填写的备案信息真实有效", 6, 8 + (16 * row), new TextStyle("song", 4.5, SKColors.Black));
            sheet.Canvas.DrawRect(4, 10 + (16 * row), 112, 0.4f, new SKPaint { Color = SKColors.Black });
        }
    }

    [Fact]
    public void ARingOfACopy_IsFoundAmongPrint()
    {
        var page = WithoutColors(Page(s =>
        {
            Print(s);
            Marks.Seal(s, "威海样例海蓝科技有限公司", 60, 40, 20, new SKColor(215, 45, 55, 200), 12);
        }));
        var search = SealFinder.Find(page, Whole(page), Em);
        var seal = Assert.Single(search.Seals);

        Assert.False(search.HasColors);
        Assert.False(seal.IsRed);
        Assert.InRange((seal.Center - new PagePoint(480, 320)).Length, 0, 12);
        Assert.InRange(seal.Radius, 150, 170);
    }

    [Fact]
    public void PrintOfACopy_IsCertainlyNoSeal()
    {
        var page = WithoutColors(Page(Print));
        var search = SealFinder.Find(page, Whole(page), Em);

        Assert.Empty(search.Seals);
        Assert.True(search.IsCertain);
    }

    /// <summary>Half a ring may be a worn seal: nobody says that there is none.</summary>
    [Fact]
    public void HalfARing_IsNeither()
    {
        var page = WithoutColors(Page(s =>
        {
            Marks.Seal(s, "威海样例海蓝科技有限公司", 60, 40, 20, new SKColor(215, 45, 55, 200), 12);
            s.Canvas.DrawRect(38, 18, 44, 17, new SKPaint { Color = SKColors.White });
        }));
        var search = SealFinder.Find(page, Whole(page), Em);

        Assert.Empty(search.Seals);
        Assert.False(search.IsCertain);
    }

    /// <summary>Where a ring runs, and within it; print has none.</summary>
    [Fact]
    public void RedInk_IsMeasuredWhereItLies()
    {
        var page = Page(s => Marks.Seal(s, "威海样例海蓝科技有限公司", 60, 40, 20, new SKColor(215, 45, 55, 200), 12));

        Assert.InRange(RedInk.Share(page, Quad.FromBox(310, 300, 345, 340)), 0.1, 0.6);
        Assert.InRange(RedInk.Share(page, Quad.FromBox(90, 280, 300, 340)), 0, 0.001);
    }

    /// <summary>The copy was photographed on a desk: there are colors, and the ring has none.</summary>
    [Fact]
    public void ARingWithoutColorBesideColors_IsNoRedOne()
    {
        var page = Page(s =>
        {
            Marks.Seal(s, "威海样例海蓝科技有限公司", 60, 40, 20, new SKColor(90, 90, 90), 12);
            s.Canvas.DrawRect(0, 74, 120, 6, new SKPaint { Color = new SKColor(60, 120, 200) });
        });
        var search = SealFinder.Find(page, Whole(page), Em);

        Assert.True(search.HasColors);
        Assert.Empty(search.Seals);
        Assert.Single(search.Colorless);
    }

    [Fact]
    public void RedTextAndATinyRing_AreNoSeals()
    {
        var page = Page(s =>
        {
            s.Text("仅供备案使用仅供备案使用", 10, 20, new TextStyle("hei", 7, new SKColor(210, 40, 40)));
            Marks.Seal(s, "样例", 100, 60, 6, new SKColor(215, 45, 55), 0);
        });

        Assert.Empty(SealFinder.Find(page, Whole(page), Em).Seals);
    }

    [Fact]
    public void TheArc_IsLaidOutStraight()
    {
        var page = Page(s => Marks.Seal(s, "威海样例海蓝科技有限公司", 60, 40, 20, new SKColor(215, 45, 55, 200), 25, "合同专用章"));
        var strip = ArcUnroller.Looks(page, SealFinder.Find(page, Whole(page), Em).Seals[0]).First()[0];

        // Twelve characters, each about as wide as high, and nothing of the words below the star.
        Assert.InRange(strip.Width, 8 * strip.Height, 14 * strip.Height);
    }

    /// <summary>A copy in black and white on which somebody has set a red seal of his own.</summary>
    [Fact]
    public void BesideARedSeal_OneWithoutColorIsFound()
    {
        var gray = WithoutColors(Page(s => Marks.Seal(s, "威海样例市场监督管理局", 30, 40, 20, new SKColor(60, 60, 60, 230), 12)));
        var red = Page(s => Marks.Seal(s, "威海样例海蓝科技有限公司", 90, 40, 20, new SKColor(215, 45, 55, 200), 12));
        using var one = PageMat.Wrap(gray);
        using var other = PageMat.Wrap(red);
        using var both = new Mat();
        Cv2.Min(one, other, both);
        var page = PageMat.ToPage(both);

        Assert.InRange(Assert.Single(SealFinder.Find(page, Whole(page), Em).Seals).Center.X, 700, 740);
        Assert.Contains(SealFinder.FindRings(page, Whole(page), Em), s => Math.Abs(s.Center.X - 240) < 20 && !s.IsRed);
    }

    /// <summary>A seal of which the place where it is sought holds the upper half only: it is found whole.</summary>
    [Fact]
    public void ASealThatThePlaceCuts_IsFoundWhole()
    {
        var page = Page(s => Marks.Seal(s, "威海样例海蓝科技有限公司", 60, 40, 20, new SKColor(215, 45, 55, 200), 12));
        var seal = SealFinder.Find(page, Quad.FromBox(0, 0, page.Width, 400), Em).Seals[0];

        Assert.InRange(seal.Center.Y, 310, 330);
        Assert.InRange(seal.Radius, 152, 168);
        Assert.InRange(seal.Coverage, 0.9, 1);
    }
}
