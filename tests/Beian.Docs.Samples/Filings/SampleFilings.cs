namespace Beian.Docs.Samples.Filings;

/// <summary>Every sample filing (备案样例目录).</summary>
public static class SampleFilings
{
    public static IReadOnlyList<SampleFiling> All { get; } = [WebsiteFiling.Make(), AppFiling.Make(), MiniProgramFiling.Make(), ConsistentFiling.Make()];
}
