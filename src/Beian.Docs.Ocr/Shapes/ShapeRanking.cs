namespace Beian.Docs.Ocr.Shapes;

/// <summary>Which characters a shape is most like.</summary>
/// <param name="Best">The most like.</param>
/// <param name="BestDistance">How unlike it still is: 1 is what fonts, scanners and phones make of one character.</param>
/// <param name="Second">The next.</param>
/// <param name="SecondDistance">How unlike.</param>
/// <param name="AskedDistance">Of the character that was asked about; null when the table lacks it.</param>
public sealed record ShapeRanking(string Best, double BestDistance, string Second, double SecondDistance, double? AskedDistance)
{
    /// <summary>How much less the next fits, of how well the best fits: what is badly printed needs more of a lead.</summary>
    public double Margin => (SecondDistance - BestDistance) / Math.Max(BestDistance, 0.5);

    /// <summary>The same for the character that was asked about.</summary>
    public double? AskedMargin => (AskedDistance - BestDistance) / Math.Max(BestDistance, 0.5);
}
