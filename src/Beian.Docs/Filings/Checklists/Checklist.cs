using Beian.Docs.Documents;
using Beian.Docs.Rules;
using Beian.Docs.Rules.Facts;

namespace Beian.Docs.Filings.Checklists;

/// <summary>What a filing needs and how it stands with each: materials first, then what only a person can see to (材料清单).</summary>
internal static class Checklist
{
    public static IReadOnlyList<ChecklistItem> Of(FilingFacts facts, IReadOnlyList<Finding> findings, IReadOnlyList<Finding> reminders)
    {
        var state = new MaterialState(facts, findings);
        // What a change or a new access needs depends on what was filed before: only what is there can be judged.
        var isPartial = facts.Form.Operation.IsPartial();
        var note = facts.Form.Operation.IsCancellation() ? "注销、取消接入一般不用交；当地管局要求纸质申请的除外。" : "只在这一项有变化，或当地管局要求时提交。";
        var materials = new[] { SubjectNeeds.Of(state), PersonNeeds.Of(state), PaperNeeds.Of(state), ServiceNeeds.Of(state) }.SelectMany(n => n)
            .Select(i => isPartial && i.State == ChecklistState.Missing ? i with { State = ChecklistState.NotNeeded, Severity = Severity.Info, Note = note } : i);
        return [.. materials, .. reminders.Select(OfReminder).DistinctBy(i => i.Note)];
    }

    private static ChecklistItem OfReminder(Finding reminder) => new()
    {
        Kind = reminder.Code,
        For = reminder.Field,
        State = ChecklistState.Reminder,
        Severity = reminder.Severity,
        Title = "请人工确认",
        Note = reminder.Message,
    };
}
