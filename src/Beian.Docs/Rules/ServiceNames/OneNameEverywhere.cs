using Beian.Docs.Documents;
using Beian.Docs.Filings;
using Beian.Docs.Rules.Comparison;
using Beian.Docs.Rules.Facts;

namespace Beian.Docs.Rules.ServiceNames;

/// <summary>An app bears the filed name on every system once it is installed (各平台名称一致).</summary>
public sealed class OneNameEverywhere : IRule
{
    public RuleDescriptor Descriptor { get; } = new("R-084", Severity.Warning, "APP 安装后显示的名称与备案名称不同", "华为云 doc_0113（2025-12）") { Kinds = [FilingKind.App] };

    public IEnumerable<Finding> Check(FilingFacts facts) =>
        from service in ServiceFacts.Of(facts)
        from platform in service.Platforms
        where !string.IsNullOrWhiteSpace(service.Form.Name) && !string.IsNullOrWhiteSpace(platform.Form.Name)
            && CanonicalText.Of(service.Form.Name) != CanonicalText.Of(platform.Form.Name)
        select Descriptor.Finding(
            $"{platform.Pointer}/name",
            $"{platform.Title}安装后显示的名称“{platform.Form.Name}”与备案名称“{service.Form.Name}”不同。各平台应一致，并以安装后显示的名称备案，请统一。") with
        {
            FormValue = platform.Form.Name,
        };
}
