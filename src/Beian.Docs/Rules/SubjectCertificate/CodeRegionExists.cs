using Beian.Docs.Documents;
using Beian.Docs.Identifiers;
using Beian.Docs.Rules.Facts;

namespace Beian.Docs.Rules.SubjectCertificate;

/// <summary>Characters 3 to 8 of the credit code are a division that is or was (代码中的行政区划).</summary>
public sealed class CodeRegionExists : IRule
{
    // 市场监管总局 and other registrars of the whole country.
    private const string Nationwide = "100000";

    public RuleDescriptor Descriptor { get; } = new("R-018", Severity.Blocking, "统一社会信用代码中的行政区划不存在", "GB 32100-2015、GB/T 2260")
    {
        Scope = RuleScope.Organizations,
    };

    public IEnumerable<Finding> Check(FilingFacts facts)
    {
        // A code that does not hold together was mistyped or misread; R-015 says so.
        if (SubjectCode.BestOf(facts) is not { } code || UnifiedSocialCreditCode.RegionOf(code.Code) is not { } region || region == Nationwide || AdministrativeDivisions.ExistsToday(region))
            yield break;
        var (severity, statement) = !AdministrativeDivisions.IsProvince(region) ? (Severity.Blocking, $"第3至8位“{region}”不是任何省份的代码。请核对证件真伪和代码。")
            : AdministrativeDivisions.ExistedOnce(region) ? (Severity.Info, $"第3至8位“{region}”是已撤并的行政区划，老证件常见，一般不影响备案。")
            : (Severity.Warning, $"第3至8位“{region}”在现行和历史的行政区划代码中都没有找到。请对照证件核对代码。");
        yield return Descriptor.Finding(SubjectCode.Pointer, $"{code.Where}上的统一社会信用代码“{code.Code}”{statement}", severity, code.AllEvidence);
    }
}
