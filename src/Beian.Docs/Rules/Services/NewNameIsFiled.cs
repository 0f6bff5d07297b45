using Beian.Docs.Documents;
using Beian.Docs.Filings;
using Beian.Docs.Rules.Comparison;
using Beian.Docs.Rules.Facts;

namespace Beian.Docs.Rules.Services;

/// <summary>An app whose installed name changed is filed anew; a new title in the store alone needs nothing (APP 改名).</summary>
public sealed class NewNameIsFiled : IRule
{
    public RuleDescriptor Descriptor { get; } = new("R-006", Severity.Warning, "APP 改名而没有办理变更备案", "摩云企服备案问答") { Kinds = [FilingKind.App] };

    public IEnumerable<Finding> Check(FilingFacts facts)
    {
        foreach (var service in ServiceFacts.Of(facts).Where(s => !string.IsNullOrWhiteSpace(s.Form.PreviousName) && !string.IsNullOrWhiteSpace(s.Form.Name)))
        {
            var (old, now) = (CanonicalText.Of(service.Form.PreviousName!), CanonicalText.Of(service.Form.Name!));
            var installed = service.Platforms.Select(p => p.Form.Name).Where(n => !string.IsNullOrWhiteSpace(n)).Select(n => CanonicalText.Of(n!)).Distinct().ToList();
            if (facts.Form.Operation == FilingOperation.Change)
            {
                if (old == now || (installed.Count > 0 && installed.All(n => n == old)))
                    yield return Finding(service, $"“{service.Form.PreviousName}”安装后显示的名称没有变。只改应用商店里的标题或后缀，不用办理变更备案，请确认是否需要提交。", Severity.Info);
            }
            else if (old != now && (installed.Count == 0 || installed.Any(n => n != old)))
            {
                yield return Finding(service, $"APP 原名“{service.Form.PreviousName}”，现在叫“{service.Form.Name}”。安装后显示的名称变了，应办理变更备案，请把备案操作改为变更。", null);
            }
        }
    }

    private Finding Finding(ServiceFacts service, string message, Severity? severity) => Descriptor.Finding($"{service.Pointer}/previousName", message, severity) with { FormValue = service.Form.PreviousName };
}
