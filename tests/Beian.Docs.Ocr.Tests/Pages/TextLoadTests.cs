using Beian.Docs.Geometry;
using Beian.Docs.Imaging;
using Beian.Docs.Ocr.Pages;

namespace Beian.Docs.Ocr.Tests.Pages;

public sealed class TextLoadTests
{
    [Fact]
    public void PageOfSmallPrint_IsRead() => TextLoad.Require(Lines(60, 45));

    [Fact]
    public void PagePrintedFullOnPurpose_IsRefusedBeforeItIsRead()
    {
        var refused = Assert.Throws<UnusableFileException>(() => TextLoad.Require(Lines(1330, 15)));
        Assert.Equal("page.tooMuchText", refused.Error.Code);
    }

    private static List<Quad> Lines(int lines, int characters) =>
        [.. Enumerable.Range(0, lines).Select(i => Quad.FromBox(0, i * 30, characters * 24, (i * 30) + 24))];
}
