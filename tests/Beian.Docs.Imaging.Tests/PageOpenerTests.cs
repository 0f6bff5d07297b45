using Beian.Docs.Intake;
using Beian.Docs.Reading;
using ImageMagick;
using OpenCvSharp;

namespace Beian.Docs.Imaging.Tests;

public sealed class PageOpenerTests
{
    [Theory]
    [InlineData(".jpg")]
    [InlineData(".png")]
    [InlineData(".webp")]
    [InlineData(".bmp")]
    [InlineData(".tiff")]
    public async Task Picture_OpensAsOnePage(string extension)
    {
        using var picture = Pictures.Quarters(120, 80);
        var page = Assert.Single(await Pictures.OpenAsync(picture.ImEncode(extension)));
        Assert.Equal((1, new PageSize(120, 80), 1.0), (page.Number, page.OriginalSize, page.Image.Scale));
        AssertUpright(page.Image);
    }

    public static TheoryData<string, int> Orientations()
    {
        var data = new TheoryData<string, int>();
        foreach (var extension in new[] { ".jpg", ".png", ".tiff" })
        {
            for (var orientation = 1; orientation <= 8; orientation++)
                data.Add(extension, orientation);
        }
        return data;
    }

    [Theory]
    [MemberData(nameof(Orientations))]
    public async Task Orientation_IsApplied(string extension, int orientation)
    {
        using var upright = Pictures.Quarters(96, 64);
        using var stored = Pictures.StoredAs(upright, orientation);
        var page = Assert.Single(await Pictures.OpenAsync(Encode(stored, extension, orientation)));
        Assert.Equal(new PageSize(96, 64), page.OriginalSize);
        AssertUpright(page.Image);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(6)]
    public async Task LargePicture_IsReducedAndKeepsItsFrame(int orientation)
    {
        using var upright = Pictures.Quarters(2400, 1600);
        using var stored = Pictures.StoredAs(upright, orientation);
        foreach (var extension in new[] { ".jpg", ".png" })
        {
            var page = Assert.Single(await Pictures.OpenAsync(
                Encode(stored, extension, orientation), new IntakeOptions { ReadingSide = 600 }));
            Assert.Equal(new PageSize(2400, 1600), page.OriginalSize);
            Assert.Equal((600, 400, 0.25), (page.Image.Width, page.Image.Height, page.Image.Scale));
            AssertUpright(page.Image);
        }
    }

    [Fact]
    public async Task Pages_OfATiffComeInOrder()
    {
        using var album = new MagickImageCollection();
        for (uint i = 0; i < 3; i++)
            album.Add(new MagickImage(MagickColors.White, 50 + (10 * i), 40));
        var pages = await Pictures.OpenAsync(album.ToByteArray(MagickFormat.Tiff));
        Assert.Equal([(1, 50), (2, 60), (3, 70)], pages.Select(p => (p.Number, p.Image.Width)));
    }

    [Fact]
    public async Task Gif_ShowsItsFirstFrame()
    {
        using var album = new MagickImageCollection { new MagickImage(MagickColors.Red, 30, 20), new MagickImage(MagickColors.Blue, 30, 20) };
        var page = Assert.Single(await Pictures.OpenAsync(album.ToByteArray(MagickFormat.Gif)));
        Assert.Equal(Pictures.Red, page.Image.Quarter(0, 0));
    }

    [Fact]
    public async Task Heic_Opens()
    {
        var file = await File.ReadAllBytesAsync(Path.Combine(AppContext.BaseDirectory, "Fixtures", "quarters.heic"), TestContext.Current.CancellationToken);
        var page = Assert.Single(await Pictures.OpenAsync(file));
        Assert.Equal(new PageSize(96, 64), page.OriginalSize);
        AssertUpright(page.Image);
    }

    [Fact]
    public async Task TruncatedHeic_IsDamaged()
    {
        var file = await File.ReadAllBytesAsync(Path.Combine(AppContext.BaseDirectory, "Fixtures", "quarters.heic"), TestContext.Current.CancellationToken);
        foreach (var length in new[] { 40, 200, 400, 550 })
        {
            var thrown = await Assert.ThrowsAsync<UnusableFileException>(() => Pictures.OpenAsync(file[..length]));
            Assert.Equal(IntakeErrorCodes.Damaged, thrown.Error.Code);
        }
    }

