using Beian.Docs.Documents;
using Beian.Docs.Identifiers;
using Beian.Docs.Rules.Facts;

namespace Beian.Docs.Rules.SubjectCertificate;

/// <summary>Position 17 of the credit code fits the organization code in it (主体标识码校验).</summary>
public sealed class CodeHasOrganizationCheck : IRule
{
    public RuleDescriptor Descriptor { get; } = new("R-016", Severity.Warning, "统一社会信用代码第17位（组织机构代码校验）不通过", "GB 11714；早期和个体工商户代码有例外")
    {
        Scope = RuleScope.Organizations,
    };

    public IEnumerable<Finding> Check(FilingFacts facts)
    {
        if (SubjectCode.BestOf(facts) is not { } code || UnifiedSocialCreditCode.HasValidOrganizationCheck(code.Code))
            yield break;
        // Transitional codes of sole traders often lack it.
        var isSoleTrader = UnifiedSocialCreditCode.CategoryOf(code.Code) == "92";
        yield return Descriptor.Finding(
            SubjectCode.Pointer,
            $"{code.Where}上的统一社会信用代码“{code.Code}”末位校验正确，但第17位（组织机构代码校验位）不符。早期发放的代码有这种情况，请逐位核对一次。",
            isSoleTrader ? Severity.Info : null,
            code.AllEvidence);
    }
}
