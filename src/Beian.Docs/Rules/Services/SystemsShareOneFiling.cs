using Beian.Docs.Documents;
using Beian.Docs.Filings;
using Beian.Docs.Rules.Comparison;
using Beian.Docs.Rules.Facts;
using Beian.Docs.Rules.History;

namespace Beian.Docs.Rules.Services;

/// <summary>One product on several systems is one service with one number (多个运行平台一个备案号).</summary>
public sealed class SystemsShareOneFiling : IRule
{
    public RuleDescriptor Descriptor { get; } = new("R-005", Severity.Warning, "同一 APP 的多个运行平台没有合并为一次备案", "摩云企服备案问答；华为云 doc_0113（2025-12）") { Kinds = [FilingKind.App] };

    public IEnumerable<Finding> Check(FilingFacts facts)
    {
        var others = SharedWithOthers.NewServicesOfThisSubject(facts).ToList();
        var first = new Dictionary<string, ServiceFacts>();
        foreach (var service in ServiceFacts.Of(facts).Where(s => !string.IsNullOrWhiteSpace(s.Form.Name)))
        {
            var name = CanonicalText.Of(service.Form.Name!);
            if (first.TryAdd(name, service))
            {
                if (others.Where(o => o.ServiceNames.Contains(name)).ToList() is { Count: > 0 } found)
                {
                    yield return Descriptor.Finding(
                        $"{service.Pointer}/name",
                        $"APP“{service.Form.Name}”在本主体的另一份备案中也有：{SharedWithOthers.Names(found)}。同一个 APP 的安卓、iOS、鸿蒙版本只备案一次、共用一个备案号，请合并成一份，把各平台填在它的运行平台里。") with
                    {
                        FormValue = service.Form.Name,
                    };
                }

                continue;
            }

            yield return Descriptor.Finding(
                $"{service.Pointer}/name",
                $"表上有两个 APP 都叫“{service.Form.Name}”。同一个 APP 的安卓、iOS、鸿蒙版本只备案一次、共用一个备案号，请合并成一个服务，把各平台填在它的运行平台里。") with
            {
                FormValue = service.Form.Name,
            };
        }
    }
}
