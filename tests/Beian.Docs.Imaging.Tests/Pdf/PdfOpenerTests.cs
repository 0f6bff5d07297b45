using Beian.Docs.Imaging.Pdf;
using Beian.Docs.Intake;
using Beian.Docs.Reading;
using OpenCvSharp;

namespace Beian.Docs.Imaging.Tests.Pdf;

public sealed class PdfOpenerTests
{
    [Fact]
    public async Task Page_IsDrawnAtTheConfiguredResolution()
    {
        var page = Assert.Single(await Pictures.OpenAsync(PdfText.Pages(1)));
        Assert.Equal(new PageSize(1653, 2339), page.OriginalSize);
        Assert.Equal(1.0, page.Image.Scale);
        Assert.Equal(new Vec3b(0, 0, 255), At(page.Image, 0.05, 0.065));
        Assert.Equal(new Vec3b(255, 255, 255), At(page.Image, 0.5, 0.5));
    }

    [Fact]
    public async Task TextLayer_ComesWithItsPage()
    {
        var page = Assert.Single(await Pictures.OpenAsync(PdfText.Pages(1)));
        Assert.Equal("SPECIMEN 42", page.TextLayer?.Trim());
    }

    [Fact]
    public async Task PageWithoutText_HasNoTextLayer()
    {
        var pdf = new PdfText().Add("<</Type/Catalog/Pages 2 0 R>>").Add("<</Type/Pages/Count 1/Kids[3 0 R]/MediaBox[0 0 200 100]>>")
            .Add("<</Type/Page/Parent 2 0 R>>");
        Assert.Null(Assert.Single(await Pictures.OpenAsync(pdf.ToBytes())).TextLayer);
    }

    /// <summary>What stands behind a scan another program recognized; a stamp or a logo is no scan.</summary>
    [Theory]
    [InlineData("595 0 0 842 0 0", false)]
    [InlineData("595 0 0 300 0 0", true)]
    public async Task TextBehindAScan_IsNoTextOfThePage(string place, bool hasText)
    {
        var pdf = new PdfText().Add("<</Type/Catalog/Pages 2 0 R>>").Add("<</Type/Pages/Count 1/Kids[5 0 R]/MediaBox[0 0 595 842]>>").Add("<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>");
        pdf.AddStream("", System.Text.Encoding.ASCII.GetBytes($"q {place} cm /I Do Q BT 3 Tr /F 24 Tf 30 740 Td (SPECIMEN 42) Tj ET"));
        pdf.Add("<</Type/Page/Parent 2 0 R/Contents 4 0 R/Resources<</Font<</F 3 0 R>>/XObject<</I 6 0 R>>>>>>");
        pdf.AddStream("/Type/XObject/Subtype/Image/Width 595/Height 842/ColorSpace/DeviceGray/BitsPerComponent 8", new byte[595 * 842]);

        Assert.Equal(hasText, Assert.Single(await Pictures.OpenAsync(pdf.ToBytes())).TextLayer is not null);
    }

    [Theory]
    [InlineData(90, 0.935, 0.05)]
    [InlineData(180, 0.95, 0.935)]
    [InlineData(270, 0.065, 0.95)]
    [InlineData(-90, 0.065, 0.95)]
    public async Task TurnedPage_ComesOutAsShown(int rotation, double x, double y)
    {
        var page = Assert.Single(await Pictures.OpenAsync(PdfText.Pages(1, more: $"/Rotate {rotation}")));
        Assert.Equal(rotation == 180 ? new PageSize(1653, 2339) : new PageSize(2339, 1653), page.OriginalSize);
        Assert.Equal(new Vec3b(0, 0, 255), At(page.Image, x, y));
    }

    [Fact]
    public async Task CropBox_IsWhatIsShown()
    {
        var page = Assert.Single(await Pictures.OpenAsync(PdfText.Pages(1, more: "/CropBox[0 442 595 842]")));
        Assert.Equal(new PageSize(1653, 1111), page.OriginalSize);
    }

