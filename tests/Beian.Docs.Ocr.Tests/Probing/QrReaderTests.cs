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

    /// <summary>Part of a drawn license, 38 by 46 pixels, that makes the detector fail; the file was lost for that.</summary>
    [Fact]
    public void PartThatTheDetectorFailsAt_HasNoCode()
    {
        using var gray = Cv2.ImDecode(Convert.FromBase64String(Fatal), ImreadModes.Grayscale);
        using var detector = new QRCodeDetector();

        Assert.Throws<OpenCVException>(() => detector.Detect(gray, out _));
        Assert.Null(QrReader.CornersOf(detector, gray));
    }

    private const string Fatal =
        "iVBORw0KGgoAAAANSUhEUgAAACYAAAAuCAAAAABhBTQfAAAENklEQVQ4ERXBzY4lRxEG0O+LyN+qe+8MvL+EvBmb8Vi2kCVkFrwCO1YwIN6A6e5bVZkZETTn8F8ibkGqMMICgBBrjIn57dssvafSqv" +
        "JrEjcnlYzwAEi6ndf0+frmZWu51CL8Z1ZbDhHGO4AkbB3HnOOaUreeS1bhP7LYMlAQHhSAEmsez3lNi9T2XrKS/Kq0aUHCPSAAiTWP5zyXpNK2XjIR/LeErRUBuHsEAMLWec7LS22195Lgwf8g1loe" +
        "CHM3CwB0v6410baWW68aK/gVvtZ0D3dzWxEAEWuapW1vqdSafAb/Dl9zmnuYmYd7UEh3Q91vVVKtyYfzb/A1prm7TRNxc4oSYdJvt0ItLdlw/lXpc63lATAizCBKIaT2W1NNqvDgzznBzZYj5WQjlj" +
        "nkHSXXfa8JQVXwiyoZ8BDN6sPmsgDfaWn7rWSG8N0niiYlRVNOfq1zLAsCoa3e7i0LQIDfQSVn0ZxKzeuY5zENgLvWdrv3qowA+AcR0aSaS+t1vM3jWEaGO3K73beWJDzA71QIQnPd9jZe5nE5RMJt" +
        "oe2PbSsC9+An1TB35LLv/XqZ16JmxbJjle2+36oyPPhZ1deykNL3Nl7WDC1NMdfrWfptv/UsEcEvKmHLHFpamU8zyXtPPua3Z67b9tirIoI/UYAwd0jSNSxyve/q5/Xtqblvj3vLDPCngCjD3IP05c" +
        "j9vqsd13+fmtt2f7QqAP8oOZcU4xoGMsxz/3BLdpwvR7BsHz9sFR78VLfak5+vxwSTDNP24ZH9PJ/nsrz9/ndb9un8oe2lJztejxFUziXtcS9xXcdpnvePH3uyFfzcbqUnO16O06mYi2W/Fc55XR5l" +
        "+/hoYiv4ud5qT368Pk+nypyhrWcxHwOs2+NRxVbwh7rVLfv5egxHSXMYc0kMXwvatsetqa/g91LbVuJ6XgvsdY7pQSFgztS2x72l8OAnl7ZVzGuGyt7WGHMaQIQzte1xa4UAv5/eeuEaLjntzeY1z+" +
        "lBcWeq/X5rVQn+eMzaE2whtbLlsDGOc4VIGKXUbW8tC/nL86xVYzlqb0WANZ7HCtEwQHPrrRUV/vp21CK+jG3vEio2ns8ZmtwimGprvSj528trUkZAc8tKxFpjBlXXIgFIbj0L//L6QgRFVYUlrbXM" +
        "qe/mUo01FurWhL893yQAUkSY1Mw9RFMSdxGf14jcivDP18VAACAp4hGgppyVJNZ1nMachL+uRQCBAEAiIJpSyZoVPs63Y7oI+Sd3kAQiEBSA1JxLkpLDxvX2vCwI/uIhqiIIRIiApKaUVUoKm+N4Xt" +
        "MR/NmpKadEIEIVICmqyqwRa13nmCuCP0FTrjkrIjylAEB5B1WE2xpzLA9+0ZJqK1kZ5ikhAP4fRACE2RpzBX+sm7ZWioa7qQIgQfAdQIbZGOb8vN219lIkzJwC8B1IkBACbmPM+B/lx9SdGXgzegAA" +
        "AABJRU5ErkJggg==";
}
