using Beian.Docs.Rules;

namespace Beian.Docs.Tests.Rules;

public sealed class RuleDocsTests
{
    private const string Update = "BEIAN_UPDATE_GOLDEN";

    [Fact]
    public async Task RuleTable_IsUpToDate()
    {
        var path = Path.Combine(RepositoryRoot(), "docs", "rules", "README.md");
        if (Environment.GetEnvironmentVariable(Update) == "1")
            await File.WriteAllTextAsync(path, RuleDocs.Write(), TestContext.Current.CancellationToken);
        var committed = await File.ReadAllTextAsync(path, TestContext.Current.CancellationToken);
        Assert.Equal(RuleDocs.Write(), committed.ReplaceLineEndings("\n"));
    }

    // A run that writes goldens proves nothing: it must not pass for one that compares.
    [Fact]
    public void Goldens_AreComparedNotWritten() =>
        Assert.True(Environment.GetEnvironmentVariable(Update) is null or "" or "0", $"{Update} is set: the goldens were written. Read the diff, unset it and run again.");

    [Fact]
    public void EveryRule_IsKnown()
    {
        var types = typeof(IRule).Assembly.GetTypes().Where(t => t is { IsClass: true, IsAbstract: false } && t.IsAssignableTo(typeof(IRule)));
        Assert.Equal(types.Select(t => t.Name).Order(), KnownRules.All.Select(r => r.GetType().Name).Order());
    }

    [Fact]
    public void EveryRule_SaysWhoDemandsIt() => Assert.All(KnownRules.All, rule =>
    {
        Assert.Matches("^[RS]-[0-9]{3}$", rule.Descriptor.Code);
        Assert.NotEmpty(rule.Descriptor.Title);
        Assert.NotEmpty(rule.Descriptor.Source);
    });

    [Fact]
    public void Codes_AreGivenOnce() => Assert.Equal(KnownRules.All.Count, KnownRules.All.Select(r => r.Descriptor.Code).Distinct().Count());

    [Theory]
    [InlineData("R-001,R-010,R-014,R-015,R-016,R-017,R-026,R-027,R-028,R-029,R-040,R-041,R-042,R-043,R-044,R-045,R-046,R-047,R-050,R-061,R-063,R-064,R-065,R-066,R-067,R-068,R-069,R-109,R-110,R-111,R-112,R-121")]
    public void RulesOfTheFirstRelease_AreThere(string codes) =>
        Assert.Subset(KnownRules.All.Select(r => r.Descriptor.Code).ToHashSet(), codes.Split(',').ToHashSet());

    [Fact]
    public void Catalogue_HoldsEveryNumberInOrder() =>
        Assert.Equal(Enumerable.Range(1, 160).Select(n => $"R-{n:000}"), RuleCatalog.All.Select(e => e.Code));

    private static string RepositoryRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Beian.Docs.sln")))
            folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("Run the tests from inside the repository: no Beian.Docs.sln upward.");
    }
}
