using Beian.Docs.Documents;
using Beian.Docs.Identifiers;
using Beian.Docs.Rules.Facts;

namespace Beian.Docs.Rules.Domains;

/// <summary>The domains of the form, each registrable domain once, with the certificate that speaks of it (域名与域名证书).</summary>
/// <param name="Domain">As it is registered.</param>
/// <param name="Pointer">Where the form first names it.</param>
/// <param name="Certificate">Null when no certificate names it.</param>
internal sealed record DomainPapers(DomainName Domain, string Pointer, DocumentGroup? Certificate)
{
    /// <summary>Those of apps and websites; a mini-program's belong to its platform.</summary>
    public static IReadOnlyList<DomainPapers> Of(FilingFacts facts)
    {
        var certificates = facts.OfKind(DocumentKinds.DomainCertificate).GroupBy(d => DomainName.Parse(d.Reading.ValueOf(FieldNames.Domain))?.Registrable ?? "").ToList();
        var papers = new List<DomainPapers>();
        foreach (var (text, pointer) in ServiceFacts.Of(facts).SelectMany(s => s.Domains))
        {
            if (DomainName.Parse(text) is not { } domain || papers.Any(p => p.Domain.Registrable == domain.Registrable))
                continue;
            var own = certificates.FirstOrDefault(g => g.Key == domain.Registrable)
                ?? certificates.FirstOrDefault(g => g.All(d => DomainLikeness.MayBe(d.Field(FieldNames.Domain), domain.Registrable)));
            papers.Add(new(domain, pointer, own is null ? null : new DocumentGroup([.. own])));
        }

        return papers;
    }

    /// <summary>Domains of certificates that the form does not file, those that may be a misreading of one it does aside.</summary>
    public static IReadOnlyList<DocumentField> Strangers(FilingFacts facts)
    {
        var filed = ServiceFacts.Of(facts).SelectMany(s => s.Domains).Select(d => DomainName.Parse(d.Domain)?.Registrable).OfType<string>().ToList();
        return [.. facts.OfKind(DocumentKinds.DomainCertificate).Select(d => d.Field(FieldNames.Domain)).OfType<DocumentField>()
            .Where(f => DomainName.Parse(f.Value)?.Registrable is { } own && !filed.Exists(d => d == own || DomainLikeness.MayBe(f, d)))];
    }

    /// <summary>What the certificate's domain was read as, where that is not the form's and may be a misreading of it; null elsewhere.</summary>
    public DocumentField? UnsureDomain =>
        Certificate?.Field(FieldNames.Domain) is { } read && DomainName.Parse(read.Value)?.Registrable != Domain.Registrable ? read : null;

    /// <summary>The certificate's day and whether it is vouched for; null when there is none.</summary>
    public (DateOnly Day, bool IsCertain)? DayOf(string field) =>
        Certificate?.DateOf(field) is { } day ? (day, Certificate.IsConfirmed(field, FieldNames.Domain)) : null;
}
