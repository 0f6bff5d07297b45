using Beian.Docs.Documents;
using Beian.Docs.Filings.CodeTables;
using Beian.Docs.Rules.Facts;

namespace Beian.Docs.Rules.FormAgainstDocuments;

/// <summary>The kinds of certificates on the form are those of the documents (证件类型一致).</summary>
public sealed class CertificateKindMatches : IRule
{
    // Below this the document may have been taken for another kind.
    private const double SureOfKind = 0.85;

    /// <summary>What an 企业 or 个体工商户 does not file with, now that its license has the credit code.</summary>
    private static readonly string[] NeverLicenses = ["组织机构代码证", CertificateKinds.ResidentIdCard];

    public RuleDescriptor Descriptor { get; } = new("R-064", Severity.Blocking, "证件类型与所交证件不一致", "腾讯云备案故障处理（2021）");

    public IEnumerable<Finding> Check(FilingFacts facts) => [.. OfSubject(facts), .. OfPeople(facts)];

    private IEnumerable<Finding> OfSubject(FilingFacts facts)
    {
        var stated = facts.Form.Subject?.CertificateKind;
        if (facts.IsIndividual || facts.Certificate is not { } certificate)
            yield break;
        // A hospital may have a 营业执照 besides the permit that it files with, which no reader knows.
        var isOther = SubjectKinds.DocumentKindOf(stated) is { } kind
            ? facts.Certificates.All(c => c.Kind != kind)
            : certificate.Kind == DocumentKinds.BusinessLicense && NeverLicenses.Contains(CertificateKinds.OfSubjects.Find(stated)?.Name);
        if (!isOther)
            yield break;
        var isSure = certificate.Documents.Max(d => d.Reading.Confidence) >= SureOfKind;
        yield return Finding(
            "/subject/certificateKind",
            $"备案表的证件类型是“{stated}”，所交的主办单位证件是“{certificate.Title}”。请更正证件类型，或补交{stated}。",
            isSure ? Severity.Blocking : Severity.Warning,
            stated,
            certificate);
    }

    private IEnumerable<Finding> OfPeople(FilingFacts facts)
    {
        foreach (var person in facts.People.Where(p => p is { Card: not null, UsesIdCard: false, IsCardByElimination: false }))
        {
            var front = person.Card!.Front;
            var isSure = front.Documents.Max(d => d.Reading.Confidence) >= SureOfKind && front.IsConfirmed(FieldNames.Name, FieldNames.IdNumber);
            yield return Finding(
                $"{person.Pointer}/idKind",
                $"备案表上{person.Title}的证件类型是“{person.IdKind}”，所交的是居民身份证。请更正证件类型，或补交{person.IdKind}。",
                isSure ? Severity.Blocking : Severity.Warning,
                person.IdKind,
                front);
        }
    }

    private Finding Finding(string field, string message, Severity severity, string? stated, DocumentGroup document) =>
        Descriptor.Finding(field, message, severity, document.First.Evidence) with { FormValue = stated, DocumentValue = document.Title };
}
