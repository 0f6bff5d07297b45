using Beian.Docs.Documents;
using Beian.Docs.Identifiers;
using Beian.Docs.Rules.Facts;

namespace Beian.Docs.Rules.SubjectCertificate;

/// <summary>The first two characters of the credit code fit the subject's nature and the kind of certificate (代码前两位与性质相符).</summary>
public sealed class CodeFitsNature : IRule
{
    private static readonly Dictionary<string, string[]> CategoriesByKind = new()
    {
        [DocumentKinds.BusinessLicense] = ["91", "92", "93", "99"],
        [DocumentKinds.InstitutionCertificate] = ["12"],
        [DocumentKinds.SocialOrganizationCertificate] = ["51"],
        [DocumentKinds.PrivateNonEnterpriseCertificate] = ["52"],
        [DocumentKinds.FoundationCertificate] = ["53"],
        [DocumentKinds.LawFirmLicense] = ["31"],
    };

    public RuleDescriptor Descriptor { get; } = new("R-014", Severity.Blocking, "统一社会信用代码前两位与主办单位性质不符", "GB 32100-2015；工信部备案系统代码表");

    public IEnumerable<Finding> Check(FilingFacts facts)
    {
        if (facts.IsIndividual)
        {
            // A person has an ID number and no credit code: what was meant is a unit. A trader who files as a person may add the license.
            // One of 31 numbers of people from 四川 (51) or 重庆 passes as a credit code, too.
            if (SubjectCode.OfForm(facts) is { } own && UnifiedSocialCreditCode.HasValidCheck(own.Code) && !ResidentIdNumber.Check(own.Code).IsValid)
                yield return Descriptor.Finding(
                    "/subject/nature",
                    $"备案表的主办单位性质是“{facts.Form.Subject?.Nature}”，证件号码“{own.Code}”却是统一社会信用代码。以单位名义备案的，请改为单位的性质；以个人名义备案的，证件类型和号码请填本人的身份证。") with
                {
                    FormValue = facts.Form.Subject?.Nature,
                };
            yield break;
        }

        if (SubjectCode.BestOf(facts) is not { } code)
            yield break;
        var category = UnifiedSocialCreditCode.CategoryOf(code.Code);
        var (stated, expected) = (SubjectKinds.NatureOf(facts.Form.Subject?.Nature), SubjectKinds.NatureOfCategory(category));
        // 医疗机构 are registered in several ways.
        if (stated is not null and not "医疗机构" && expected is not null && stated != expected)
        {
            yield return Descriptor.Finding(
                "/subject/nature",
                $"备案表的主办单位性质是“{facts.Form.Subject?.Nature}”，但{code.Where}上的统一社会信用代码“{code.Code}”以{category}开头，对应的性质是“{expected}”。请更正主办单位性质，或核对代码。",
                null,
                code.AllEvidence) with
            {
                FormValue = facts.Form.Subject?.Nature,
                DocumentValue = code.Evidence is null ? null : expected,
            };
        }

        // The document may also have been taken for another kind.
        if (code.Evidence is not null && facts.Certificate is { } certificate
            && CategoriesByKind.TryGetValue(certificate.Kind, out var categories) && !categories.Contains(category))
        {
            yield return Descriptor.Finding(
                SubjectCode.Pointer,
                $"{certificate.Title}上的统一社会信用代码“{code.Code}”以{category}开头，与{certificate.Title}这种证件不符。请核对证件是否正确。",
                Severity.Warning,
                code.AllEvidence) with
            {
                DocumentValue = code.Code,
            };
        }
    }
}
