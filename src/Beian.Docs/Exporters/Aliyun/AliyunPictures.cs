using Beian.Docs.Documents;
using Beian.Docs.Filings;
using Beian.Docs.Filings.CodeTables;
using Beian.Docs.Filings.Forms;
using Beian.Docs.Reading;

namespace Beian.Docs.Exporters.Aliyun;

/// <summary>Which picture goes where (图片清单): the slots of the authority's form, filled from what was read.</summary>
public sealed class AliyunPictures
{
    // Not Alibaba's: the floor that two other platforms give, so probably the authority's.
    private static readonly PageSize SubjectFloor = new(1500, 1100);
    private static readonly PageSize PersonFloor = new(1280, 720);
    private static readonly string[] AcceptedTypes = [".jpg", ".jpeg", ".png"];

    private const string Several = "找到不止一份，请人工选定。";

    private readonly FilingReport _report;
    private readonly PersonPapers _people;

    private AliyunPictures(FilingReport report) => (_report, _people) = (report, new PersonPapers(report));

    public static IReadOnlyList<AliyunPicture> Of(FilingReport report) => [.. new AliyunPictures(report).All()];

    private IEnumerable<AliyunPicture> All()
    {
        var subject = _report.Prefill.Subject;
        if (subject?.Nature != SubjectNatures.Individual)
            yield return Slot("主办单位证件", "/subject", true, Certificates(subject), SubjectFloor);
        foreach (var picture in Card("主体负责人证件", "/subject/principal", subject?.Principal))
            yield return picture;
        if (subject?.LegalRepresentative is { } legal && IsOtherPerson(legal, subject.Principal))
        {
            foreach (var picture in Card("法定代表人证件", "/subject/legalRepresentative", new ResponsiblePerson { Name = legal.Name, IdNumber = legal.IdNumber }, required: false))
                yield return picture;
        }

        for (var i = 0; i < _report.Prefill.Services.Count; i++)
        {
            foreach (var picture in OfService(_report.Prefill.Services[i], $"/services/{i}", $"服务 {i + 1} "))
                yield return picture;
        }
    }

    private IEnumerable<AliyunPicture> OfService(Service service, string pointer, string prefix)
    {
        foreach (var picture in Card(prefix + "服务负责人证件", $"{pointer}/person", service.Person))
            yield return picture;
        IReadOnlyList<string> domains = [.. service.Domains, .. service.App?.Platforms.SelectMany(p => p.Domains) ?? []];
        var certificates = OfKind(DocumentKinds.DomainCertificate)
            .Where(p => p.Document.ValueOf("domain") is not { } domain || domains.Contains(domain, StringComparer.OrdinalIgnoreCase)).ToList();
        yield return Slot(prefix + "域名证书", $"{pointer}/domains", false, certificates, null, severalAreFine: true);
        if (service.PreApprovals.Any(a => a != PreApprovals.None))
            yield return Slot(prefix + "前置审批文件", $"{pointer}/preApprovals", true, OfKind(DocumentKinds.PreApproval), null, severalAreFine: true);
        yield return Slot(prefix + "互联网信息服务承诺书", pointer, false, OfKind(DocumentKinds.CommitmentLetter), null, severalAreFine: true);
        yield return Slot(prefix + "真实性核验单", pointer, false, OfKind(DocumentKinds.VerificationSheet), null, severalAreFine: true);
    }

