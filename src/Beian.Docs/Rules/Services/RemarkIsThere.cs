using Beian.Docs.Documents;
using Beian.Docs.Filings;
using Beian.Docs.Rules.Comparison;
using Beian.Docs.Rules.Facts;

namespace Beian.Docs.Rules.Services;

/// <summary>Who files for themselves writes the statement that the province wants into the remark (备注声明).</summary>
public sealed class RemarkIsThere : IRule
{
    private const string Core = "个人网站";

    public RuleDescriptor Descriptor { get; } = new("R-150", Severity.Blocking, "备注缺少本省要求的声明", "腾讯云山东、内蒙古、天津、广西、甘肃管局要求（2021–2022）")
    {
        Scope = RuleScope.Individuals,
        Kinds = [FilingKind.Website],
    };

    public IEnumerable<Finding> Check(FilingFacts facts)
    {
        foreach (var service in ServiceFacts.Of(facts))
        {
            var remark = CanonicalText.Of(service.Form.Remark ?? "");
            if (facts.Province.Materials.IndividualStatement is { } statement && !remark.Contains(Core, StringComparison.Ordinal))
                yield return Finding(service, $"没有写明“{statement}，……”这样的声明，{facts.Province.Name}管局要求个人网站写明。请补充备注，写上声明和网站的具体内容。").OfProvince(facts.Province, facts.Province.Materials.IndividualStatement);
            if (facts.Province.Materials.IndividualRemarkLength is > 0 and var length && remark.Length < length)
                yield return Finding(service, $"只有{remark.Length}个字，{facts.Province.Name}管局要求不少于{length}个字。请写明网站的具体内容。").OfProvince(facts.Province, facts.Province.Materials.IndividualRemarkLength);
        }

        Finding Finding(ServiceFacts service, string statement) => Descriptor.Finding($"{service.Pointer}/remark", $"{service.Title}的备注{statement}") with { FormValue = service.Form.Remark };
    }
}
