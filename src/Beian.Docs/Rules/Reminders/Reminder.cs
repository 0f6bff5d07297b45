using Beian.Docs.Documents;
using Beian.Docs.Rules.Facts;

namespace Beian.Docs.Rules.Reminders;

/// <summary>What a person must see to, since it takes a look at a site, a video or a phone (人工确认事项): one line of the checklist.</summary>
public abstract class Reminder : IRule
{
    protected Reminder(RuleDescriptor descriptor) => Descriptor = descriptor with { IsReminder = true };

    public RuleDescriptor Descriptor { get; }

    public IEnumerable<Finding> Check(FilingFacts facts) => TextFor(facts) is { } text ? [Descriptor.Finding(Pointer, text, Severity.Info)] : [];

    /// <summary>Where in the form it belongs.</summary>
    protected virtual string Pointer => "/services";

    /// <summary>Plain Chinese that fits this filing; null when it does not concern it.</summary>
    protected abstract string? TextFor(FilingFacts facts);
}