    [Fact]
    public async Task SmallPage_IsDrawnFiner()
    {
        var page = Assert.Single(await Pictures.OpenAsync(PdfText.Pages(1, "0 0 243 153")));
        Assert.Equal(new PageSize(1012, 638), page.OriginalSize);
    }

    [Theory]
    [InlineData("0 0 4000 3000", 4000, 3000)]
    [InlineData("0 0 14400 14400", 4000, 4000)]
    [InlineData("0 0 100000000 10", 4000, 1)]
    public async Task HugePage_IsDrawnNoLargerThanReadingNeeds(string box, int width, int height)
    {
        var page = Assert.Single(await Pictures.OpenAsync(PdfText.Pages(1, box)));
        Assert.Equal(new PageSize(width, height), page.OriginalSize);
    }

    [Fact]
    public async Task Pages_ComeInOrder()
    {
        var pages = await Pictures.OpenAsync(PdfText.Pages(3));
        Assert.Equal([1, 2, 3], pages.Select(p => p.Number));
    }

    [Fact]
    public async Task FirstPage_ComesBeforeTheOthersAreDrawn()
    {
        using var stop = new CancellationTokenSource();
        await foreach (var page in new PageOpener(new()).OpenAsync(PdfText.Pages(50), stop.Token))
        {
            Assert.Equal(1, page.Number);
            break;
        }
    }

    [Fact]
    public async Task TimeOver_IsTheFilesError()
    {
        var options = new IntakeOptions { ChildProcessTime = TimeSpan.FromMilliseconds(1) };
        var thrown = await Assert.ThrowsAsync<UnusableFileException>(() => Pictures.OpenAsync(PdfText.Pages(1), options));
        Assert.Equal(IntakeErrorCodes.TookTooLong, thrown.Error.Code);
    }

    [Fact]
    public async Task TooLittleMemory_IsAnErrorAndNotACrash()
    {
        var options = new IntakeOptions { ChildProcessBytes = 40 * 1024 * 1024 };
        var thrown = await Assert.ThrowsAsync<UnusableFileException>(() => Pictures.OpenAsync(PdfText.Pages(1, "0 0 14400 14400"), options));
        Assert.Equal(IntakeErrorCodes.TooMuchMemory, thrown.Error.Code);
    }

    [Fact]
    public void Summary_IsReadFromItsLines()
    {
        var summary = PdfSummary.Parse("Title: x\nPages: 9\nPages:           2\nPage    1 size:  595.28 x 841.89 pts (A4)\nPage    1 rot:   90\n");
        Assert.Equal(2, summary!.Pages);
        Assert.Equal(new PdfPageSize(595.28, 841.89), Assert.Single(summary.Sizes).Value);
    }

    private static Vec3b At(PageImage image, double x, double y)
    {
        var at = (((int)(y * image.Height) * image.Width) + (int)(x * image.Width)) * 3;
        return new(image.Bgr[at], image.Bgr[at + 1], image.Bgr[at + 2]);
    }

    /// <summary>A dash at a line's end is a domain's as often as a broken word's: nothing joins the two.</summary>
    [Fact]
    public async Task ADashAtALinesEnd_Stays()
    {
        var pdf = new PdfText().Add("<</Type/Catalog/Pages 2 0 R>>").Add("<</Type/Pages/Count 1/Kids[5 0 R]/MediaBox[0 0 595 842]>>").Add("<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>");
        pdf.AddStream("", System.Text.Encoding.ASCII.GetBytes("BT /F 24 Tf 30 740 Td (the site is wumen-) Tj 0 -30 Td (yangli.cn and no other one) Tj ET"));
        pdf.Add("<</Type/Page/Parent 2 0 R/Contents 4 0 R/Resources<</Font<</F 3 0 R>>>>>>");

        Assert.Contains("wumen-", Assert.Single(await Pictures.OpenAsync(pdf.ToBytes())).TextLayer!, StringComparison.Ordinal);
    }
}
