using Beian.Docs.Geometry;
using Beian.Docs.Imaging;

namespace Beian.Docs.Recognition;

/// <summary>Finds where lines of text stand on a picture. Safe to call from several threads; starts no threads of its own.</summary>
public interface ITextFinder
{
    /// <summary>Quads in pixels of the picture, in no particular order.</summary>
    IReadOnlyList<Quad> FindLines(PageImage image, CancellationToken cancellationToken);
}
