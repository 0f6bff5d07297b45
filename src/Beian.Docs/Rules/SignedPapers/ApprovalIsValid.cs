using Beian.Docs.Documents;
using Beian.Docs.Identifiers;
using Beian.Docs.Rules.Comparison;
using Beian.Docs.Rules.Facts;

namespace Beian.Docs.Rules.SignedPapers;

/// <summary>An approval is valid, the subject's own, and bears the number that the form says (前置审批文件有效).</summary>
public sealed class ApprovalIsValid : IRule
{
    public RuleDescriptor Descriptor { get; } = new("R-139", Severity.Blocking, "前置审批文件过期、不是本单位的，或审批号、网站域名不一致", "华为云 doc_0151（2025-12）");

    public IEnumerable<Finding> Check(FilingFacts facts) => [.. OfForm(facts), .. facts.OfKind(DocumentKinds.PreApproval).SelectMany(d => OfDocument(facts, d))];

    private IEnumerable<Finding> OfForm(FilingFacts facts)
    {
        foreach (var service in ServiceFacts.Of(facts))
        {
            for (var i = 0; i < service.Form.Approvals.Count; i++)
            {
                if (ChineseDate.TryParse(service.Form.Approvals[i].ValidTo ?? "", out var end) && end < facts.AsOf)
                    yield return Descriptor.Finding($"{service.Pointer}/approvals/{i}/validTo", $"{service.Title}的前置审批文件“{service.Form.Approvals[i].Number}”到{ChineseDate.Format(end)}为止，已经过期。请提交有效的批准文件。") with
                    {
                        FormValue = service.Form.Approvals[i].ValidTo,
                    };
            }
        }
    }

    private IEnumerable<Finding> OfDocument(FilingFacts facts, DocumentFacts paper)
    {
        if (Papers.DayOf(paper, FieldNames.ValidTo) is { } end && end < facts.AsOf && paper.Field(FieldNames.ValidTo) is { } day)
            yield return Finding(day, "/services/0/approvals", $"有效期到{ChineseDate.Format(end)}为止，已经过期", "请提交有效的批准文件。", null);
        if (paper.Field(FieldNames.Name) is { Value: { } holder } owner && facts.Form.Subject?.Name is { Length: > 0 } unit && CanonicalText.Of(holder) != CanonicalText.Of(unit))
            yield return AsRead(Finding(owner, "/subject/name", $"持有单位是“{holder}”，主办单位是“{unit}”", "批准文件须是主办单位自己的，请核对。", unit), Misreading.Explains(unit, owner));
        var numbers = facts.Form.Services.SelectMany((s, i) => s.Approvals.Select((a, j) => (a.Number, Pointer: $"/services/{i}/approvals/{j}/number"))).Where(n => !string.IsNullOrWhiteSpace(n.Number)).ToList();
        if (paper.Field(FieldNames.PermitNumber) is { Value: { } number } printed && numbers.Count > 0 && numbers.All(n => CanonicalText.Of(n.Number!) != CanonicalText.Of(number)))
            yield return AsRead(
                Finding(printed, numbers[0].Pointer, $"编号是“{number}”，备案表填的审批号是“{string.Join("、", numbers.Select(n => n.Number))}”", "请核对并统一。", numbers[0].Number),
                numbers.Any(n => Misreading.ExplainsCode(n.Number!, printed)));
        var domains = facts.Form.Services.SelectMany((s, i) => s.Domains.Select((d, j) => (Domain: DomainName.Parse(d)?.Registrable, Pointer: $"/services/{i}/domains/{j}"))).Where(d => d.Domain is not null).ToList();
        // One who has several sites may hold an approval for another: no more than a warning.
        if (paper.Field(FieldNames.Domain) is { IsConfirmed: true, Value: { } site } read && DomainName.Parse(site)?.Registrable is { } root && domains.Count > 0 && domains.TrueForAll(d => d.Domain != root))
            yield return Finding(read, domains[0].Pointer, $"网站域名是“{root}”，备案表里没有这个域名", "请核对域名，或提交这个网站的批准文件。", domains[0].Domain) with { Severity = Severity.Warning };
    }

    private static Finding AsRead(Finding finding, bool isMisreading) => isMisreading ? finding with { Severity = Severity.Info } : finding;

    private Finding Finding(DocumentField field, string pointer, string statement, string advice, string? form) => Descriptor.Finding(
        pointer,
        $"{field.Document.Reading.ValueOf(FieldNames.PermitName) ?? field.Document.Title}（文件“{field.Document.File.File}”）的{statement}。{(field.IsConfirmed ? advice : "这一项识别存疑，请对照原件核对。")}",
        field.IsConfirmed ? null : Severity.Warning,
        field.Evidence) with
    {
        FormValue = form,
        DocumentValue = field.Value,
    };
}
