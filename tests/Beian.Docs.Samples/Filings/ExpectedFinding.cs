namespace Beian.Docs.Samples.Filings;

/// <summary>A finding that a check of the filing must bring, or may (应有的核验结果).</summary>
/// <param name="Code">The rule's number.</param>
/// <param name="Field">JSON pointer into the form.</param>
/// <param name="Why">What was planted.</param>
public sealed record ExpectedFinding(string Code, string Field, string Why)
{
    /// <summary>Other members that the finding may point at just as well.</summary>
    public IReadOnlyList<string>? OrField { get; init; }
}
