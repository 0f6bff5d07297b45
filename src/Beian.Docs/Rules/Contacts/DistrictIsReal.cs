using Beian.Docs.Documents;
using Beian.Docs.Rules.Comparison;
using Beian.Docs.Rules.Facts;

namespace Beian.Docs.Rules.Contacts;

/// <summary>The county is one that is, and named, not 市辖区 (区县有效).</summary>
public sealed class DistrictIsReal : IRule
{
    private const string Generic = "市辖区";

    public RuleDescriptor Descriptor { get; } = new("R-120", Severity.Blocking, "通信地址或区县写了“市辖区”或已撤销的区（上海、北京、天津、浙江、广西）", "腾讯云各省管局要求（2021）");

    public IEnumerable<Finding> Check(FilingFacts facts)
    {
        var contacts = facts.Province.Contacts;
        (string Pointer, string Title, string? Value)[] members =
            [("/subject/county", "所在区县", facts.Form.Subject?.County), ("/subject/mailingAddress", "通信地址", facts.Form.Subject?.MailingAddress)];
        foreach (var (pointer, title, value) in members.Where(m => !string.IsNullOrWhiteSpace(m.Value)))
        {
            var text = CanonicalText.Of(value!);
            if (contacts.NoGenericDistrict && text.Contains(Generic, StringComparison.Ordinal))
                yield return (Descriptor.Finding(pointer, $"{title}“{value}”写了“{Generic}”，{facts.Province.Name}管局不接受。请写具体的区县。") with { FormValue = value }).OfProvince(facts.Province, facts.Province.Contacts.NoGenericDistrict);
            else if (contacts.AbolishedDistricts.FirstOrDefault(d => text.Contains(d, StringComparison.Ordinal)) is { } former)
                yield return (Descriptor.Finding(pointer, $"{title}“{value}”中的“{former}”已经撤销，请改写现在的区。") with { FormValue = value }).OfProvince(facts.Province, facts.Province.Contacts.AbolishedDistricts);
        }
    }
}
