using Beian.Docs.Geometry;
using Beian.Docs.Imaging;
using Beian.Docs.Imaging.Warping;

namespace Beian.Docs.Ocr.Letters;

/// <summary>Tells 1 from l and 0 from o by their shape alone, which recognizers of lines do not (形近的字母与数字).</summary>
/// <remarks>What it was learnt from and how: <c>eng/letters</c>, decision 0018.</remarks>
public sealed class TwinLetters(PatchNetwork network)
{
    /// <summary>What it tells apart; the last output is anything else.</summary>
    public const string Kinds = "1l0o";

    /// <summary>Chance that a place shows one of two letters, below which nothing is said of it.</summary>
    private const double OneOfThem = 0.9;

    /// <summary>Where a letter is looked at, from its middle, in heights of the line: recognizers of lines give it by steps of a quarter of one.</summary>
    private static readonly double[] Asides = [0, -0.1, 0.1];

    /// <summary>The one that is shipped.</summary>
    public static Lazy<TwinLetters> Embedded { get; } = new(() => new(PatchNetwork.Embedded("letters.bin", Kinds.Length + 1)));

    /// <summary>By how much one of two of <see cref="Kinds"/> is likelier, as a natural logarithm; null when the place shows neither.</summary>
    /// <param name="image">The page.</param>
    /// <param name="line">As the finder boxed it.</param>
    /// <param name="middle">Of the letter, 0 to 1 along the line.</param>
    /// <param name="one">Of the two.</param>
    /// <param name="other">Of the two.</param>
    /// <param name="isAlone">No such letter stands beside it, which a look aside would take for it.</param>
    public double? Lead(PageImage image, Quad line, double middle, char one, char other, bool isAlone = false)
    {
        using var page = PageMat.Wrap(image);
        foreach (var aside in isAlone ? Asides : [0])
        {
            if (LetterPatch.Of(page, line, middle + (aside * line.Height / Math.Max(1, line.Width))) is not { } patch)
                continue;
            var chances = network.Chances(patch);
            double first = chances[Kinds.IndexOf(one, StringComparison.Ordinal)], second = chances[Kinds.IndexOf(other, StringComparison.Ordinal)];
            if (first + second >= OneOfThem)
                return Math.Log(first) - Math.Log(second);
        }

        return null;
    }
}
