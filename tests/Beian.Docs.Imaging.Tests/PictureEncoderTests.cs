using Beian.Docs.Geometry;

namespace Beian.Docs.Imaging.Tests;

public sealed class PictureEncoderTests
{
    private static readonly PictureEncoder Encoder = new();

    [Theory]
    [InlineData(200, 200, 100)]
    [InlineData(2000, 400, 200)]
    public async Task Jpeg_IsNoLargerThanAsked(int maxSide, int width, int height)
    {
        var page = Assert.Single(await Pictures.OpenAsync(Encoder.EncodeJpeg(await PageAsync(), maxSide)));
        Assert.Equal((width, height), (page.Image.Width, page.Image.Height));
    }

    [Fact]
    public async Task Crop_IsTurnedUpright()
    {
        // Text that runs downwards: its top left is the page's top right.
        var turned = new Quad(new(400, 0), new(400, 200), new(200, 200), new(200, 0));
        var page = Assert.Single(await Pictures.OpenAsync(Encoder.EncodeCrop(await PageAsync(), turned, 0, 1000)));
        Assert.Equal((200, 200), (page.Image.Width, page.Image.Height));
        Assert.True(page.Image.Quarter(0, 0).Item1 > 200 && page.Image.Quarter(0, 0).Item2 < 60, "Green stays top, now on the left.");
        Assert.True(page.Image.Quarter(1, 0).Item0 > 200, "White is at the right.");
    }

    [Fact]
    public async Task Crop_HasItsMargin()
    {
        var page = Assert.Single(await Pictures.OpenAsync(Encoder.EncodeCrop(await PageAsync(), Quad.FromBox(100, 50, 200, 90), 0.5, 1000)));
        Assert.Equal((140, 80), (page.Image.Width, page.Image.Height));
    }

    [Fact]
    public async Task Crop_OfAnAbsurdQuadStaysSmall()
    {
        var jpeg = Encoder.EncodeCrop(await PageAsync(), Quad.FromBox(-1e7, -1e7, 1e7, 1e7), 3, 500);
        var page = Assert.Single(await Pictures.OpenAsync(jpeg));
        Assert.Equal(500, page.Image.Width);
    }

    private static async Task<PageImage> PageAsync()
    {
        using var picture = Pictures.Quarters(400, 200);
        return (await Pictures.OpenAsync(picture.ImEncode(".png"))).Single().Image;
    }
}
