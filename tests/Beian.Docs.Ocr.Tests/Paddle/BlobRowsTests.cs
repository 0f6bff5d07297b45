using Beian.Docs.Ocr.Paddle;
using OpenCvSharp;

namespace Beian.Docs.Ocr.Tests.Paddle;

public sealed class BlobRowsTests
{
    private const int Height = 10;

    private static (Mat Map, Point[] Contour) Draw(Action<Mat> draw, bool isTurned = false)
    {
        using var mask = Mat.Zeros(300, 300, MatType.CV_8UC1).ToMat();
        draw(mask);
        using var drawn = isTurned ? mask.T().ToMat() : mask.Clone();
        var map = new Mat();
        drawn.ConvertTo(map, MatType.CV_32FC1, 1 / 255.0);
        Cv2.FindContours(drawn, out Point[][] found, out _, RetrievalModes.External, ContourApproximationModes.ApproxSimple);
        return (map, Assert.Single(found));
    }

    private static void RowAndRing(Mat mask)
    {
        Cv2.Rectangle(mask, new Rect(10, 100, 220, Height), Scalar.White, -1);
        Cv2.Circle(mask, new Point(200, 130), 60, Scalar.White, 4);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void RowThatASealCrosses_IsARowOfItsOwn(bool isSideways)
    {
        var (map, contour) = Draw(RowAndRing, isSideways);
        using var seen = map;
        var pieces = BlobRows.Split(map, 0.3, contour, Height, 0.55, isSideways);

        var box = pieces.Select(p => Cv2.BoundingRect(p)).MaxBy(b => isSideways ? b.Height : b.Width);
        var (along, across) = isSideways ? (box.Height, box.Width) : (box.Width, box.Height);
        Assert.InRange(along, 200, 230);
        Assert.InRange(across, Height - 1, 2 * Height);
    }

    [Fact]
    public void OrdinaryRow_StaysAsItIs()
    {
        var (map, row) = Draw(m => Cv2.Rectangle(m, new Rect(10, 100, 220, Height), Scalar.White, -1));
        using var seen = map;

        Assert.Same(row, Assert.Single(BlobRows.Split(map, 0.3, row, Height, 0.55, isSideways: false)));
    }
}
