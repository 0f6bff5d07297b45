using Beian.Docs.Rules;
using Beian.Docs.Samples.Filings.Planted;
using Beian.Docs.Samples.Filings.Plants;

namespace Beian.Docs.Samples.Tests.Filings.Planted;

/// <summary>Every mistake is found at its place by its rule, and nothing else is said, when nothing is misread.</summary>
public sealed class PlantedFilingsTests
{
    private static readonly int[] Seeds = [11, 12];

    public static TheoryData<string> Plants => [.. KnownPlants.All.Select(p => p.GetType().Name)];

    [Theory]
    [MemberData(nameof(Plants))]
    public void Mistake_IsFoundAtItsPlace_AndNothingElse(string name)
    {
        var plant = KnownPlants.All.Single(p => p.GetType().Name == name);
        foreach (var seed in Seeds)
        {
            var filing = PlantedFiling.Of(plant, seed);
            var outcome = Check(filing);
            Assert.True(outcome.IsFound, $"{filing.Name}: not found among {Words(outcome.Report.Findings)}");
            Assert.True(outcome.Surplus.Count == 0, $"{filing.Name}: {Words(outcome.Surplus)}");
        }
    }

    [Fact]
    public void ConsistentFilings_CarryNoWarning()
    {
        foreach (var seed in Enumerable.Range(1000, 100))
        {
            var outcome = Check(PlantedFiling.Consistent(seed));
            Assert.True(outcome.Surplus.Count == 0, $"{outcome.Filing.Name}: {Words(outcome.Surplus)}");
        }
    }

    [Fact]
    public void EveryRuleThatDecides_IsPlanted()
    {
        var planted = KnownPlants.All.Select(p => p.Code).ToHashSet();
        var lacking = KnownRules.All.Select(r => r.Descriptor).Where(d => d is { IsReminder: false, Code: ['R', ..] } && !planted.Contains(d.Code)).Select(d => d.Code);
        Assert.Empty(lacking);
    }

    private static PlantedOutcome Check(PlantedFiling filing) => new(filing, PlantedReport.Of(filing, PerfectReader.Read(filing.Draft)));

    private static string Words(IEnumerable<Finding> findings) => string.Join("; ", findings.Select(f => $"{f.Code} {f.Severity} {f.Field} {f.Message}"));
}
