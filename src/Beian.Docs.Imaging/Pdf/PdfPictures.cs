using System.Globalization;
using System.Text.RegularExpressions;

namespace Beian.Docs.Imaging.Pdf;

/// <summary>What <c>pdfimages -list</c> says of the pictures on a page (PDF 页内图片).</summary>
internal static partial class PdfPictures
{
    private const double PointsPerInch = 72;

    /// <summary>From this share of the page on it is a scan, perhaps in strips, and its text is what some program recognized there.</summary>
    private const double Scan = 0.5;

    /// <summary>Whether pictures make up the page; masks belong to a picture each.</summary>
    /// <param name="output">Of the program.</param>
    /// <param name="page">Its size.</param>
    public static bool AreThePage(string output, PdfPageSize page) =>
        Row().Matches(output).Sum(m => Points(m.Groups["width"], m.Groups["xppi"]) * Points(m.Groups["height"], m.Groups["yppi"])) >= Scan * page.Width * page.Height;

    private static double Points(Group pixels, Group perInch) => Number(pixels) * PointsPerInch / Math.Max(1, Number(perInch));

    private static double Number(Group group) => double.Parse(group.ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^ *\d+ +\d+ (?:image|stencil) +(?<width>\d{1,7}) +(?<height>\d{1,7}) +\S+ +\S+ +\S+ +\S+ +\S+ +(?:\[inline\]|\d+ +\d+) +(?<xppi>\d{1,6}(?:\.\d+)?) +(?<yppi>\d{1,6}(?:\.\d+)?) ", RegexOptions.Multiline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Row();
}
