using Beian.Docs.Documents;
using Beian.Docs.Rules.Facts;

namespace Beian.Docs.Rules.SubjectCertificate;

/// <summary>How long the subject's certificate is valid (营业期限).</summary>
/// <param name="From">Null when not printed or not read.</param>
/// <param name="To">The last day.</param>
/// <param name="IsCertain">The last day is confirmed.</param>
internal sealed record CertificateTerm(DocumentGroup Certificate, DateOnly? From, DateOnly To, bool IsCertain)
{
    /// <summary>No form has a member for it.</summary>
    public const string Pointer = "/subject";

    /// <summary>What this kind of certificate calls it: 营业期限 on a 营业执照, 有效期 on the others.</summary>
    public static string WordOf(DocumentGroup certificate) => certificate.Kind == DocumentKinds.BusinessLicense ? "营业期限" : "有效期";

    /// <summary>It ends before it begins: a misreading, never an expiry.</summary>
    public bool IsImpossible => From > To;

    /// <summary>Null when the certificate has no end, prints none, or it could not be read.</summary>
    public static CertificateTerm? Of(FilingFacts facts) =>
        facts.Certificate is { } certificate && certificate.DateOf(FieldNames.ValidTo) is { } to
            ? new(certificate, certificate.DateOf(FieldNames.ValidFrom) ?? certificate.DateOf(FieldNames.EstablishedOn), to, certificate.IsConfirmed(FieldNames.ValidTo))
            : null;
}
