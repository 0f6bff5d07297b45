using Beian.Docs.Documents;
using Beian.Docs.Identifiers;
using Beian.Docs.Rules.Completeness;
using Beian.Docs.Rules.Facts;

namespace Beian.Docs.Rules.PersonCertificates;

/// <summary>Young people who file for themselves prove that they study or work where the province wants it (青海).</summary>
public sealed class YoungIndividualsHaveProof : IRule
{
    public RuleDescriptor Descriptor { get; } = new("R-052", Severity.Blocking, "未满22周岁的个人缺少在读或工作证明（青海）", "腾讯云青海管局要求（2021）")
    {
        Scope = RuleScope.Individuals,
    };

    public IEnumerable<Finding> Check(FilingFacts facts)
    {
        if (facts.Province.People.IndividualsNeedProofUnder is not { } least || Birth.Of(facts.Principal) is not { } birth || birth.Day.AddYears(least) <= facts.AsOf)
            yield break;
        var mayBeThere = MaterialCheck.HasUnnamedDocuments(facts);
        yield return Descriptor.Finding(
            "/subject/principal/idNumber",
            $"“{facts.Principal.AnyName}”的出生日期是{ChineseDate.Format(birth.Day)}，未满{least}周岁，{facts.Province.Name}管局要求提交在读证明或工作证明。{(mayBeThere ? "请确认其他材料中已有。" : "请补交。")}",
            mayBeThere || !birth.IsCertain ? Severity.Warning : null,
            birth.Evidence).OfProvince(facts.Province, facts.Province.People.IndividualsNeedProofUnder);
    }
}
