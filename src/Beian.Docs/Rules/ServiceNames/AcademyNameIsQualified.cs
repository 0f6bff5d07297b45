using Beian.Docs.Documents;
using Beian.Docs.Rules.Comparison;
using Beian.Docs.Rules.Facts;

namespace Beian.Docs.Rules.ServiceNames;

/// <summary>A 学院 that is none by registration says so in its name, where the province asks (学院字样).</summary>
public sealed class AcademyNameIsQualified : IRule
{
    private static readonly string[] Suffixes = ["内部学院", "非独立机构"];

    public RuleDescriptor Descriptor { get; } = new("R-087", Severity.Blocking, "名称含“学院”而没有注明是内部学院", "腾讯云广东管局要求（2021-07）");

    public IEnumerable<Finding> Check(FilingFacts facts)
    {
        if (facts.Province.Names.AcademySuffix is not { } suffix)
            yield break;
        var own = OwnNames.Of(facts);
        foreach (var service in ServiceFacts.Of(facts))
        {
            var name = CanonicalText.Of(service.Form.Name ?? "");
            if (!name.Contains("学院", StringComparison.Ordinal) || own.Hold("学院") || Suffixes.Any(s => name.Contains(s, StringComparison.Ordinal)))
                continue;
            yield return (Descriptor.Finding(
                $"{service.Pointer}/name",
                $"服务名称“{service.Form.Name}”含“学院”，主办单位没有以学院登记。{facts.Province.Name}管局要求在名称后加“{suffix}”，请改名。",
                own.AreUnknown ? Severity.Warning : null) with
            {
                FormValue = service.Form.Name,
            }).OfProvince(facts.Province, facts.Province.Names.AcademySuffix);
        }
    }
}
