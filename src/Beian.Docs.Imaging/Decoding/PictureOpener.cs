using Beian.Docs.Imaging.Headers;
using Beian.Docs.Intake;
using ImageMagick;
using OpenCvSharp;

namespace Beian.Docs.Imaging.Decoding;

/// <summary>Opens pictures: the header first, against the limits, and only then the pixels.</summary>
internal sealed class PictureOpener(IntakeOptions options)
{
    /// <summary>Pixels that a decoder may go over in all, as passes over a picture of the largest size; legitimate pictures take ten.</summary>
    private const int FullPasses = 20;

    private const int MostPasses = 500;

    /// <summary>Pages of the largest size that one file may add up to.</summary>
    private const int FullPages = 6;

    public IEnumerable<OpenedPage> Open(ReadOnlyMemory<byte> file, FileType type, CancellationToken cancellationToken) => type switch
    {
        FileType.Jpeg => [Single(file, type, JpegHeader.Parse(file.Span), MagickFormat.Jpeg)],
        FileType.Png => [Single(file, type, PngHeader.Parse(file.Span), MagickFormat.Png)],
        FileType.WebP => [Single(file, type, WebPHeader.Parse(file.Span), MagickFormat.WebP)],
        FileType.Bmp => [Single(file, type, BmpHeader.Parse(file.Span), MagickFormat.Bmp)],
        FileType.Gif => [Single(file, type, GifHeader.Parse(file.Span), MagickFormat.Gif)],
        FileType.Heic => [Single(file, type, MagickDecoder.Ping(file.Span, MagickFormat.Heic), MagickFormat.Heic)],
        FileType.Tiff => Pages(file, cancellationToken),
        _ => throw Unusable.Because(IntakeErrorCodes.UnsupportedType, options),
    };

    private OpenedPage Single(ReadOnlyMemory<byte> file, FileType type, PictureHeader? header, MagickFormat format)
    {
        Require(header);
        var byOpenCv = type is FileType.Jpeg or FileType.Png or FileType.WebP or FileType.Bmp && header!.Channels != 4 && !LargePictures.IsDeep(header);
        return LargePictures.Decode(header!, () =>
        {
            using var decoded = (byOpenCv ? OpenCvDecoder.Decode(file.Span, type, header!, options.ReadingSide) : null)
                ?? MagickDecoder.Decode(file.Span, format, header!, 0, options.ReadingSide);
            return Finish(1, decoded, header!);
        });
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
        if (headers.Sum(h => h.Pixels) > FullPages * options.MaxPixels)
            throw Unusable.Because(IntakeErrorCodes.TooManyPixels, options);
        for (var page = 0; page < headers.Count; page++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var number = page;
            yield return LargePictures.Decode(headers[number], () =>
            {
                using var decoded = MagickDecoder.Decode(file.Span, MagickFormat.Tiff, headers[number], number, options.ReadingSide);
                return Finish(number + 1, decoded, headers[number]);
            });
        }
    }

    private void Require(PictureHeader? header)
    {
        if (header is null || header.Width <= 0 || header.Height <= 0)
            throw Unusable.Because(IntakeErrorCodes.Damaged, options);
        if (header.Pixels > options.MaxPixels)
            throw Unusable.Because(IntakeErrorCodes.TooManyPixels, options);
        // A few bytes make a JPEG decoder go over the whole picture once more, and again, and again.
        if (header.Pixels * header.Passes > FullPasses * options.MaxPixels || header.Passes > MostPasses)
            throw Unusable.Because(IntakeErrorCodes.TookTooLong, options);
        if (!header.IsComplete)
            throw Unusable.Because(IntakeErrorCodes.Damaged, options);
    }

    private OpenedPage Finish(int number, Mat? decoded, PictureHeader header) =>
        decoded is null || !PageFrame.Fits(decoded, header)
            ? throw Unusable.Because(IntakeErrorCodes.Damaged, options)
            : PageFrame.Finish(number, decoded, header, options.ReadingSide);
}
