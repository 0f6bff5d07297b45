using Beian.Docs.Documents;
using Beian.Docs.Filings.Checklists;
using Beian.Docs.Filings.Forms;
using Beian.Docs.Rules;
using Beian.Docs.Rules.Facts;
using Beian.Docs.Rules.ScanQuality;

namespace Beian.Docs.Filings;

/// <summary>Checks a filing: form and documents in, report out (备案核验). Pure and cheap; safe to call from several threads.</summary>
public sealed class FilingChecker(IReadOnlyList<IRule> rules)
{
    private readonly RuleRunner _runner = new([.. rules.Where(r => !r.Descriptor.IsReminder)]);
    private readonly RuleRunner _reminders = new([.. rules.Where(r => r.Descriptor.IsReminder)]);

    /// <summary>With every known rule.</summary>
    public static FilingChecker Default { get; } = new(KnownRules.All);

    public FilingReport Check(FilingInput input, long elapsedMs = 0)
    {
        var facts = FilingFacts.From(input);
        var findings = FormProblemsOf(input).Concat(_runner.Run(facts))
            .OrderByDescending(f => f.Severity)
            .ThenBy(f => f.Field, StringComparer.Ordinal)
            .ThenBy(f => f.Code, StringComparer.Ordinal)
            .ToList();
        var missing = facts.MissingMaterials.SelectMany(m => m.Materials).OrderByDescending(m => m.Severity).ToList();
        var checklist = Checklist.Of(facts, findings, _reminders.Run(facts));
        var prefill = FilingPrefill.Complete(facts);
        return new FilingReport
        {
            Folder = input.Folder,
            Verdict = VerdictOf(findings, missing),
            AsOf = input.AsOf,
            ElapsedMs = elapsedMs,
            Files = input.Files,
            Findings = findings,
            MissingMaterials = missing,
            Checklist = checklist,
            ClientRequest = ClientRequest.Write(facts, checklist, findings),
            Prefill = prefill.Form,
            PrefillEvidence = prefill.Sources,
        };
    }

    private static IEnumerable<Finding> FormProblemsOf(FilingInput input) =>
        input.Form is { Subject: null, Services.Count: 0 } && input.FormProblems.All(p => p.Severity != Severity.Blocking) ? [FormProblems.Empty, .. input.FormProblems] : input.FormProblems;

    private static Verdict VerdictOf(IReadOnlyList<Finding> findings, IReadOnlyList<MissingMaterial> missing)
    {
        if (findings.Any(f => f.Severity == Severity.Blocking) || missing.Any(m => m.Severity == Severity.Blocking))
            return Verdict.Blocked;
        var isDoubtful = findings.Any(f => f.Severity == Severity.Warning || f.Code == DoubtfulValuesAreLookedAt.Code);
        return isDoubtful || missing.Any(m => m.Severity == Severity.Warning) ? Verdict.Review : Verdict.Ready;
    }
}
