using Beian.Docs.Documents;
using Beian.Docs.Filings;
using Beian.Docs.Filings.CodeTables;
using Beian.Docs.Filings.Forms;
using Beian.Docs.Reading;
using Beian.Docs.Rules.Facts;

namespace Beian.Docs.Exporters.Aliyun;

/// <summary>Which picture goes where (图片清单): the slots of the authority's form, filled from what was read.</summary>
public sealed class AliyunPictures
{
    // Not Alibaba's: the floor that two other platforms give, so probably the authority's.
    private static readonly PageSize SubjectFloor = new(1500, 1100);
    private static readonly PageSize PersonFloor = new(1280, 720);

    private static readonly string[] OtherPersonPapers =
        [DocumentKinds.Passport, DocumentKinds.MainlandTravelPermit, DocumentKinds.ResidencePermit];

    private readonly FilingForm _form;
    private readonly FilingFacts _facts;

    private AliyunPictures(FilingReport report) => (_form, _facts) = (report.Prefill, ReportFacts.Of(report));

    public static IReadOnlyList<AliyunPicture> Of(FilingReport report) => [.. new AliyunPictures(report).All()];

    private IEnumerable<AliyunPicture> All()
    {
        if (!_facts.IsIndividual)
            yield return Certificate();
        foreach (var picture in Card("主体负责人证件", _facts.Principal))
            yield return picture;
        var legal = _facts.People.FirstOrDefault(p => p.Role == PersonRole.LegalRepresentative);
        if (legal is { IsNamed: true } && !legal.IsSamePersonAs(_facts.Principal))
        {
            foreach (var picture in Card("法定代表人证件", legal, required: false))
                yield return picture;
        }

        for (var i = 0; i < _form.Services.Count; i++)
        {
            foreach (var picture in OfService(_form.Services[i], $"/services/{i}", $"服务 {i + 1} "))
                yield return picture;
        }
    }

    private AliyunPicture Certificate()
    {
        var number = _form.Subject?.CertificateNumber;
        var same = _facts.Certificates.Where(g => WordFold.AreSame(number, g.ValueOf(FieldNames.CreditCode) ?? g.ValueOf(FieldNames.RegistrationNumber))).ToList();
        var groups = same.Count > 0 ? same : _facts.Certificates;
        return AliyunSlot.Of("主办单位证件", "/subject", true, [.. groups.SelectMany(g => g.Documents)], SubjectFloor);
    }

    private IEnumerable<AliyunPicture> OfService(Service service, string pointer, string prefix)
    {
        foreach (var picture in Card(prefix + "服务负责人证件", _facts.People.Single(p => p.Pointer == $"{pointer}/person")))
            yield return picture;
        IReadOnlyList<string> domains = [.. service.Domains, .. service.App?.Platforms.SelectMany(p => p.Domains) ?? []];
        var certificates = _facts.OfKind(DocumentKinds.DomainCertificate)
            .Where(d => d.Reading.ValueOf("domain") is not { } domain || domains.Contains(domain, StringComparer.OrdinalIgnoreCase));
        yield return AliyunSlot.OfSeveral(prefix + "域名证书", $"{pointer}/domains", false, [.. certificates]);
        if (service.PreApprovals.Any(a => a != PreApprovals.None))
            yield return AliyunSlot.OfSeveral(prefix + "前置审批文件", $"{pointer}/preApprovals", true, [.. _facts.OfKind(DocumentKinds.PreApproval)]);
        yield return AliyunSlot.OfSeveral(prefix + "互联网信息服务承诺书", pointer, false, [.. _facts.OfKind(DocumentKinds.CommitmentLetter)]);
        yield return AliyunSlot.OfSeveral(prefix + "真实性核验单", pointer, false, [.. _facts.OfKind(DocumentKinds.VerificationSheet)]);
    }

    private IEnumerable<AliyunPicture> Card(string name, PersonFacts person, bool required = true)
    {
        // Only the resident ID card has two sides that are told apart.
        if (!person.UsesIdCard)
        {
            yield return AliyunSlot.Of(name, person.Pointer, required, [.. _facts.Documents.Where(d => OtherPersonPapers.Contains(d.Reading.Kind))], PersonFloor);
            yield break;
        }

        var front = AliyunSlot.Of($"{name}（人像面）", person.Pointer, required, person.Card?.Front.Documents ?? [], PersonFloor);
        yield return person.Card is null || IsSurelyTheirs(person) ? front : AliyunSlot.Unsure(front, "证件上的姓名、号码与备案表不完全一致，请人工确认是否为本人。");
        // A back carries no name: one that nothing ties to the front is shown, for a person to say whose it is.
        var backs = person.Card?.Back?.Documents ?? [.. LooseBacks()];
        var back = AliyunSlot.Of($"{name}（国徽面）", person.Pointer, required, backs, PersonFloor);
        yield return backs.Count == 0 || (IsSurelyTheirs(person) && person.Card is { Back: not null, IsPairCertain: true })
            ? back
            : AliyunSlot.Unsure(back, "国徽面上没有姓名，无法确定属于谁，请人工选定。");
    }

    private IEnumerable<DocumentFacts> LooseBacks() => _facts.StrayBacks
        .Concat(_facts.Cards.Where(c => !c.IsPairCertain).Select(c => c.Back).OfType<DocumentGroup>())
        .SelectMany(b => b.Documents);

    /// <summary>The card was found by name or number, and neither speaks against it.</summary>
    private static bool IsSurelyTheirs(PersonFacts person) => person.IsCardSure
        && Agrees(person.IdNumber, person.Card!.Front.ValueOf(FieldNames.IdNumber))
        && Agrees(person.Name, person.Card.Front.ValueOf(FieldNames.Name));

    private static bool Agrees(string? form, string? document) =>
        string.IsNullOrWhiteSpace(form) || document is null || WordFold.AreSame(form, document);
}
