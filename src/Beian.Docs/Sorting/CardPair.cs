namespace Beian.Docs.Sorting;

/// <summary>Both sides of one card (一张身份证的两面).</summary>
/// <param name="Words">What says so, in Chinese.</param>
internal sealed record CardPair(CardSide Front, CardSide Back, string Words);
