using Beian.Docs.Documents.Layout;

namespace Beian.Docs.Documents;

/// <summary>Makes <see cref="FieldReading"/>s out of text and what is known about it.</summary>
public static class Fields
{
    /// <summary>A field that the document should have and that was not read.</summary>
    public static FieldReading Missing(int page) => new() { Status = FieldStatus.Missing, Page = page };

    /// <summary>A value from text.</summary>
    /// <param name="value">Normalized.</param>
    /// <param name="text">Where it was read.</param>
    /// <param name="page">From 1.</param>
    /// <param name="judgement">Whether it is vouched for, and why.</param>
    public static FieldReading Of(string value, ReadText text, int page, Judgement judgement)
    {
        // What stood in the brackets was passed over: ()-非经营性-2024-0137.
        if (judgement.IsConfirmed && value.Contains("()", StringComparison.Ordinal))
            judgement = Judgement.Doubtful(Math.Min(judgement.Confidence, 0.6), "lostCharacter");
        return new()
        {
            Value = value,
            Status = judgement.IsConfirmed ? FieldStatus.Confirmed : FieldStatus.Doubtful,
            Confidence = Math.Round(Math.Clamp(judgement.Confidence, 0, 1), 4),
            Page = page,
            Box = text.Box,
            Raw = text.Text,
            Evidence = judgement.Evidence,
            Unsure = judgement.IsConfirmed ? null : UnsurePlaces.Of(value, text, judgement.Suspects),
            LeastScore = text.IsEmpty ? null : Math.Round(text.Lowest, 4),
        };
    }
}
