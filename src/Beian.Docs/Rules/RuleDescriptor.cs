using Beian.Docs.Documents;
using Beian.Docs.Filings;
using Beian.Docs.Rules.Facts;

namespace Beian.Docs.Rules;

/// <summary>What a rule says about itself (规则说明).</summary>
/// <param name="Code">Its number in the catalogue, such as R-061; S- for what the system itself has to say.</param>
/// <param name="Severity">How much it weighs when what it compares is certain.</param>
/// <param name="Title">In Chinese: what is wrong when it fires.</param>
/// <param name="Source">In Chinese: who demands it, and as of when.</param>
public sealed record RuleDescriptor(string Code, Severity Severity, string Title, string Source)
{
    private const string SystemPrefix = "S-";

    public RuleScope Scope { get; init; } = RuleScope.Everyone;

    /// <summary>The kinds of filing it looks at; empty for all. A filing whose kind is not known is not looked at by a rule that names kinds.</summary>
    public IReadOnlyList<FilingKind> Kinds { get; init; } = [];

    /// <summary>The providers whose filings it looks at; empty for all.</summary>
    public IReadOnlyList<FilingPlatform> Platforms { get; init; } = [];

    /// <summary>The operations it looks at; empty for all but cancellations, of which only the system's own rules speak.</summary>
    public IReadOnlyList<FilingOperation> Operations { get; init; } = [];

    /// <summary>No program can decide it: what it says is a line of the checklist, not a finding (人工确认).</summary>
    public bool IsReminder { get; init; }

    public bool AppliesTo(FilingFacts facts) =>
        Scope switch
        {
            RuleScope.Organizations => !facts.IsIndividual,
            RuleScope.Individuals => facts.IsIndividual,
            _ => true,
        }
        && (Kinds.Count == 0 || (facts.Form.Kind is { } kind && Kinds.Contains(kind)))
        && (Platforms.Count == 0 || (facts.Form.Platform is { } platform && Platforms.Contains(platform)))
        && (Operations.Count == 0
            ? !facts.Form.Operation.IsCancellation() || Code.StartsWith(SystemPrefix, StringComparison.Ordinal)
            : facts.Form.Operation is { } operation && Operations.Contains(operation));

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
