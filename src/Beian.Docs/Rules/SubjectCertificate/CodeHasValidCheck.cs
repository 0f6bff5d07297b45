using Beian.Docs.Documents;
using Beian.Docs.Identifiers;
using Beian.Docs.Rules.Comparison;
using Beian.Docs.Rules.Facts;

namespace Beian.Docs.Rules.SubjectCertificate;

/// <summary>The credit code's check character fits (统一社会信用代码校验正确).</summary>
public sealed class CodeHasValidCheck : IRule
{
    public RuleDescriptor Descriptor { get; } = new("R-015", Severity.Blocking, "统一社会信用代码校验不通过", "GB 32100-2015")
    {
        Scope = RuleScope.Organizations,
    };

    public IEnumerable<Finding> Check(FilingFacts facts)
    {
        var (form, certificate) = (SubjectCode.OfForm(facts), SubjectCode.OfCertificate(facts));
        if (form is not null && IsCreditCode(facts, form.Code) && Problem(form.Code) is { } problem)
        {
            yield return Descriptor.Finding(SubjectCode.Pointer, $"备案表的统一社会信用代码“{form.Code}”{problem}，应当是填写有误。请照营业执照等证件逐位核对。") with
            {
                FormValue = facts.Form.Subject?.CertificateNumber,
            };
        }

        // Where the form has a number too, comparing the two says more.
        if (form is null && certificate is not null && Problem(certificate.Code) is { } printed)
        {
            var doubt = certificate.IsCertain ? "请核对证件真伪。" : "可能是识别有误，请对照扫描件核对。";
            yield return Descriptor.Finding(
                SubjectCode.Pointer,
                $"从{certificate.Where}上识别到的统一社会信用代码“{certificate.Code}”{printed}。{doubt}",
                certificate.IsCertain ? null : Severity.Warning,
                certificate.AllEvidence) with
            {
                DocumentValue = certificate.Code,
            };
        }
    }

    // Old registration numbers (13 or 15 digits), organization codes (9) and what other certificates carry are no credit codes.
    private static bool IsCreditCode(FilingFacts facts, string code)
    {
        if (RegistrationNumber.IsWellFormed(code) || OrganizationCode.HasValidCheck(code.Replace("-", "", StringComparison.Ordinal)))
            return false;
        var stated = facts.Form.Subject?.CertificateKind;
        return code.Length == UnifiedSocialCreditCode.Length
            || (stated is null ? SubjectKinds.NatureOf(facts.Form.Subject?.Nature) == SubjectKinds.Enterprise : SubjectKinds.DocumentKindOf(stated) is not null and not DocumentKinds.LawFirmLicense);
    }

    private static string? Problem(string code) => UnifiedSocialCreditCode.Check(code).Problem switch
    {
        "length" => $"是{code.Length}位，应为18位",
        "characters" => Characters(code),
        "check" => "的校验位不对",
        "province" => $"第3至8位“{UnifiedSocialCreditCode.RegionOf(code)}”不是有效的行政区划",
        _ => null,
    };

    private static string Characters(string code)
    {
        var at = code.Select((c, i) => (c, i)).First(x => x.i is >= 2 and < 8 ? !char.IsAsciiDigit(x.c) : !UnifiedSocialCreditCode.Alphabet.Contains(x.c));
        var hint = "0123456789".FirstOrDefault(d => LookAlikes.Are(at.c, d));
        return $"第{at.i + 1}位的“{at.c}”不是统一社会信用代码会用的字符{(hint == default ? "" : $"（也许应为数字“{hint}”）")}";
    }
}
