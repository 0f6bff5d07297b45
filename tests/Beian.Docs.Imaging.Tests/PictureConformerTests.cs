using Beian.Docs.Geometry;
using OpenCvSharp;

namespace Beian.Docs.Imaging.Tests;

public sealed class PictureConformerTests
{
    private static readonly PictureConformer Conformer = new();

    private static readonly PictureCut Whole = new(null, 0);

    [Theory]
    [InlineData(200_000, 1500, 1100)]
    [InlineData(500_000, 1500, 1100)]
    [InlineData(2_000_000, 1500, 1100)]
    public async Task Copy_KeepsToBytesAndFloor(int maxBytes, int width, int height)
    {
        var copy = Conformer.Conform(await PhotoAsync(2000, 1500), Whole, new(0, maxBytes, new(width, height)));

        Assert.Equal(PictureFault.None, copy.Faults);
        Assert.InRange(copy.Jpeg.Length, 1, maxBytes);
        Assert.True(copy.Width >= width && copy.Height >= height, $"{copy.Width}x{copy.Height}");
        // Close to the limit, not far below it: what may be used for quality is used.
        Assert.True(copy.Width == 2000 || copy.Jpeg.Length > maxBytes / 3, $"{copy.Jpeg.Length} of {maxBytes}");
    }

    [Fact]
    public async Task LargeLimit_KeepsEveryPixel()
    {
        var copy = Conformer.Conform(await PhotoAsync(2000, 1500), Whole, new(200_000, 8_000_000, new(1500, 1100)));

        Assert.Equal((2000, 1500), (copy.Width, copy.Height));
        Assert.True(copy.Jpeg.Length >= 200_000);
    }

    [Fact]
    public async Task SmallPicture_IsNotEnlarged()
    {
        var copy = Conformer.Conform(await PhotoAsync(1000, 700), Whole, new(0, 2_000_000, new(1500, 1100)));

        Assert.Equal(PictureFault.TooFewPixels, copy.Faults);
        Assert.Equal((1000, 700), (copy.Width, copy.Height));
    }

    [Fact]
    public async Task Portrait_MayHaveTheFloorStandingUp() =>
        Assert.Equal(PictureFault.None, Conformer.Conform(await PhotoAsync(1150, 1600), Whole, new(0, 2_000_000, new(1500, 1100))).Faults);

    [Fact]
    public async Task PictureThatCannotBeSmallEnough_IsSaid()
    {
        var copy = Conformer.Conform(await PhotoAsync(1600, 1200), Whole, new(0, 30_000, new(1500, 1100)));

        Assert.True(copy.Faults.HasFlag(PictureFault.TooManyBytes));
    }

    [Fact]
    public async Task PlainPicture_CannotHaveTheBytesAskedFor()
    {
        using var plain = Pictures.Quarters(1600, 1200);
        var page = Assert.Single(await Pictures.OpenAsync(plain.ImEncode(".png")));

        Assert.Equal(PictureFault.TooFewBytes, Conformer.Conform(page.Image, Whole, new(200_000, 8_000_000, new(1500, 1100))).Faults);
    }

    [Theory]
    [InlineData(90)]
    [InlineData(180)]
    [InlineData(270)]
    public async Task Copy_StandsUpright(int rotation)
    {
        using var upright = Pictures.Quarters(400, 200);
        using var stored = new Mat();
        Cv2.Rotate(upright, stored, rotation switch { 90 => RotateFlags.Rotate90Counterclockwise, 180 => RotateFlags.Rotate180, _ => RotateFlags.Rotate90Clockwise });
        var page = Assert.Single(await Pictures.OpenAsync(stored.ImEncode(".png")));

        var copy = await OpenAsync(Conformer.Conform(page.Image, new(null, rotation), new(0, 2_000_000, null)));

        Assert.Equal((400, 200), (copy.Width, copy.Height));
        Assert.True(copy.Quarter(0, 0).Item2 > 200 && copy.Quarter(0, 0).Item1 < 60, "Red is top left.");
        Assert.True(copy.Quarter(1, 1).Item0 > 200, "White is bottom right.");
    }

    [Fact]
    public async Task OneOfSeveralOnAPage_IsCutOut()
    {
        using var picture = Pictures.Quarters(400, 200);
        var page = Assert.Single(await Pictures.OpenAsync(picture.ImEncode(".png")));

        var copy = await OpenAsync(Conformer.Conform(page.Image, new(Quad.FromBox(210, 10, 390, 90), 0), new(0, 2_000_000, null)));

        Assert.True(copy.Width is >= 180 and <= 200 && copy.Height is >= 80 and <= 90);
        Assert.True(copy.Quarter(0, 0).Item1 > 200 && copy.Quarter(0, 0).Item2 < 60, "Green alone.");
    }

    [Fact]
    public async Task Copy_HasNoMetadata()
    {
        using var picture = Pictures.Quarters(400, 200);
        var page = Assert.Single(await Pictures.OpenAsync(Pictures.WithExif(picture.ImEncode(".jpg"), 6)));

        var jpeg = Conformer.Conform(page.Image, Whole, new(0, 2_000_000, null)).Jpeg;

        Assert.Equal(-1, jpeg.AsSpan().IndexOf("Exif"u8));
        Assert.Equal((200, 400), ((await OpenAsync(jpeg)).Width, (await OpenAsync(jpeg)).Height));
    }

    private static async Task<PageImage> PhotoAsync(int width, int height)
    {
        using var photo = Pictures.Photo(width, height);
        return Assert.Single(await Pictures.OpenAsync(photo.ImEncode(".jpg", new ImageEncodingParam(ImwriteFlags.JpegQuality, 92)))).Image;
    }

    private static Task<PageImage> OpenAsync(ConformedPicture copy) => OpenAsync(copy.Jpeg);

    private static async Task<PageImage> OpenAsync(byte[] jpeg) => Assert.Single(await Pictures.OpenAsync(jpeg)).Image;
}
