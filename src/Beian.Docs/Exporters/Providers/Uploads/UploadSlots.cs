using Beian.Docs.Documents;
using Beian.Docs.Filings;
using Beian.Docs.Filings.CodeTables;
using Beian.Docs.Filings.Forms;
using Beian.Docs.Rules.Facts;

namespace Beian.Docs.Exporters.Providers.Uploads;

/// <summary>Which picture goes where (图片清单): the slots of the authority's form, filled from what was read.</summary>
public sealed class UploadSlots
{
    private static readonly string[] OtherPersonPapers =
        [DocumentKinds.Passport, DocumentKinds.MainlandTravelPermit, DocumentKinds.ResidencePermit];

    private readonly FilingForm _form;
    private readonly FilingFacts _facts;
    private readonly SlotFiller _filler;
    private readonly UploadLimits _limits;

    private UploadSlots(FilingReport report, UploadLimits limits) =>
        (_form, _facts, _filler, _limits) = (report.Prefill, ReportFacts.Of(report), new SlotFiller(limits), limits);

    public static IReadOnlyList<UploadSlot> Of(FilingReport report, UploadLimits limits) => [.. new UploadSlots(report, limits).All()];

    private IEnumerable<UploadSlot> All()
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

    private UploadSlot Certificate()
    {
        var number = _form.Subject?.CertificateNumber;
        var same = _facts.Certificates.Where(g => WordFold.AreSame(number, g.ValueOf(FieldNames.CreditCode) ?? g.ValueOf(FieldNames.RegistrationNumber))).ToList();
        var groups = same.Count > 0 ? same : _facts.Certificates;
        return _filler.Of("主办单位证件", "/subject", true, [.. groups.SelectMany(g => g.Documents)], _limits.SubjectFloor);
    }

    private IEnumerable<UploadSlot> OfService(Service service, string pointer, string prefix)
    {
        foreach (var picture in Card(prefix + "服务负责人证件", _facts.People.Single(p => p.Pointer == $"{pointer}/person")))
            yield return picture;
        // A mini-program has no domain of its own to file.
        if (_form.Kind != FilingKind.MiniProgram)
            yield return Domains(service, pointer, prefix);
        if (service.PreApprovals.Any(a => a != PreApprovals.None))
            yield return _filler.OfSeveral(prefix + "前置审批文件", $"{pointer}/preApprovals", true, [.. _facts.OfKind(DocumentKinds.PreApproval)]);
        yield return _filler.OfSeveral(prefix + "互联网信息服务承诺书", pointer, false, [.. _facts.OfKind(DocumentKinds.CommitmentLetter)]);
        yield return _filler.OfSeveral(prefix + "真实性核验单", pointer, false, [.. _facts.OfKind(DocumentKinds.VerificationSheet)]);
        foreach (var (kind, name) in new[] { (DocumentKinds.AuthorizationLetter, "授权书"), (DocumentKinds.SitePlan, "网站建设方案书") })
        {
            var slot = _filler.OfSeveral(prefix + name, pointer, false, [.. _facts.OfKind(kind)]);
            if (slot.Files.Count > 0)
                yield return slot;
        }
    }

    private UploadSlot Domains(Service service, string pointer, string prefix)
    {
        IReadOnlyList<string> domains = [.. service.Domains, .. service.App?.Platforms.SelectMany(p => p.Domains) ?? []];
        var certificates = _facts.OfKind(DocumentKinds.DomainCertificate)
            .Where(d => d.Reading.ValueOf("domain") is not { } domain || domains.Contains(domain, StringComparer.OrdinalIgnoreCase));
        return _filler.OfSeveral(prefix + "域名证书", $"{pointer}/domains", false, [.. certificates]);
    }

    private IEnumerable<UploadSlot> Card(string name, PersonFacts person, bool required = true)
    {
        // Only the resident ID card has two sides that are told apart.
        if (!person.UsesIdCard)
        {
            yield return _filler.Of(name, person.Pointer, required, [.. _facts.Documents.Where(d => OtherPersonPapers.Contains(d.Reading.Kind))], _limits.PersonFloor);
            yield break;
        }

        var front = _filler.Of($"{name}（人像面）", person.Pointer, required, person.Card?.Front.Documents ?? [], _limits.PersonFloor);
        yield return person.Card is null || IsSurelyTheirs(person) ? front : SlotFiller.Unsure(front, "证件上的姓名、号码与备案表不完全一致，请人工确认是否为本人。");
        // A back carries no name: one that nothing ties to the front is shown, for a person to say whose it is.
        var backs = person.Card?.Back?.Documents ?? [.. LooseBacks()];
        var back = _filler.Of($"{name}（国徽面）", person.Pointer, required, backs, _limits.PersonFloor);
        yield return backs.Count == 0 || (IsSurelyTheirs(person) && person.Card is { Back: not null, IsPairCertain: true })
            ? back
            : SlotFiller.Unsure(back, "国徽面上没有姓名，无法确定属于谁，请人工选定。");
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
