using Beian.Docs.Documents;

namespace Beian.Docs.Rules;

/// <summary>What a rule has to say about a filing (核验结果).</summary>
public sealed record Finding
{
    /// <summary>The rule's number in the catalogue, such as R-061.</summary>
    public required string Code { get; init; }

    public required Severity Severity { get; init; }

    /// <summary>JSON pointer into the form.</summary>
    public required string Field { get; init; }

    /// <summary>Plain Chinese that can be forwarded to the client: what disagrees, where, and what to do.</summary>
    public required string Message { get; init; }

    public string? FormValue { get; init; }

    public string? DocumentValue { get; init; }

    public IReadOnlyList<Evidence> Evidence { get; init; } = [];

    /// <summary>Where the rule comes from.</summary>
    public string? Source { get; init; }
}
