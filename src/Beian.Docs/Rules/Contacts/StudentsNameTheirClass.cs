using System.Text.RegularExpressions;
using Beian.Docs.Documents;
using Beian.Docs.Rules.Comparison;
using Beian.Docs.Rules.Facts;

namespace Beian.Docs.Rules.Contacts;

/// <summary>Students name department and class where the province wants it (天津).</summary>
public sealed partial class StudentsNameTheirClass : IRule
{
    public RuleDescriptor Descriptor { get; } = new("R-124", Severity.Warning, "在校学生的通信地址须写院系和班级（天津）", "腾讯云天津管局要求（2021）")
    {
        Scope = RuleScope.Individuals,
    };

    public IEnumerable<Finding> Check(FilingFacts facts)
    {
        var address = facts.Form.Subject?.MailingAddress;
        if (!facts.Province.Contacts.StudentsNameTheirClass || address is null || CanonicalText.Of(address) is not { } text || !School().IsMatch(text) || (Department().IsMatch(text) && Class().IsMatch(text)))
            yield break;
        yield return Descriptor.Finding("/subject/mailingAddress", $"通信地址“{address}”在学校内；在校学生备案，{facts.Province.Name}管局要求写明院系和班级，请确认。").OfProvince(facts.Province, facts.Province.Contacts.StudentsNameTheirClass) with
        {
            FormValue = address,
        };
    }

    [GeneratedRegex("大学|学院|学校|校区")]
    private static partial Regex School();

    [GeneratedRegex("系|(大学|学校).*学院|专业")]
    private static partial Regex Department();

    [GeneratedRegex("班")]
    private static partial Regex Class();
}
