namespace Beian.Docs.Rules.Facts;

/// <summary>What led from a person to a card (归属依据).</summary>
public enum CardMatch
{
    /// <summary>The number or the name is the same, or the form names nobody and only one card can be meant.</summary>
    Sure,

    /// <summary>Number or name are nearly the same.</summary>
    Near,

    /// <summary>One person without a card and one card without a person were left.</summary>
    ByElimination,
}
