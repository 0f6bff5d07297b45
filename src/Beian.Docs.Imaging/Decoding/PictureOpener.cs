using Beian.Docs.Imaging.Headers;
using Beian.Docs.Intake;
using ImageMagick;
using OpenCvSharp;

namespace Beian.Docs.Imaging.Decoding;

/// <summary>Opens pictures: the header first, against the limits, and only then the pixels.</summary>
internal sealed class PictureOpener(IntakeOptions options)
{
    public IEnumerable<OpenedPage> Open(ReadOnlyMemory<byte> file, FileType type, CancellationToken cancellationToken) => type switch
    {
        FileType.Jpeg => [Single(file.Span, type, JpegHeader.Parse(file.Span), MagickFormat.Jpeg)],
        FileType.Png => [Single(file.Span, type, PngHeader.Parse(file.Span), MagickFormat.Png)],
        FileType.WebP => [Single(file.Span, type, WebPHeader.Parse(file.Span), MagickFormat.WebP)],
        FileType.Bmp => [Single(file.Span, type, BmpHeader.Parse(file.Span), MagickFormat.Bmp)],
        FileType.Gif => [Single(file.Span, type, GifHeader.Parse(file.Span), MagickFormat.Gif)],
        FileType.Heic => [Single(file.Span, type, MagickDecoder.Ping(file.Span, MagickFormat.Heic), MagickFormat.Heic)],
        FileType.Tiff => Pages(file, cancellationToken),
        _ => throw Unusable.Because(IntakeErrorCodes.UnsupportedType, options),
    };

    private OpenedPage Single(ReadOnlySpan<byte> file, FileType type, PictureHeader? header, MagickFormat format)
    {
        Require(header);
        var byOpenCv = type is FileType.Jpeg or FileType.Png or FileType.WebP or FileType.Bmp && header!.Channels != 4;
        using var decoded = (byOpenCv ? OpenCvDecoder.Decode(file, type, header!, options.ReadingSide) : null)
            ?? MagickDecoder.Decode(file, format, 0);
        return Finish(1, decoded, header!);
    }

    private IEnumerable<OpenedPage> Pages(ReadOnlyMemory<byte> file, CancellationToken cancellationToken)
    {
        var headers = TiffDirectories.Parse(file.Span, options.MaxPages + 1);
        if (headers.Count == 0)
            throw Unusable.Because(IntakeErrorCodes.Damaged, options);
        if (headers.Count > options.MaxPages)
            throw Unusable.Because(IntakeErrorCodes.TooManyPages, options);
        foreach (var header in headers)
            Require(header);
        for (var page = 0; page < headers.Count; page++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            using var decoded = MagickDecoder.Decode(file.Span, MagickFormat.Tiff, page);
            yield return Finish(page + 1, decoded, headers[page]);
        }
    }

    private void Require(PictureHeader? header)
    {
        if (header is null || header.Width <= 0 || header.Height <= 0)
            throw Unusable.Because(IntakeErrorCodes.Damaged, options);
        if (header.Pixels > options.MaxPixels)
            throw Unusable.Because(IntakeErrorCodes.TooManyPixels, options);
        if (!header.IsComplete)
            throw Unusable.Because(IntakeErrorCodes.Damaged, options);
    }

    private OpenedPage Finish(int number, Mat? decoded, PictureHeader header) =>
        decoded is null
            ? throw Unusable.Because(IntakeErrorCodes.Damaged, options)
            : PageFrame.Finish(number, decoded, header, options.ReadingSide);
}
