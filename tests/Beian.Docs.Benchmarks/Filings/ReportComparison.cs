using Beian.Docs.Documents;
using Beian.Docs.Filings;
using Beian.Docs.Rules;
using Beian.Docs.Samples.Filings;

namespace Beian.Docs.Benchmarks.Filings;

/// <summary>A report beside what was expected of it (核验结果对照).</summary>
public sealed record ReportComparison
{
    public required string Folder { get; init; }

    /// <summary>Planted and not found.</summary>
    public required IReadOnlyList<ExpectedFinding> Lacking { get; init; }

    /// <summary>Found though not planted, a warning or more.</summary>
    public required IReadOnlyList<Finding> Surplus { get; init; }

    public required IReadOnlyList<ExpectedMaterial> LackingMaterials { get; init; }

    public required IReadOnlyList<MissingMaterial> SurplusMaterials { get; init; }

    /// <summary>Null when it is as expected.</summary>
    public required string? WrongVerdict { get; init; }

    public bool IsAsExpected => Lacking.Count + Surplus.Count + LackingMaterials.Count + SurplusMaterials.Count == 0 && WrongVerdict is null;

    public static ReportComparison Of(FilingReport report, ExpectedReport expected)
    {
        var serious = report.Findings.Where(f => f.Severity != Severity.Info).ToList();
        var materials = report.MissingMaterials.Where(m => m.Severity != Severity.Info).ToList();
        var verdict = report.Verdict.ToString();
        return new ReportComparison
        {
            Folder = report.Folder,
            Lacking = [.. expected.Findings.Where(e => !serious.Any(f => Is(e, f)))],
            Surplus = [.. serious.Where(f => !expected.Findings.Concat(expected.Accepted).Any(e => Is(e, f)))],
            LackingMaterials = [.. expected.MissingMaterials.Where(e => !materials.Any(m => m.Kind == e.Kind && m.For == e.For))],
            SurplusMaterials = [.. materials.Where(m => !expected.MissingMaterials.Any(e => m.Kind == e.Kind && m.For == e.For))],
            WrongVerdict = verdict.Equals(expected.Verdict, StringComparison.OrdinalIgnoreCase) ? null : verdict,
        };
    }

    private static bool Is(ExpectedFinding expected, Finding found) =>
        expected.Code == found.Code && (expected.Field == found.Field || expected.OrField?.Contains(found.Field) == true);
}
