using Beian.Docs.Documents;
using Beian.Docs.Identifiers;
using Beian.Docs.Rules.Comparison;
using Beian.Docs.Rules.Facts;

namespace Beian.Docs.Rules.SubjectCertificate;

/// <summary>The codes of an organization that rules look at: the form's and the certificate's (主体代码).</summary>
/// <param name="Code">Canonical.</param>
/// <param name="Where">备案表 or the certificate's title.</param>
/// <param name="IsCertain">Nobody can have misread it.</param>
/// <param name="Evidence">Where it stands; null for the form's.</param>
internal sealed record SubjectCode(string Code, string Where, bool IsCertain, Evidence? Evidence)
{
    public const string Pointer = "/subject/certificateNumber";

    /// <summary>Null when the form has none, or the subject files with another kind of number.</summary>
    public static SubjectCode? OfForm(FilingFacts facts)
    {
        var number = facts.Form.Subject?.CertificateNumber;
        return string.IsNullOrWhiteSpace(number) ? null : new(CanonicalText.Of(number), "备案表", true, null);
    }

    public static SubjectCode? OfCertificate(FilingFacts facts) =>
        facts.Certificate?.Field(FieldNames.CreditCode) is { Value: { } value } field
            ? new(CanonicalText.Of(value), field.Document.Title, field.IsConfirmed, field.Evidence)
            : null;

    /// <summary>The one that is known best: the certificate's when confirmed, else the form's when it holds together.</summary>
    public static SubjectCode? BestOf(FilingFacts facts)
    {
        var (form, certificate) = (OfForm(facts), OfCertificate(facts));
        return certificate is { IsCertain: true } && UnifiedSocialCreditCode.HasValidCheck(certificate.Code) ? certificate
            : form is not null && UnifiedSocialCreditCode.HasValidCheck(form.Code) ? form
            : null;
    }

    public IEnumerable<Evidence> AllEvidence => Evidence is null ? [] : [Evidence];
}
