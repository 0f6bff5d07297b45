using Beian.Docs.Geometry;
using Beian.Docs.Imaging.Warping;
using Beian.Docs.Ocr.Probing;
using OpenCvSharp;
using QRCoder;

namespace Beian.Docs.Ocr.Tests.Probing;

public sealed class QrReaderTests
{
    private const string Text = "https://sample.invalid/license?code=91370000SAMPLE";

    /// <summary>An A4 sheet at 300 dpi with lines of text and, if asked for, a code whose cells are so many pixels wide.</summary>
    private static IReadOnlyList<string> Read(int cell)
    {
        using var page = new Mat(3508, 2480, MatType.CV_8UC3, Scalar.White);
        for (var y = 400; y < 3000; y += 120)
            Cv2.PutText(page, "SAMPLE TEXT OF A LICENSE, LINE AFTER LINE", new Point(250, y), HersheyFonts.HersheyDuplex, 2.2, Scalar.Black, 4);
        if (cell > 0)
        {
            using var generator = new QRCodeGenerator();
            using var data = generator.CreateQrCode(Text, QRCodeGenerator.ECCLevel.M);
            for (var row = 0; row < data.ModuleMatrix.Count; row++)
            {
                for (var column = 0; column < data.ModuleMatrix.Count; column++)
                {
                    if (data.ModuleMatrix[row][column])
                        Cv2.Rectangle(page, new Rect(1900 + (column * cell), 3100 + (row * cell), cell, cell), Scalar.Black, -1);
                }
            }
        }

        return QrReader.Decode(PageMat.ToPage(page), Quad.FromBox(0, 0, page.Cols, page.Rows));
    }

    /// <summary>Cells of three pixels vanish where the whole page is searched.</summary>
    [Theory]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(8)]
    public void Code_IsReadWhateverItsSize(int cell) => Assert.Equal([Text], Read(cell));

    [Fact]
    public void SheetWithoutACode_HasNone() => Assert.Empty(Read(0));

    /// <summary>Ornaments of a certificate were taken for a code whose corners lay on one line: the file was lost for that.</summary>
    [Fact]
    public void CornersOnOneLine_AreNoCode()
    {
        using var page = new Mat(400, 400, MatType.CV_8UC1, Scalar.White);
        using var detector = new QRCodeDetector();

        Assert.Equal("", QrReader.At(detector, page, [new(10, 10), new(110, 110), new(210, 210), new(310, 310)]));
    }
}
