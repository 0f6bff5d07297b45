using Beian.Docs.Imaging;

namespace Beian.Docs.Recognition;

/// <summary>A page brought upright, and the lines of text on it.</summary>
/// <param name="Image">The page after turning; lines are in its pixels.</param>
/// <param name="Rotation">Degrees (0, 90, 180, 270) that the page was turned clockwise to stand upright.</param>
/// <param name="Lines">From top to bottom.</param>
public sealed record PageText(PageImage Image, int Rotation, IReadOnlyList<TextLine> Lines)
{
    /// <summary>Cards that lie on the page another way than the rest, each upon the page turned its way; their lines are none of the page's own.</summary>
    public IReadOnlyList<PageText> Turned { get; init; } = [];
}
