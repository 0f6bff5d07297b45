using Beian.Docs.Documents;
using Beian.Docs.Rules.Facts;

namespace Beian.Docs.Rules.Completeness;

/// <summary>主办单位证件</summary>
internal static class SubjectMaterials
{
    public static IEnumerable<RequiredMaterial> Missing(FilingFacts facts)
    {
        if (facts.IsIndividual || facts.Certificates.Count > 0)
            yield break;
        var subject = facts.Form.Subject;
        var nature = SubjectKinds.NatureOf(subject?.Nature);
        var kind = SubjectKinds.DocumentKindOf(subject?.CertificateKind)
            ?? (nature is null or SubjectKinds.Enterprise ? DocumentKinds.BusinessLicense : DocumentKinds.CreditCodeCertificate);
        var title = string.IsNullOrWhiteSpace(subject?.CertificateKind) ? DocumentKinds.ChineseNames[kind] : subject.CertificateKind;
        // A few kinds of certificate are not known to the reader: 司法鉴定许可证, 医疗机构执业许可证.
        var isUnknown = !string.IsNullOrWhiteSpace(subject?.CertificateKind) && SubjectKinds.DocumentKindOf(subject.CertificateKind) is null;
        if (isUnknown && (MaterialCheck.HasUnnamedDocuments(facts) || facts.OfKind(DocumentKinds.PreApproval).Any()))
        {
            yield return new RequiredMaterial(
                SubjectCertificateIsThere.Code, Severity.Info, "/subject/certificateKind", $"系统不能识别“{title}”这类材料，请人工确认材料中已有主办单位的{title}。", [kind], []);
            yield break;
        }

        // Nature and certificate both unknown: it is not even certain that it is a 营业执照.
        var severity = nature is null && SubjectKinds.DocumentKindOf(subject?.CertificateKind) is null ? Severity.Warning : MaterialCheck.SeverityOf(facts);
        yield return new RequiredMaterial(
            SubjectCertificateIsThere.Code, severity, "/subject/certificateKind", $"材料中没有找到主办单位的{title}。{MaterialCheck.AdviceOf(facts)}", [kind], []);
    }
}
