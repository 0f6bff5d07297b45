using Beian.Docs.Documents;
using Beian.Docs.Rules.Facts;

namespace Beian.Docs.Rules.Provinces;

/// <summary>Reminds of what the province wants and no program can decide; the words are the profile's (管局提醒).</summary>
public sealed class ProvinceReminders : IRule
{
    public RuleDescriptor Descriptor { get; } = new("S-007", Severity.Info, "当地管局的其他要求", "各省管局要求文件")
    {
        IsReminder = true,
    };

    public IEnumerable<Finding> Check(FilingFacts facts) => facts.Province.Reminders
        .Where(r => facts.IsMeant(r.For))
        .Select(r => Descriptor.Finding("/province", $"{facts.Province.Name}：{r.Text}") with { Code = r.Rule ?? Descriptor.Code });
}
