using Beian.Docs.Geometry;
using Beian.Docs.Imaging.Signs;
using Beian.Docs.Imaging.Warping;
using OpenCvSharp;

namespace Beian.Docs.Imaging.Tests.Signs;

public sealed class DocumentMeterTests
{
    private static readonly Quad Region = Quad.FromBox(0, 0, 900, 600);

    private static readonly Quad[] Lines = [Quad.FromBox(90, 70, 600, 120), Quad.FromBox(90, 170, 600, 220), Quad.FromBox(90, 270, 600, 320)];

    /// <summary>Tinted paper with three lines of type and a red seal.</summary>
    private static Mat Paper()
    {
        var paper = new Mat(600, 900, MatType.CV_8UC3, new Scalar(215, 222, 225));
        foreach (var line in Lines)
            Cv2.PutText(paper, "SPECIMEN 2026 TEXT", new Point(line.Left, line.Bottom - 10), HersheyFonts.HersheySimplex, 1.4, new Scalar(25, 25, 25), 3, LineTypes.AntiAlias);
        Cv2.Circle(paper, new Point(720, 450), 80, new Scalar(40, 40, 210), 14, LineTypes.AntiAlias);
        return paper;
    }

    private static DocumentSigns Measure(Mat paper) => new DocumentMeter().Measure(PageMat.ToPage(paper), [(Region, Lines)])[0];

    [Fact]
    public void GoodPicture_IsColoredSharpAndEven()
    {
        using var paper = Paper();
        var signs = Measure(paper);

        Assert.True(signs.Chroma > 0.1);
        Assert.True(signs.Blur < 0.03);
        Assert.Equal(0, signs.Glare);
        Assert.True(signs.Grid < 2.2);
    }

    [Fact]
    public void GrayCopyInColoredLight_HasNoColorOfItsOwn()
    {
        using var paper = Paper();
        using var gray = paper.CvtColor(ColorConversionCodes.BGR2GRAY);
        using var copy = gray.CvtColor(ColorConversionCodes.GRAY2BGR);
        Cv2.Multiply(copy, new Scalar(0.7, 0.9, 1), copy);

        Assert.True(Measure(copy).Chroma < 0.02);
    }

    [Fact]
    public void BlurredType_HasWideEdges()
    {
        using var paper = Paper();
        Cv2.GaussianBlur(paper, paper, new Size(0, 0), 5);

        Assert.True(Measure(paper).Blur > 0.08);
    }

    [Fact]
    public void WhitePatch_IsNoReflection_ButASpotThatFadesIs()
    {
        using var paper = Paper();
        Cv2.Rectangle(paper, new Rect(650, 60, 160, 160), Scalar.White, -1);
        Assert.Equal(0, Measure(paper).Glare);

        using var light = new Mat(paper.Size(), MatType.CV_8UC3, Scalar.Black);
        Cv2.Circle(light, new Point(300, 400), 60, Scalar.White, -1);
        Cv2.GaussianBlur(light, light, new Size(0, 0), 18);
        Cv2.Add(paper, light, paper);
        var signs = Measure(paper);

        Assert.True(signs.Glare > 0.01);
        Assert.InRange(signs.GlareBox!.Center.X, 270, 330);
        Assert.InRange(signs.GlareBox.Center.Y, 370, 430);
    }

    [Fact]
    public void DotsOfAScreen_AreAGrid()
    {
        using var paper = Paper();
        for (var y = 0; y < 600; y++)
        {
            for (var x = 0; x < 900; x++)
            {
                var pixel = paper.Get<Vec3b>(y, x);
                var shade = 0.85 + (0.15 * Math.Sin(((x * 0.99) + (y * 0.14)) * 2 * Math.PI / 3.3));
                paper.Set(y, x, new Vec3b((byte)(pixel.Item0 * shade), (byte)(pixel.Item1 * shade), (byte)(pixel.Item2 * shade)));
            }
        }

        Assert.True(Measure(paper).Grid > 3);
    }

    [Fact]
    public void RegionOutsideThePicture_IsMeasuredWithoutHarm()
    {
        using var paper = Paper();
        var signs = new DocumentMeter().Measure(PageMat.ToPage(paper), [(Quad.FromBox(-5000, -5000, -4000, -4000), []), (Quad.FromBox(0, 0, 3, 3), Lines)]);

        Assert.Null(signs[0].Chroma);
        Assert.Null(signs[1].Grid);
    }
}
