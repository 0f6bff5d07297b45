using Beian.Docs.Samples.Damage;
using Beian.Docs.Samples.Drawing;
using Beian.Docs.Samples.Invention;

namespace Beian.Docs.Samples.Filings.Planted;

/// <summary>A picture that a client would send, before it is taken (待拍摄的材料).</summary>
/// <param name="File">Its name.</param>
/// <param name="Kind">What is in it.</param>
/// <param name="Draw">Draws its sheets, given pixels per millimeter.</param>
public sealed record DraftPicture(string File, PictureKind Kind, Func<Dice, double, IReadOnlyList<Sheet>> Draw)
{
    /// <summary>What providers would send it back for.</summary>
    public Flaw Flaw { get; init; }

    /// <summary>Pixels per millimeter, where that is not left to the dice.</summary>
    public double? Scale { get; init; }

    /// <summary>What a reader finds odd about it that no field says, by the reader's word.</summary>
    public string? Issue { get; init; }
}
