using Beian.Docs.Geometry;
using Beian.Docs.Imaging;

namespace Beian.Docs.Recognition;

/// <summary>Reads the text inside given quads. Safe to call from several threads; starts no threads of its own.</summary>
public interface ILineReader
{
    /// <summary>Engine and version, as it is stored with a reading.</summary>
    string Name { get; }

    /// <summary>One line per quad, in order; a quad without text gives an empty line.</summary>
    /// <param name="image">The picture.</param>
    /// <param name="quads">In its pixels, clockwise from the top left of the text.</param>
    /// <param name="alphabet">When given, only these characters occur.</param>
    /// <param name="cancellationToken">Ends the work between lines.</param>
    IReadOnlyList<TextLine> ReadLines(PageImage image, IReadOnlyList<Quad> quads, string? alphabet, CancellationToken cancellationToken);
}
