using System.Runtime.CompilerServices;
using Beian.Docs.Imaging.Decoding;
using Beian.Docs.Imaging.Pdf;
using Beian.Docs.Intake;
using OpenCvSharp;

namespace Beian.Docs.Imaging;

/// <summary>Opens every supported file type by its content (打开文件).</summary>
public sealed class PageOpener(IntakeOptions options) : IPageOpener
{
    private readonly PictureOpener _pictures = new(options);

    private readonly PdfOpener _documents = new(options);

    // Files are read side by side, one a core: threads inside each would only get in one another's way.
    static PageOpener() => Cv2.SetNumThreads(1);

    public async IAsyncEnumerable<OpenedPage> OpenAsync(
        ReadOnlyMemory<byte> content, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        if (content.IsEmpty)
            throw Unusable.Because(IntakeErrorCodes.Empty, options);
        if (content.Length > options.MaxFileBytes)
            throw Unusable.Because(IntakeErrorCodes.TooLarge, options);
        var type = FileSignature.Detect(content.Span);
        if (type == FileType.Pdf)
        {
            await foreach (var page in _documents.OpenAsync(content, cancellationToken))
                yield return page;
            yield break;
        }
        foreach (var page in _pictures.Open(content, type, cancellationToken))
            yield return page;
    }
}