    private IEnumerable<AliyunPicture> Card(string name, string pointer, ResponsiblePerson? person, bool required = true)
    {
        // Only the resident ID card has two sides that are told apart.
        if (person?.IdKind is not null && CertificateKinds.OfPersons.Find(person.IdKind)?.Name != CertificateKinds.ResidentIdCard)
        {
            yield return Slot(name, pointer, required, [.. Paper.AllOf(_report).Where(p => OtherPersonPapers.Contains(p.Document.Kind))], PersonFloor);
            yield break;
        }

        yield return Slot($"{name}（人像面）", pointer, required, _people.FrontsOf(person?.Name, person?.IdNumber), PersonFloor);
        var backs = _people.BacksOf(person?.Name, person?.IdNumber, person?.IdValidFrom, person?.IdValidTo);
        var slot = Slot($"{name}（国徽面）", pointer, required, backs.Count > 0 ? backs : _people.BacksOfNobody(People()), PersonFloor);
        yield return backs.Count > 0 || slot.Files.Count == 0
            ? slot
            : slot with { Status = "choose", Warnings = [.. slot.Warnings.Where(w => w != Several), "国徽面上没有姓名，无法确定属于谁，请人工选定。"] };
    }

    private IEnumerable<ResponsiblePerson> People() =>
        new[] { _report.Prefill.Subject?.Principal }.Concat(_report.Prefill.Services.Select(s => s.Person)).OfType<ResponsiblePerson>();

    private static string[] OtherPersonPapers { get; } =
        [DocumentKinds.Passport, DocumentKinds.MainlandTravelPermit, DocumentKinds.ResidencePermit];

    private static AliyunPicture Slot(string slot, string pointer, bool required, IReadOnlyList<Paper> papers, PageSize? floor, bool severalAreFine = false)
    {
        var files = papers.Select(p => new AliyunPictureFile(p.File, p.Document.Page)).Distinct().ToList();
        var status = files.Count == 0 ? "missing" : files.Count == 1 || severalAreFine ? "found" : "choose";
        var warnings = papers.SelectMany(p => WarningsOf(p, floor)).Distinct().ToList();
        if (status == "missing" && required)
            warnings.Add("没有找到，请补充。");
        if (status == "choose")
            warnings.Add(Several);
        return new AliyunPicture(slot, pointer, required, status, files, warnings);
    }

    private static IEnumerable<string> WarningsOf(Paper paper, PageSize? floor)
    {
        if (!AcceptedTypes.Contains(Path.GetExtension(paper.File).ToLowerInvariant()))
            yield return "不是 jpg 或 png 图片，请先转换。";
        var alone = paper.Reading.Documents.Count(d => d.Page == paper.Document.Page) == 1;
        if (!alone)
            yield return "同一页上有多份材料，请裁开后分别上传。";
        if (floor is null || SizeOf(paper, alone) is not { } size)
            yield break;
        if (Math.Max(size.Width, size.Height) < floor.Width || Math.Min(size.Width, size.Height) < floor.Height)
            yield return $"像素低于建议的 {floor.Width}×{floor.Height}，可能被认为不清晰。";
    }

    private static PageSize? SizeOf(Paper paper, bool alone) => alone
        ? paper.Reading.PageSizes.ElementAtOrDefault(paper.Document.Page - 1)
        : new PageSize((int)paper.Document.Region.Width, (int)paper.Document.Region.Height);

    /// <summary>The one with the subject's number when there is such a one; otherwise every certificate, for a person to choose.</summary>
    private List<Paper> Certificates(Subject? subject)
    {
        var all = Paper.AllOf(_report).Where(p => SubjectCertificates.Kinds.Contains(p.Document.Kind)).ToList();
        var same = all.Where(p => WordFold.AreSame(
            subject?.CertificateNumber,
            p.Document.ValueOf(FieldNames.CreditCode) ?? p.Document.ValueOf(FieldNames.RegistrationNumber))).ToList();
        return same.Count > 0 ? same : all;
    }

    private List<Paper> OfKind(string kind) => [.. Paper.AllOf(_report).Where(p => p.Document.Kind == kind)];

    private static bool IsOtherPerson(LegalRepresentative legal, ResponsiblePerson? principal) =>
        legal.IdNumber is not null && principal?.IdNumber is not null
            ? !WordFold.AreSame(legal.IdNumber, principal.IdNumber)
            : legal.Name is not null && !WordFold.AreSame(legal.Name, principal?.Name);
}
