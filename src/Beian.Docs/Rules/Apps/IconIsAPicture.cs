using Beian.Docs.Documents;
using Beian.Docs.Filings;
using Beian.Docs.Rules.Facts;

namespace Beian.Docs.Rules.Apps;

/// <summary>An app's icon is a picture that providers take (APP 图标).</summary>
public sealed class IconIsAPicture : IRule
{
    private static readonly string[] Types = [".jpg", ".jpeg", ".png"];

    public RuleDescriptor Descriptor { get; } = new("R-156", Severity.Warning, "APP 图标格式不对或文件不在材料中", "华为云 doc_0110（2025-12）：不超过100 KB") { Kinds = [FilingKind.App] };

    public IEnumerable<Finding> Check(FilingFacts facts)
    {
        foreach (var service in ServiceFacts.Of(facts))
        {
            if (service.Form.App?.Icon is not { } icon || string.IsNullOrWhiteSpace(icon))
                continue;
            if (!Types.Any(t => icon.EndsWith(t, StringComparison.OrdinalIgnoreCase)))
                yield return Finding("不是 jpg 或 png 图片，请转换后上传，并压缩到100 KB 以内。", null);
            else if (facts.Files.Count > 0 && !facts.Files.Any(f => f.File.EndsWith(icon, StringComparison.OrdinalIgnoreCase)))
                yield return Finding("不在材料中，请一并提交（jpg 或 png，不超过100 KB）。", Severity.Info);

            Finding Finding(string statement, Severity? severity) => Descriptor.Finding($"{service.Pointer}/app/icon", $"{service.Title}的图标“{icon}”{statement}", severity) with { FormValue = icon };
        }
    }
}
