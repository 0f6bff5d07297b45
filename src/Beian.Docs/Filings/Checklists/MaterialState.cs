using Beian.Docs.Documents;
using Beian.Docs.Rules;
using Beian.Docs.Rules.Facts;
using Beian.Docs.Rules.ScanQuality;

namespace Beian.Docs.Filings.Checklists;

/// <summary>How it stands with a material: there, there but to be looked at, or missing (材料状态判断).</summary>
internal sealed record MaterialState(FilingFacts Facts, IReadOnlyList<Finding> Findings)
{
    /// <summary>An item for documents that are there, doubtful where a finding points at one of them; missing where there is none.</summary>
    public ChecklistItem Item(string kind, string pointer, string title, IReadOnlyList<DocumentFacts> documents, Severity severity, string missing)
    {
        var item = new ChecklistItem { Kind = kind, For = pointer, Title = title, State = ChecklistState.Present, Severity = severity };
        if (documents.Count == 0)
            return item with { State = ChecklistState.Missing, Note = missing };
        return Trouble(documents) is { } trouble ? item with { State = ChecklistState.Doubtful, Note = trouble.Message, Severity = trouble.Severity } : item;
    }

    public static ChecklistItem NotNeeded(string kind, string pointer, string title, string why) =>
        new() { Kind = kind, For = pointer, Title = title, State = ChecklistState.NotNeeded, Severity = Severity.Info, Note = why };

    /// <summary>How much it weighs that a kind is missing for somebody, as the report's own list says.</summary>
    public Severity? MissingSeverity(string kind, string pointer) =>
        Facts.MissingMaterials.SelectMany(m => m.Materials).Where(m => m.Kind == kind && m.For == pointer).Select(m => (Severity?)m.Severity).FirstOrDefault();

    /// <summary>The gravest finding of some rules, where they fired.</summary>
    public Finding? Fired(params string[] codes) => Findings.Where(f => codes.Contains(f.Code)).OrderByDescending(f => f.Severity).FirstOrDefault();

    private Finding? Trouble(IReadOnlyList<DocumentFacts> documents) => Findings
        .Where(f => f.Severity >= Severity.Warning || f.Code == DoubtfulValuesAreLookedAt.Code)
        .FirstOrDefault(f => f.Evidence.Any(e => documents.Any(d => d.File.File == e.File && d.Reading.Page == e.Page && d.Reading.Kind == e.Kind)));
}
