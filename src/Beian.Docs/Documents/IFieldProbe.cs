using Beian.Docs.Documents.Layout;
using Beian.Docs.Documents.Papers.Roles;
using Beian.Docs.Geometry;
using Beian.Docs.Recognition;

namespace Beian.Docs.Documents;

/// <summary>A second look at parts of the upright page, asked for only where it counts.</summary>
public interface IFieldProbe
{
    /// <summary>What another reader sees in the quads, joined and normalized; null when there is no other reader.</summary>
    string? SecondOpinion(IReadOnlyList<Quad> lines, string? alphabet);

    /// <summary>What a reader that knows Latin print alone sees in the quads and right beside them, joined; null when there is no such reader.</summary>
    string? LatinOpinion(IReadOnlyList<Quad> lines);

    /// <summary>What the shape of one character says, apart from any reader's dictionary; null when there is no such reader or nothing to see.</summary>
    ShapeOpinion? Shape(Glyph glyph);

    /// <summary>What the page's own reader sees in quads that its search for text did not give.</summary>
    IReadOnlyList<TextLine> Reread(IReadOnlyList<Quad> lines, string? alphabet);

    /// <summary>
    /// The same from wider pictures of a line, one look after the other: thin strokes side by side, which run together for the reader as
    /// they stand, are figures of their own there.
    /// </summary>
    IReadOnlyList<TextLine> ReadWide(Quad line, string? alphabet);

    /// <summary>Texts of the QR codes inside a region.</summary>
    IReadOnlyList<string> QrCodes(Quad region);

    /// <summary>Round seals inside a region.</summary>
    /// <param name="region">On the upright page.</param>
    /// <param name="em">Height of the page's text in pixels: tells how large a seal is.</param>
    SealSearch FindSeals(Quad region, double em);

    /// <summary>Rings of dark ink inside a region, whatever else there is: the seals of a copy in black and white that somebody has set a red seal or stamp on.</summary>
    /// <inheritdoc cref="FindSeals"/>
    IReadOnlyList<SealMark> FindRings(Quad region, double em);

    /// <summary>What may stand along a seal's arc, from several looks at its ink by brightness; then, where they are asked for, from as many by color. Places are of no meaning.</summary>
    IEnumerable<IReadOnlyList<TextLine>> ReadArc(SealMark seal);

    /// <summary>Of two letters that look alike, 1 and l or 0 and o, how much likelier the one is by the shape of the ink, as a natural logarithm; null when it is neither, or nobody can say.</summary>
    /// <param name="glyph">As a recognizer of lines read it.</param>
    /// <param name="one">Of the two.</param>
    /// <param name="other">Of the two.</param>
    /// <param name="isAlone">No such letter stands beside it: it may be looked for a little aside.</param>
    double? TwinLead(Glyph glyph, char one, char other, bool isAlone = false);

    /// <summary>How likely each kind of bracket is by the shape of the ink, ( [ 〔 【 in this order, as a natural logarithm; null when it is none, or nobody can say.</summary>
    /// <param name="glyph">As a recognizer of lines read it.</param>
    /// <param name="closes">Whether it closes.</param>
    IReadOnlyList<double>? BracketChances(Glyph glyph, bool closes);

    /// <summary>How well each of some names explains what stands along a seal's arc, in the way of looking at it that one of them explains best; null when nobody can say, or nothing is there.</summary>
    TextWeights? WeighArc(SealMark seal, IReadOnlyList<string> names);

    /// <summary>The same of texts that may stand on a line; the mean of several looks.</summary>
    TextWeights? Weigh(Quad line, IReadOnlyList<string> texts);

    /// <summary>Share of a quad, 0 to 1, that dark ink covers; ruled lines and red seals do not count.</summary>
    double InkShare(Quad area);

    /// <summary>The same of ink as dark as black print, which a gray copy of a seal is not.</summary>
    double DarkShare(Quad area);

    /// <summary>Share of a quad, 0 to 1, that red ink covers, as of a seal.</summary>
    double RedShare(Quad area);

    /// <summary>Pieces of ink that stand side by side in part of a line, from where to where as shares of its width; null when nobody can look.</summary>
    IReadOnlyList<(double From, double To)>? InkPieces(Quad area);

    /// <summary>By token of a paper, the chances of no role, of each role's beginning and of its going on; null where no model is at hand.</summary>
    IReadOnlyList<IReadOnlyList<float>>? Roles(IReadOnlyList<RoleToken> tokens);
}
