using System.Globalization;
using System.Text.RegularExpressions;

namespace Beian.Docs.Imaging.Pdf;

/// <summary>What <c>pdfinfo</c> says of a PDF: how many pages, and the size of each it was asked for (PDF 概要).</summary>
internal sealed partial record PdfSummary(int Pages, IReadOnlyDictionary<int, PdfPageSize> Sizes)
{
    /// <returns>Null when the output does not even name the number of pages.</returns>
    public static PdfSummary? Parse(string output)
    {
        // A title with line breaks could imitate these lines, but it stands above them: the last of each counts.
        if (!int.TryParse(PageCount().Matches(output).LastOrDefault()?.Groups[1].Value, CultureInfo.InvariantCulture, out var pages))
            return null;
        var sizes = new Dictionary<int, PdfPageSize>();
        foreach (Match size in PageSize().Matches(output))
        {
            if (double.TryParse(size.Groups[2].ValueSpan, CultureInfo.InvariantCulture, out var width)
                && double.TryParse(size.Groups[3].ValueSpan, CultureInfo.InvariantCulture, out var height))
                sizes[int.Parse(size.Groups[1].ValueSpan, CultureInfo.InvariantCulture)] = new(width, height);
        }
        return new(pages, sizes);
    }

    [GeneratedRegex(@"^Pages:\s+(\d{1,9})\s*$", RegexOptions.Multiline)]
    private static partial Regex PageCount();

    [GeneratedRegex(@"^Page\s+(\d{1,9}) size:\s+([-+.\deE]{1,30}) x ([-+.\deE]{1,30}) pts", RegexOptions.Multiline)]
    private static partial Regex PageSize();
}
