using Beian.Docs.Geometry;
using Beian.Docs.Ocr.Tesseract;
using Beian.Docs.Recognition;

namespace Beian.Docs.Ocr.Tests.Tesseract;

[Trait("Needs", "Tesseract")]
public sealed class TesseractLineReaderTests : IDisposable
{
    private readonly TesseractLineReader _reader = new(ModelFolder.Find(), 2);

    public void Dispose() => _reader.Dispose();

    [Theory]
    [InlineData(24)]
    [InlineData(30)]
    [InlineData(90)]
    public void Line_IsReadAtAnySize(int size)
    {
        using var page = new DrawnPage(size * 14, size * 2).Write("山东样例网络科技有限公司", size / 2, size / 2, size);
        Assert.Equal("山东样例网络科技有限公司", Assert.Single(Read(page)).Text);
    }

    [Fact]
    public void LightPrintOnDark_IsRead()
    {
        using var page = new DrawnPage(500, 60, "#203060").Write("统一社会信用代码", 10, 10, 32, "white");
        Assert.Equal("统一社会信用代码", Assert.Single(Read(page)).Text);
    }

    [Fact]
    public void TurnedLine_IsReadByItsQuad()
    {
        using var page = new DrawnPage(500, 60).Write("公民身份号码", 10, 10, 32);
        var image = page.ToPage();
        using var turned = new OpenCvSharp.Mat();
        using (var upright = Imaging.Warping.PageMat.Wrap(image))
            OpenCvSharp.Cv2.Rotate(upright, turned, OpenCvSharp.RotateFlags.Rotate90Clockwise);
        var quad = page.Lines[0].Map(p => new PagePoint(image.Height - p.Y, p.X));
        var line = Assert.Single(_reader.ReadLines(Imaging.Warping.PageMat.ToPage(turned), [quad], null, TestContext.Current.CancellationToken));
        Assert.Equal(("公民身份号码", quad), (line.Text, line.Quad));
    }

    [Fact]
    public void Alphabet_LimitsWhatIsRead()
    {
        using var page = new DrawnPage(500, 60).Write("91370102MA3T7KPN28", 10, 10, 30);
        var line = Assert.Single(Read(page, "0123456789ABCDEFGHJKLMNPQRTUWXY"));
        Assert.Equal("91370102MA3T7KPN28", line.Text);
        Assert.All(Read(page, "0123456789"), l => Assert.All(l.Text, c => Assert.True(char.IsAsciiDigit(c))));
        // The engine is shared: the next caller's alphabet is his own.
        Assert.Contains("MA", Assert.Single(Read(page)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void ShortLine_IsRead()
    {
        using var page = new DrawnPage(200, 60).Write("男", 20, 10, 30).Write("汉", 120, 10, 30);
        Assert.Equal(["男", "汉"], Read(page).Select(l => l.Text));
    }

    [Fact]
    public void EmptyPaper_GivesAnEmptyLine()
    {
        using var page = new DrawnPage(300, 60);
        var lines = _reader.ReadLines(
            page.ToPage(), [Quad.FromBox(10, 10, 200, 50), Quad.FromBox(5, 5, 6, 6)], null, TestContext.Current.CancellationToken);
        Assert.Equal(["", ""], lines.Select(l => l.Text));
    }

    [Fact]
    public void Characters_StandInOrderAlongTheLine()
    {
        using var page = new DrawnPage(500, 60).Write("济南市历下区样例路", 10, 10, 30);
        var chars = Assert.Single(Read(page)).Chars;
        Assert.All(chars.Zip(chars.Skip(1)), pair => Assert.True(pair.First.From < pair.Second.From));
        Assert.All(chars, c => Assert.InRange(c.To - c.From, 0.03, 0.25));
        Assert.All(chars, c => Assert.InRange(c.Confidence, 0.3, 1));
    }

    [Fact]
    public void ManyThreads_ReadTheSame()
    {
        using var page = new DrawnPage(500, 60).Write("山东样例网络科技有限公司", 10, 10, 30);
        var image = page.ToPage();
        var texts = new string[12];
        Parallel.For(0, texts.Length, new ParallelOptions { MaxDegreeOfParallelism = 6 }, i =>
            texts[i] = _reader.ReadLines(image, page.Lines, null, TestContext.Current.CancellationToken)[0].Text);
        Assert.All(texts, t => Assert.Equal("山东样例网络科技有限公司", t));
    }

    /// <summary>The Chinese model takes l for 1 and i; the English one knows them.</summary>
    [Fact]
    public void LatinModel_ReadsLatinPrint()
    {
        using var reader = new TesseractLineReader(ModelFolder.Find(), 1, TesseractModel.Latin);
        using var page = new DrawnPage(700, 60).Write("hongkai62yangli.com.cn", 10, 10, 30);
        Assert.Equal(("hongkai62yangli.com.cn", true), (Assert.Single(reader.ReadLines(page.ToPage(), page.Lines, null, TestContext.Current.CancellationToken)).Text, reader.Name.EndsWith(" eng", StringComparison.Ordinal)));
    }

    [Fact]
    public void MissingModel_IsSaidByName()
    {
        using var reader = new TesseractLineReader(Path.Combine(Path.GetTempPath(), "no-such-models"), 1);
        using var page = new DrawnPage(500, 60).Write("样例", 10, 10, 30);
        var thrown = Assert.Throws<FileNotFoundException>(() => reader.ReadLines(page.ToPage(), page.Lines, null, TestContext.Current.CancellationToken));
        Assert.Contains("chi_sim.traineddata", thrown.Message, StringComparison.Ordinal);
        Assert.Contains("./beian", thrown.Message, StringComparison.Ordinal);
    }

    private IReadOnlyList<TextLine> Read(DrawnPage page, string? alphabet = null) =>
        _reader.ReadLines(page.ToPage(), page.Lines, alphabet, TestContext.Current.CancellationToken);
}
