using Beian.Docs.Geometry;
using Beian.Docs.Imaging;
using Beian.Docs.Reading;

namespace Beian.Docs.Tests.Reading;

public sealed class PageFrameTests
{
    [Theory]
    [InlineData(0, 10, 20, 20, 40)]
    [InlineData(90, 10, 20, 40, 180)]
    [InlineData(180, 10, 20, 380, 160)]
    [InlineData(270, 10, 20, 360, 20)]
    public void APlaceOnTheTurnedPage_IsFoundOnTheShownPage(int rotation, double x, double y, double shownX, double shownY)
    {
        // 400 x 200 as shown, read at half the size.
        var frame = new PageFrame(new OpenedPage(1, new PageSize(400, 200), new PageImage(200, 100, new byte[200 * 100 * 3], 0.5)), rotation);

        var place = frame.ToPage(new PagePoint(x, y));

        Assert.Equal(shownX, place.X, 6);
        Assert.Equal(shownY, place.Y, 6);
    }
}
