using Beian.Docs.Documents;
using Beian.Docs.Filings.Forms;
using Beian.Docs.Rules.Facts;

namespace Beian.Docs.Filings.Prefilling;

/// <summary>Completes services from domain certificates and from the papers that name a service (服务信息预填).</summary>
internal sealed class ServicePrefill(FilingFacts facts, Subject subject, PrefillRecord record)
{
    private static readonly string[] PapersWithName = [DocumentKinds.CommitmentLetter, DocumentKinds.VerificationSheet];

    public IReadOnlyList<Service> Complete(IReadOnlyList<Service> services)
    {
        // With several services nothing says which of them a paper speaks of.
        var isOnly = services.Count <= 1;
        var completed = services.Select((s, i) => s with { Person = PersonPrefill.Complete(s.Person, PersonOf(i), record) });
        if (!isOnly)
            return [.. completed];
        var only = completed.FirstOrDefault() ?? new Service();
        only = only with
        {
            Name = record.Fill("/services/0/name", only.Name, NameOnPapers()),
            // An app's domains belong to its operating systems, a mini-program has none.
            Domains = facts.Form.Kind is FilingKind.Website or null ? record.FillList("/services/0/domains", only.Domains, DomainsOfSubject()) : only.Domains,
        };
        var isNew = services.Count == 0 && only.Name is null && only.Domains.Count == 0;
        return isNew ? [] : [only];
    }

    private PersonFacts PersonOf(int index) => facts.People.Single(p => p.Pointer == $"/services/{index}/person");

    /// <summary>All papers that name a service name the same one.</summary>
    private DocumentField? NameOnPapers()
    {
        var names = facts.Documents.Where(d => PapersWithName.Contains(d.Reading.Kind)).Select(d => d.Field(FieldNames.ServiceName)).OfType<DocumentField>().ToList();
        return names.Count > 0 && names.All(n => n.IsConfirmed && WordFold.AreSame(n.Value, names[0].Value!)) ? names[0] : null;
    }

    /// <summary>Domains whose certificate names the subject as holder; a stranger's, or one that cannot be read, fills nothing.</summary>
    private List<DocumentField> DomainsOfSubject()
    {
        var certificates = facts.OfKind(DocumentKinds.DomainCertificate).ToList();
        var isOurs = certificates.Count > 0 && certificates.All(c =>
            c.Field(FieldNames.Holder) is { IsConfirmed: true, Value: { } holder } && subject.Name is { } name && WordFold.AreSame(holder, name));
        return isOurs ? [.. certificates.Select(c => c.Field(FieldNames.Domain)).OfType<DocumentField>()] : [];
    }
}
