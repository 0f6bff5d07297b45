using Beian.Docs.Samples.Drawing;
using Beian.Docs.Samples.Invention;

namespace Beian.Docs.Samples;

/// <summary>How the sheets of a further kind of picture are made.</summary>
/// <param name="Sheets">From the dice for what it says, the dice for how it looks, and pixels per millimeter.</param>
/// <param name="IsCard">As small as an ID card, and scanned as finely.</param>
public sealed record MorePicture(Func<Dice, Dice, double, IReadOnlyList<Sheet>> Sheets, bool IsCard = false);
