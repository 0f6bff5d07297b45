using System.Text.RegularExpressions;
using Beian.Docs.Documents;
using Beian.Docs.Rules.Comparison;
using Beian.Docs.Rules.Facts;

namespace Beian.Docs.Rules.FormAgainstDocuments;

/// <summary>机关、事业单位 name the unit above them where the province wants it, and whoever names one spells it as the papers do (主管单位为上级单位).</summary>
public sealed partial class SuperiorIsAbove : IRule
{
    /// <summary>Shorter names differ in a character because they are others'; and so many characters a hand slips over.</summary>
    private const int LeastOfUnit = 6, MostOfASlip = 1;

    public RuleDescriptor Descriptor { get; } = new("R-071", Severity.Blocking, "投资人或主管单位有一个字与材料不同，或机关、事业单位填成了自己或个人（山东、广西、甘肃、云南、福建、宁夏）", "腾讯云各省管局要求（2021、2022）")
    {
        Scope = RuleScope.Organizations,
    };

    public IEnumerable<Finding> Check(FilingFacts facts) => Slip(facts).Concat(OfAgency(facts));

    /// <summary>A name that stands on the certificate or in the form but for a character.</summary>
    private IEnumerable<Finding> Slip(FilingFacts facts)
    {
        if (facts.Form.Subject is not { Superior: { } superior } subject || CanonicalText.Of(superior).Length < LeastOfUnit)
            yield break;
        string?[] known = [subject.Name, subject.LegalRepresentative?.Name, .. ((string[])[FieldNames.Name, FieldNames.Sponsor, FieldNames.Supervisor]).Select(f => facts.Certificate?.Field(f) is { IsConfirmed: true, Value: { } value } ? value : null)];
        var comparisons = known.Where(k => !string.IsNullOrWhiteSpace(k)).Select(k => TextComparison.Of(superior, k!)).ToList();
        if (comparisons.Exists(c => c.Likeness != Likeness.Different) || comparisons.Find(c => c.Edits.Count > 0 && c.Edits.All(e => e.FormPart.Length == e.DocumentPart.Length) && c.Edits.Sum(e => e.FormPart.Length) <= MostOfASlip) is not { } near)
            yield break;
        yield return Descriptor.Finding(
            "/subject/superior",
            $"投资人或主管单位填的是“{superior}”，与“{near.Document}”只差一个字：{DifferenceText.Explain(near, "个字")}。像是笔误，请核对。",
            Severity.Warning) with
        {
            FormValue = superior,
            DocumentValue = near.Document,
        };
    }

    private IEnumerable<Finding> OfAgency(FilingFacts facts)
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
