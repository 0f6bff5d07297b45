using System.Runtime.CompilerServices;
using System.Text.Json;

namespace Beian.Docs.Filings.Provinces;

/// <summary>What one 通信管理局 demands beyond the general rules (管局要求); data of a day, not branches.</summary>
public sealed record ProvinceProfile
{
    /// <summary>For filings whose province is not known: the general rules only.</summary>
    public static ProvinceProfile Unknown { get; } = new() { Name = "", AsOf = "" };

    /// <summary>Full name, such as 山东省; empty when unknown.</summary>
    public required string Name { get; init; }

    /// <summary>The month of the newest source: 2025-12. Of two files the newer counts.</summary>
    public required string AsOf { get; init; }

    public PeopleDemands People { get; init; } = new();

    public ContactDemands Contacts { get; init; } = new();

    public SubjectDemands Subject { get; init; } = new();

    public SoleTraderDemands SoleTraders { get; init; } = new();

    public DomainDemands Domains { get; init; } = new();

    public QuantityDemands Quantity { get; init; } = new();

    public NameDemands Names { get; init; } = new();

    public ChangeDemands Change { get; init; } = new();

    public MaterialDemands Materials { get; init; } = new();

    public IReadOnlyList<ProvinceReminder> Reminders { get; init; } = [];

    /// <summary>Source mark, such as [T21], to the members that it speaks for: people.minimumAge.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Marks { get; init; } = new Dictionary<string, IReadOnlyList<string>>();

    /// <summary>Member to what the sources say of it where they disagree; the milder word stands in the member.</summary>
    public IReadOnlyDictionary<string, string> Conflicts { get; init; } = new Dictionary<string, string>();

    /// <summary>What the sources say where they disagree; null where they do not.</summary>
    /// <param name="demand">A member as it is written in code: facts.Province.People.MinimumAge.</param>
    /// <param name="expression">Filled in by the compiler.</param>
    public string? ConflictOf(object? demand, [CallerArgumentExpression(nameof(demand))] string expression = "") =>
        Conflicts.GetValueOrDefault(PathOf(expression));

    /// <summary>Where a demand is written, in Chinese: 山东省管局要求（腾讯云 2022）.</summary>
    /// <param name="demand">A member as it is written in code: facts.Province.People.MinimumAge.</param>
    /// <param name="expression">Filled in by the compiler.</param>
    public string SourceOf(object? demand, [CallerArgumentExpression(nameof(demand))] string expression = "")
    {
        var path = PathOf(expression);
        var marks = Marks.Where(m => m.Value.Contains(path)).Select(m => SourceMarks.TextOf(m.Key)).ToList();
        return marks.Count == 0 ? $"{Name}管局要求" : $"{Name}管局要求（{string.Join("、", marks)}）";
    }

    private static string PathOf(string expression)
    {
        var parts = expression.Split('.');
        var path = parts.Length < 2 ? "" : $"{JsonNamingPolicy.CamelCase.ConvertName(parts[^2])}.{JsonNamingPolicy.CamelCase.ConvertName(parts[^1])}";
        return ProvinceMembers.Paths.Contains(path)
            ? path
            : throw new ArgumentException($"'{expression}' is no demand of a province: write the member itself, such as facts.Province.People.MinimumAge.", nameof(expression));
    }
}
