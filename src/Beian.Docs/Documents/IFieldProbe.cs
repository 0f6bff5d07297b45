using Beian.Docs.Documents.Layout;
using Beian.Docs.Geometry;
using Beian.Docs.Recognition;

namespace Beian.Docs.Documents;

/// <summary>A second look at parts of the upright page, asked for only where it counts.</summary>
public interface IFieldProbe
{
    /// <summary>What another reader sees in the quads, joined and normalized; null when there is no other reader.</summary>
    string? SecondOpinion(IReadOnlyList<Quad> lines, string? alphabet);

    /// <summary>What the shape of one character says, apart from any reader's dictionary; null when there is no such reader or nothing to see.</summary>
    ShapeOpinion? Shape(Glyph glyph);

    /// <summary>What the page's own reader sees in quads that its search for text did not give.</summary>
    IReadOnlyList<TextLine> Reread(IReadOnlyList<Quad> lines, string? alphabet);

    /// <summary>Texts of the QR codes inside a region.</summary>
    IReadOnlyList<string> QrCodes(Quad region);
}