    [Fact]
    public async Task Avif_OpensLikeHeic()
    {
        using var picture = new MagickImage(MagickColors.Red, 64, 48);
        var page = Assert.Single(await Pictures.OpenAsync(picture.ToByteArray(MagickFormat.Avif)));
        Assert.Equal(new PageSize(64, 48), page.OriginalSize);
    }

    [Theory]
    [InlineData(".png")]
    [InlineData(".webp")]
    public async Task TransparentParts_AreWhitePaper(string extension)
    {
        using var picture = new Mat(40, 60, MatType.CV_8UC4, new Scalar(0, 0, 0, 0));
        picture[0, 20, 0, 30].SetTo(new Scalar(0, 0, 255, 255));
        var page = Assert.Single(await Pictures.OpenAsync(picture.ImEncode(extension, new ImageEncodingParam(ImwriteFlags.WebPQuality, 101))));
        Assert.Equal(Pictures.Red, page.Image.Quarter(0, 0));
        Assert.Equal(Pictures.White, page.Image.Quarter(1, 1));
    }

    [Theory]
    [InlineData(MagickFormat.Png48, ColorType.Undefined)]
    [InlineData(MagickFormat.Png64, ColorType.Undefined)]
    [InlineData(MagickFormat.Png8, ColorType.Palette)]
    [InlineData(MagickFormat.Png, ColorType.Bilevel)]
    [InlineData(MagickFormat.Png, ColorType.Grayscale)]
    [InlineData(MagickFormat.Tiff, ColorType.ColorSeparation)]
    [InlineData(MagickFormat.Jpeg, ColorType.ColorSeparation)]
    [InlineData(MagickFormat.Tiff, ColorType.Bilevel)]
    [InlineData(MagickFormat.Bmp3, ColorType.Palette)]
    [InlineData(MagickFormat.Bmp, ColorType.TrueColorAlpha)]
    public async Task UnusualColors_Open(MagickFormat format, ColorType color)
    {
        using var picture = new MagickImage(MagickColors.White, 60, 40);
        using var ink = new MagickImage(MagickColors.Black, 30, 20);
        picture.Composite(ink, 0, 0, CompositeOperator.Over);
        if (color == ColorType.ColorSeparation)
            picture.ColorSpace = ColorSpace.CMYK;
        if (color != ColorType.Undefined)
            picture.ColorType = color;
        var page = Assert.Single(await Pictures.OpenAsync(picture.ToByteArray(format)));
        AssertNear(0, page.Image.Quarter(0, 0));
        AssertNear(255, page.Image.Quarter(1, 1));
    }

    private static byte[] Encode(Mat stored, string extension, int orientation)
    {
        if (extension == ".jpg")
            return Pictures.WithExif(stored.ImEncode(".jpg", new ImageEncodingParam(ImwriteFlags.JpegQuality, 95)), orientation);
        var plain = stored.ImEncode(".png");
        if (extension == ".png")
            return [.. plain.AsSpan(0, 33), .. Pictures.PngChunk("eXIf", Pictures.OrientationBlock(orientation)), .. plain.AsSpan(33)];
        using var picture = new MagickImage(plain) { Orientation = (Orientation)orientation };
        return picture.ToByteArray(MagickFormat.Tiff);
    }

    private static void AssertUpright(PageImage image)
    {
        AssertNear(Pictures.Red, image.Quarter(0, 0));
        AssertNear(Pictures.Green, image.Quarter(1, 0));
        AssertNear(Pictures.Blue, image.Quarter(0, 1));
        AssertNear(Pictures.White, image.Quarter(1, 1));
    }

    private static void AssertNear(byte gray, Vec3b actual) => AssertNear(new Vec3b(gray, gray, gray), actual);

    private static void AssertNear(Vec3b expected, Vec3b actual) => Assert.True(
        Math.Abs(expected.Item0 - actual.Item0) < 30 && Math.Abs(expected.Item1 - actual.Item1) < 30 && Math.Abs(expected.Item2 - actual.Item2) < 30,
        $"Expected about {expected}, got {actual}.");
}
