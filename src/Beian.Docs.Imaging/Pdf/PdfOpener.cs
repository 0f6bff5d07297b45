using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using Beian.Docs.Intake;
using Beian.Docs.Reading;

namespace Beian.Docs.Imaging.Pdf;

/// <summary>
/// Opens PDFs page by page with poppler's programs, each in a limited process of its own, because a hostile PDF can
/// crash, hang or swell whatever parses it (docs/decisions/0002-poppler-in-a-limited-process.md).
/// </summary>
internal sealed class PdfOpener(IntakeOptions options)
{
    /// <summary>Far more than a page of print holds.</summary>
    private const int MaxTextBytes = 64 * 1024;

    private const int MaxInfoBytes = 256 * 1024;

    private readonly LimitedProcess _process = new(options);

    public async IAsyncEnumerable<OpenedPage> OpenAsync(ReadOnlyMemory<byte> content, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var file = await PrivateFile.WriteAsync(content, cancellationToken);
        var time = new TimeAllowance(options);
        var summary = await SummarizeAsync(file.FilePath, time, cancellationToken);
        for (var number = 1; number <= summary.Pages; number++)
        {
            if (summary.Sizes.GetValueOrDefault(number) is not { IsUsable: true } size)
                throw Unusable.Because(IntakeErrorCodes.Damaged, options);
            var image = await DrawAsync(file.FilePath, number, size, time, cancellationToken);
            var text = await ReadTextAsync(file.FilePath, number, size, time, cancellationToken);
            time.EarnPage();
            yield return new(number, new PageSize(image.Width, image.Height), image, text);
        }
    }

    private async Task<PdfSummary> SummarizeAsync(string path, TimeAllowance time, CancellationToken cancellationToken)
    {
        var result = await time.SpendAsync(wall => _process.RunAsync(
            PopplerTool.Info, ["-f", "1", "-l", Text(options.MaxPages), path], MaxInfoBytes, wall, cancellationToken));
        if (result.Errors.Contains("Incorrect password", StringComparison.OrdinalIgnoreCase))
            throw Unusable.Because(IntakeErrorCodes.Encrypted, options);
        // A security handler that poppler does not know (certificates) is encryption as well.
        if (result.ExitCode != 0 && result.Errors.Contains("security handler", StringComparison.OrdinalIgnoreCase))
            throw Unusable.Because(IntakeErrorCodes.Encrypted, options);
        var summary = result.ExitCode == 0 ? PdfSummary.Parse(Encoding.UTF8.GetString(result.Output, 0, result.OutputLength)) : null;
        if (summary is null or { Pages: 0 })
            throw Unusable.Because(IntakeErrorCodes.Damaged, options);
        return summary.Pages > options.MaxPages ? throw Unusable.Because(IntakeErrorCodes.TooManyPages, options) : summary;
    }

    private async Task<PageImage> DrawAsync(string path, int number, PdfPageSize size, TimeAllowance time, CancellationToken cancellationToken)
    {
        var (width, height) = size.PixelsFor(options);
        string[] arguments =
        [
            "-cropbox", "-f", Text(number), "-l", Text(number), "-scale-to-x", Text(width), "-scale-to-y", Text(height), path,
        ];
        var result = await time.SpendAsync(wall => _process.RunAsync(
            PopplerTool.ToPixels, arguments, checked(width * height * 3) + PortablePixmap.HeaderBytes, wall, cancellationToken));
        // Poppler falls back to a single pixel when it cannot draw a page.
        return result is { ExitCode: 0, IsCut: false } && PortablePixmap.ToPage(result.Output.AsSpan(0, result.OutputLength)) is { } image
            && image.Width * image.Height == width * height
            ? image
            : throw Unusable.Because(IntakeErrorCodes.Damaged, options);
    }

    /// <summary>Null when the page carries no text of its own or it cannot be had: a page without its text layer is still a page. What stands behind a scan is what another program recognized.</summary>
    private async Task<string?> ReadTextAsync(string path, int number, PdfPageSize size, TimeAllowance time, CancellationToken cancellationToken)
    {
        try
        {
            var result = await time.SpendAsync(wall => _process.RunAsync(
                PopplerTool.ToText, ["-f", Text(number), "-l", Text(number), "-enc", "UTF-8", "-nopgbrk", "-raw", path, "-"], MaxTextBytes, wall, cancellationToken));
            var text = Encoding.UTF8.GetString(result.Output, 0, result.OutputLength);
            if (string.IsNullOrWhiteSpace(text))
                return null;
            var pictures = await time.SpendAsync(wall => _process.RunAsync(
                PopplerTool.Pictures, ["-list", "-f", Text(number), "-l", Text(number), path], MaxInfoBytes, wall, cancellationToken));
            return pictures is { ExitCode: 0, IsCut: false } && !PdfPictures.AreThePage(Encoding.UTF8.GetString(pictures.Output, 0, pictures.OutputLength), size) ? text : null;
        }
        catch (UnusableFileException)
        {
            return null;
        }
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
