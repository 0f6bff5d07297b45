using Beian.Docs.Documents;

namespace Beian.Docs.Rules;

/// <summary>What a rule says about itself (规则说明).</summary>
/// <param name="Code">Its number in the catalogue, such as R-061; S- for what the system itself has to say.</param>
/// <param name="Severity">How much it weighs when what it compares is certain.</param>
/// <param name="Title">In Chinese: what is wrong when it fires.</param>
/// <param name="Source">In Chinese: who demands it, and as of when.</param>
public sealed record RuleDescriptor(string Code, Severity Severity, string Title, string Source)
{
    public RuleScope Scope { get; init; } = RuleScope.Everyone;

    /// <summary>A finding of this rule.</summary>
    /// <param name="field">JSON pointer into the form.</param>
    /// <param name="message">Plain Chinese.</param>
    /// <param name="severity">Lighter than the rule's own where it is not certain.</param>
    /// <param name="evidence">Where it can be seen.</param>
    public Finding Finding(string field, string message, Severity? severity = null, params IEnumerable<Evidence> evidence) => new()
    {
        Code = Code,
        Severity = severity ?? Severity,
        Field = field,
        Message = message,
        Evidence = [.. evidence],
        Source = Source,
    };
}
