using System.Text.RegularExpressions;
using Beian.Docs.Documents;
using Beian.Docs.Rules.Comparison;
using Beian.Docs.Rules.Facts;

namespace Beian.Docs.Rules.FormAgainstDocuments;

/// <summary>机关、事业单位 name the unit above them where the province wants it (主管单位为上级单位).</summary>
public sealed partial class SuperiorIsAbove : IRule
{
    public RuleDescriptor Descriptor { get; } = new("R-071", Severity.Blocking, "机关、事业单位的主管单位填成了自己或个人（山东、广西、甘肃、云南、福建、宁夏）", "腾讯云各省管局要求（2021、2022）")
    {
        Scope = RuleScope.Organizations,
    };

    public IEnumerable<Finding> Check(FilingFacts facts)
    {
        if (!facts.Province.Subject.SuperiorIsAbove || !Applicant.IsAgency(facts) || facts.Form.Subject is not { Superior: { } superior } subject || string.IsNullOrWhiteSpace(superior))
            yield break;
        var text = CanonicalText.Of(superior);
        var isItself = !string.IsNullOrWhiteSpace(subject.Name) && text == CanonicalText.Of(subject.Name);
        var isPerson = !isItself && (facts.People.Any(p => p.Name is { } name && CanonicalText.Of(name) == text) || PersonLike().IsMatch(text));
        if (!isItself && !isPerson)
            yield break;
        yield return Descriptor.Finding(
            "/subject/superior",
            $"投资人或主管单位填的是{(isItself ? "本单位自己" : $"“{superior}”，像是个人")}，{facts.Province.Name}管局要求机关、事业单位填上级主管单位的全称，请更正。",
            isItself ? null : Severity.Warning).OfProvince(facts.Province, facts.Province.Subject.SuperiorIsAbove) with
        {
            FormValue = superior,
        };
    }

    // 省委, 财政局, 国务院: units have a word of theirs at the end.
    [GeneratedRegex("^[\u4e00-\u9fff]{2,3}(?<![委府局厅部院校会办处所站中心团社组公司厂集队馆台])$")]
    private static partial Regex PersonLike();
}
