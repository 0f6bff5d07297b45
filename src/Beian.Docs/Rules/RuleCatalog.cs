using Beian.Docs.Identifiers;

namespace Beian.Docs.Rules;

/// <summary>Every number of the catalogue with what it says, whether a rule decides it yet or not (规则目录).</summary>
public static class RuleCatalog
{
    private static readonly Lazy<IReadOnlyList<(string Code, string Title)>> Entries =
        new(() => [.. EmbeddedList.Lines("catalog.txt").Where(l => l[0] != '#').Select(l => (l[..5], l[6..]))]);

    public static IReadOnlyList<(string Code, string Title)> All => Entries.Value;
}
