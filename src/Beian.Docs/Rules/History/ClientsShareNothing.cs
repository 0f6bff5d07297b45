using Beian.Docs.Documents;
using Beian.Docs.Filings.History;
using Beian.Docs.Rules.Facts;
using Beian.Docs.Rules.ScanQuality;

namespace Beian.Docs.Rules.History;

/// <summary>No e-mail, no address and no paper here is another client's (客户之间不共用). Phones and ID numbers are R-115's and R-059's.</summary>
public sealed class ClientsShareNothing : IRule
{
    private static readonly string[] OwnPapers =
    [
        DocumentKinds.DomainCertificate, DocumentKinds.AuthorizationLetter, DocumentKinds.CommitmentLetter, DocumentKinds.VerificationSheet, DocumentKinds.SitePlan,
        DocumentKinds.PreApproval,
    ];

    public RuleDescriptor Descriptor { get; } = new("R-160", Severity.Warning, "与其他客户的备案共用电子邮箱、通信地址或材料", "逻辑校验：批量备案");

    public IEnumerable<Finding> Check(FilingFacts facts)
    {
        var others = SharedWithOthers.OfOtherSubjects(facts).ToList();
        var address = Mark.Of(facts.Form.Subject?.MailingAddress);
        if (address.Length > 0 && others.Where(o => o.AddressMark == address).ToList() is { Count: > 0 } neighbors)
        {
            yield return Descriptor.Finding("/subject/mailingAddress", $"通信地址与其他客户的备案相同：{SharedWithOthers.Names(neighbors)}。请确认没有填错客户。") with
            {
                FormValue = facts.Form.Subject!.MailingAddress,
            };
        }

        foreach (var finding in SharedPapers(facts, others))
            yield return finding;
        var seen = new HashSet<string>();
        foreach (var person in facts.People.Where(p => p.Form is not null))
        {
            var mark = Mark.Of(person.Form!.Email?.ToLowerInvariant());
            if (mark.Length > 0 && seen.Add(mark) && others.Where(o => o.People.Any(p => p.EmailMark == mark)).ToList() is { Count: > 0 } found)
            {
                yield return Descriptor.Finding($"{person.Pointer}/email", $"{person.Title}的电子邮箱“{person.Form.Email}”也用在其他客户的备案中：{SharedWithOthers.Names(found)}。请换成本客户的邮箱。") with
                {
                    FormValue = person.Form.Email,
                };
            }
        }
    }

    // One person may represent several subjects: their card lies in the folders of all of them.
    private IEnumerable<Finding> SharedPapers(FilingFacts facts, List<FilingTrace> others)
    {
        foreach (var file in facts.Files.Where(f => f.Sha256 is not null && f.Documents.Any(IsOfOneClient)).DistinctBy(f => f.Sha256))
        {
            if (others.Where(o => o.Files.Contains(file.Sha256)).ToList() is not { Count: > 0 } found)
                continue;
            var document = facts.Documents.First(d => ReferenceEquals(d.File, file) && IsOfOneClient(d.Reading));
            yield return Descriptor.Finding(
                QualitySigns.PointerOf(facts, document),
                $"{document.Title}（文件“{file.File}”）与其他客户的备案用的是同一个文件：{SharedWithOthers.Names(found)}。请确认没有放错客户的材料。",
                null,
                document.Evidence);
        }
    }

    private static bool IsOfOneClient(DocumentReading document) => SubjectKinds.CertificateKinds.Contains(document.Kind) || OwnPapers.Contains(document.Kind);
}
