using Beian.Docs.Documents;
using Beian.Docs.Filings;
using Beian.Docs.Rules;

namespace Beian.Docs.Samples.Filings.Planted;

/// <summary>What a check made of a planted filing (植错结果).</summary>
/// <param name="Filing">What was checked.</param>
/// <param name="Report">What was said.</param>
public sealed record PlantedOutcome(PlantedFiling Filing, FilingReport Report)
{
    /// <summary>Rules that weigh no more than a hint themselves.</summary>
    private static readonly HashSet<string> Hints = [.. KnownRules.All.Where(r => r.Descriptor.Severity == Severity.Info).Select(r => r.Descriptor.Code)];

    /// <summary>Said at the right place by the right rule, as a warning or more where the rule weighs more than a hint.</summary>
    public bool IsFound => Filing.Expected is { } expected && Report.Findings.Any(f => Is(expected, f) && (f.Severity != Severity.Info || Hints.Contains(f.Code)));

    /// <summary>A warning or more that the mistake does not explain.</summary>
    public IReadOnlyList<Finding> Surplus =>
        [.. Report.Findings.Where(f => f.Severity != Severity.Info && !(Filing.Expected is { } expected && Is(expected, f)) && !Filing.Also.Any(a => Is(a, f)))];

    private static bool Is(ExpectedFinding expected, Finding found) =>
        expected.Code == found.Code && (expected.Field == found.Field || expected.OrField?.Contains(found.Field) == true);
}
