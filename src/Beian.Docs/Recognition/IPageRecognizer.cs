using Beian.Docs.Imaging;

namespace Beian.Docs.Recognition;

/// <summary>Brings a page upright and reads all text on it. Safe to call from several threads; starts no threads of its own.</summary>
public interface IPageRecognizer
{
    /// <summary>Engine and version, as it is stored with a reading.</summary>
    string Name { get; }

    /// <summary>A page without text gives no lines; nothing about the page itself is an exception.</summary>
    PageText Recognize(PageImage page, CancellationToken cancellationToken);
}
