using Beian.Docs.Documents;
using Beian.Docs.Documents.Papers;
using Beian.Docs.Identifiers;
using Beian.Docs.Rules.Comparison;
using Beian.Docs.Rules.Domains;
using Beian.Docs.Rules.Facts;
using Beian.Docs.Rules.FormAgainstDocuments;

namespace Beian.Docs.Rules.SignedPapers;

/// <summary>Subject, service, domain and person of promises, sheets and plans are the form's (承诺书、核验单、方案书内容一致;授权书的服务与域名).</summary>
public sealed class PaperMatchesForm : IRule
{
    private static readonly string[] Kinds = [DocumentKinds.CommitmentLetter, DocumentKinds.VerificationSheet, DocumentKinds.SitePlan];

    public RuleDescriptor Descriptor { get; } = new("R-134", Severity.Blocking, "承诺书、核验单、授权书或方案书的内容与备案表不一致", "腾讯云备案材料模板（2022）");

    public IEnumerable<Finding> Check(FilingFacts facts) => facts.Documents.Where(d => Kinds.Contains(d.Reading.Kind)).SelectMany(paper => (IEnumerable<Finding>)
    [
        .. OfSubject(facts, paper),
        .. OfService(facts, paper),
        .. OfDomain(facts, paper),
        .. OfPerson(facts, paper),
        .. PaperNumbers.OfSubject(Descriptor, facts, paper),
        .. PaperNumbers.OfPerson(Descriptor, facts, paper),
    ]).Concat(facts.OfKind(DocumentKinds.AuthorizationLetter).SelectMany(letter => OfLetter(facts, letter)));

    /// <summary>Whom a letter names is another rule's (R-126); what it names in quotation marks may be other than the service, so a person looks.</summary>
    private IEnumerable<Finding> OfLetter(FilingFacts facts, DocumentFacts letter) =>
        OfService(facts, letter).Concat(OfDomain(facts, letter)).Select(f => f.Severity == Severity.Blocking ? f with { Severity = Severity.Warning } : f);

    private IEnumerable<Finding> OfSubject(FilingFacts facts, DocumentFacts paper) => paper.Field(FieldNames.SubjectName) is { Value: not null } field && !IsOfPerson(facts, field)
        ? new MemberCheck(Descriptor, new FormMember("/subject/name", "主办单位名称", facts.Form.Subject?.Name), new DocumentGroup([paper]), FieldNames.SubjectName) { IsOnPaper = true }.Findings()
        : [];

    /// <summary>本人样例，系网站的负责人: who answers for a unit's site promises in his own name.</summary>
    private static bool IsOfPerson(FilingFacts facts, DocumentField subject) =>
        !facts.IsIndividual && PromiseFields.IsPerson(subject.Value) && facts.People.Select(p => p.AnyName).Any(n => !string.IsNullOrWhiteSpace(n) && (CanonicalText.Of(n) == CanonicalText.Of(subject.Value!) || Misreading.Explains(n, subject)));

    private IEnumerable<Finding> OfService(FilingFacts facts, DocumentFacts paper)
    {
        var names = facts.Form.Services.Select(s => s.Name).Where(n => !string.IsNullOrWhiteSpace(n)).ToList();
        if (paper.Field(FieldNames.ServiceName) is not { Value: { } value } field || names.Count == 0 || AreNamed(value, names))
            return [];
        if (facts.Form.Services is [var only])
            return new MemberCheck(Descriptor, new FormMember("/services/0/name", "服务名称", only.Name), new DocumentGroup([paper]), FieldNames.ServiceName) { IsOnPaper = true }.Findings();
        return [Other(paper, field, "/services", $"服务名称“{value}”不在备案表的服务“{string.Join("、", names)}”中", null)];
    }

    /// <summary>Of several services that a paper lists each is one of the form's, or all of the form's are among them: it may be for more than this filing.</summary>
    private static bool AreNamed(string value, IReadOnlyCollection<string?> names)
    {
        var parts = value.Split([';', '；'], StringSplitOptions.RemoveEmptyEntries);
        return parts.Count(part => names.Any(n => CanonicalText.Of(part).Contains(CanonicalText.Of(n!), StringComparison.Ordinal))) >= Math.Min(parts.Length, names.Count);
    }

    private IEnumerable<Finding> OfDomain(FilingFacts facts, DocumentFacts paper)
    {
        if (paper.Field(FieldNames.Domain) is not { Value: { } value } field)
            return [];
        var filed = ServiceFacts.Of(facts).SelectMany(s => s.Domains).Select(d => DomainName.Parse(d.Domain)?.Registrable).OfType<string>().Distinct().ToList();
        var written = value.Split(['、', ',', '，', ';', '；', '/'], StringSplitOptions.RemoveEmptyEntries).Select(DomainName.Parse).OfType<DomainName>().Select(d => d.Registrable).ToList();
        var strange = written.Where(d => !filed.Contains(d)).ToList();
        if (filed.Count == 0 || strange.Count == 0)
            return [];
        var finding = Other(paper, field, "/services/0/domains", $"域名“{string.Join("、", strange)}”与备案表的域名“{string.Join("、", filed)}”不同", string.Join("、", filed));
        // apijinlu-sample.com for api.jinlu-sample.com: a dot was passed over.
        var hasLostDot = !field.IsConfirmed && ServiceFacts.Of(facts).SelectMany(s => s.Domains).Any(d => d.Domain is { } form && WithoutDots(form) == WithoutDots(value));
        // Of a list each may be one of the form's.
        var mayBe = filed.Exists(f => DomainLikeness.MayBe(field, f)) || (field.IsDoubtful && strange.TrueForAll(s => filed.Exists(f => DomainLikeness.AreAlike(s, f))));
        return [hasLostDot || mayBe ? finding with { Severity = Severity.Info } : finding];
    }

    private IEnumerable<Finding> OfPerson(FilingFacts facts, DocumentFacts paper)
    {
        var names = facts.People.Select(p => p.AnyName).Concat(facts.Representative?.People ?? []).Where(n => !string.IsNullOrWhiteSpace(n)).Distinct().ToList();
        if (paper.Field(FieldNames.PersonName) is not { Value: { } value } field || names.Count == 0 || names.Any(n => CanonicalText.Of(n!) == CanonicalText.Of(value) || UnreadCharacters.AreAllThatDiffers(n!, value)))
            return [];
        var finding = Other(paper, field, facts.People.Count > 1 ? $"{facts.People[1].Pointer}/name" : "/subject/principal/name", $"负责人“{value}”不是备案表上的人（{string.Join("、", names)}）", null);
        return [names.Any(n => Misreading.Explains(n!, field)) ? finding with { Severity = Severity.Info } : finding];
    }

    private static string WithoutDots(string domain) => domain.Replace(".", "", StringComparison.Ordinal);

    private Finding Other(DocumentFacts paper, DocumentField field, string pointer, string statement, string? form) => Descriptor.Finding(
        pointer,
        $"{Papers.TitleOf(paper)}上的{statement}。{(field.IsConfirmed ? "请更正后重新签署，或更正备案表。" : "这一项识别存疑，请对照原件核对。")}",
        field.IsConfirmed ? null : Severity.Warning,
        field.Evidence) with
    {
        FormValue = form,
        DocumentValue = field.Value,
    };
}
