using Beian.Docs.Geometry;
using Beian.Docs.Imaging;
using Beian.Docs.Storage.Blobs;

namespace Beian.Docs.Web.Pictures;

/// <summary>Pictures of pages for the browser (页面图): drawn anew from pixels, so that nobody ever gets the upload itself.</summary>
public sealed class PagePictures(IPageOpener opener, IPictureEncoder encoder, IBlobStore blobs)
{
    private readonly OpenedPages _opened = new();

    // Decoding takes a core and a few hundred megabytes; a report full of crops asks for many at once.
    private readonly SemaphoreSlim _atOnce = new(2);

    /// <summary>Null when the file has no such page.</summary>
    public async Task<byte[]?> PageAsync(string sha256, int page, int maxSide, CancellationToken cancellationToken) =>
        await OpenAsync(sha256, page, cancellationToken) is { } opened ? encoder.EncodeJpeg(opened.Image, maxSide) : null;

    /// <summary>The quad is in the frame of the page's original size.</summary>
    public async Task<byte[]?> CropAsync(string sha256, int page, Quad quad, double margin, int maxSide, CancellationToken cancellationToken)
    {
        if (await OpenAsync(sha256, page, cancellationToken) is not { } opened)
            return null;
        var scale = (double)opened.Image.Width / opened.OriginalSize.Width;
        return encoder.EncodeCrop(opened.Image, quad.Map(p => p * scale), margin, maxSide);
    }

    private async Task<OpenedPage?> OpenAsync(string sha256, int page, CancellationToken cancellationToken)
    {
        if (_opened.Find(sha256, page) is { } known)
            return known;
        await _atOnce.WaitAsync(cancellationToken);
        try
        {
            if (_opened.Find(sha256, page) is { } meanwhile)
                return meanwhile;
            var content = await blobs.ReadAsync(sha256, cancellationToken);
            await foreach (var opened in opener.OpenAsync(content, cancellationToken))
            {
                if (opened.Number != page)
                    continue;
                _opened.Keep(sha256, opened);
                return opened;
            }

            return null;
        }
        finally
        {
            _atOnce.Release();
        }
    }
}
