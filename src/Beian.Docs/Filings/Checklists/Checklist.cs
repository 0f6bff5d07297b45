using Beian.Docs.Rules;
using Beian.Docs.Rules.Facts;

namespace Beian.Docs.Filings.Checklists;

/// <summary>What a filing needs and how it stands with each: materials first, then what only a person can see to (材料清单).</summary>
internal static class Checklist
{
    public static IReadOnlyList<ChecklistItem> Of(FilingFacts facts, IReadOnlyList<Finding> findings, IReadOnlyList<Finding> reminders) =>
    [
        .. reminders.Select(r => new ChecklistItem
        {
            Kind = r.Code, For = r.Field, State = ChecklistState.Reminder, Severity = r.Severity, Title = "提醒", Note = r.Message,
        }),
    ];
}
