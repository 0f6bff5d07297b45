using Beian.Docs.Documents;
using Beian.Docs.Geometry;
using Beian.Docs.Imaging;
using Beian.Docs.Imaging.Warping;

namespace Beian.Docs.Ocr.Letters;

/// <summary>Tells the kinds of brackets apart by their shape, of which recognizers of lines give one for another (括号的种类).</summary>
/// <remarks>What it was learnt from and how: <c>eng/letters</c>, decision 0019.</remarks>
public sealed class BracketShapes(PatchNetwork network)
{
    /// <summary>What opens and what closes, kind by kind; the network's last output is anything else.</summary>
    public const string Openings = BracketPair.Openings, Closings = BracketPair.Closings;

    /// <summary>How far from the middle of its square the ink of a wide bracket may begin, in ems.</summary>
    public const double Astray = 0.3;

    /// <summary>Chance that a place shows a bracket, below which nothing is said of it.</summary>
    private const double Bracket = 0.9;

    /// <summary>The one that is shipped.</summary>
    public static Lazy<BracketShapes> Embedded { get; } = new(() => new(PatchNetwork.Embedded("brackets.bin", Openings.Length + 1)));

    /// <summary>The natural logarithm of each kind's chance, as <see cref="Openings"/> lists them; null when the place shows no bracket.</summary>
    /// <param name="image">The page.</param>
    /// <param name="line">As the finder boxed it.</param>
    /// <param name="middle">Of the bracket, 0 to 1 along the line.</param>
    /// <param name="closes">Whether it is one that closes.</param>
    public IReadOnlyList<double>? Chances(PageImage image, Quad line, double middle, bool closes)
    {
        using var page = PageMat.Wrap(image);
        if (LetterPatch.Of(page, line, middle, Astray) is not { } patch)
            return null;
        var chances = network.Chances(closes ? LetterPatch.Mirrored(patch) : patch);
        return chances[..^1].Sum() < Bracket ? null : [.. chances[..^1].Select(c => Math.Log(c))];
    }
}
