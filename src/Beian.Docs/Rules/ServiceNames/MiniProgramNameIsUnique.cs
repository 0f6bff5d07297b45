using Beian.Docs.Documents;
using Beian.Docs.Filings;
using Beian.Docs.Filings.History;
using Beian.Docs.Rules.Comparison;
using Beian.Docs.Rules.Facts;
using Beian.Docs.Rules.History;

namespace Beian.Docs.Rules.ServiceNames;

/// <summary>No two mini-programs of the tenant bear one name, and each is named as its account is (小程序名称唯一).</summary>
public sealed class MiniProgramNameIsUnique : IRule
{
    public RuleDescriptor Descriptor { get; } = new("R-086", Severity.Warning, "小程序名称重复，或与账号昵称不同", "绵阳市备案说明（转载）；微信小程序备案接口：名称取自账号昵称")
    {
        Kinds = [FilingKind.MiniProgram],
    };

    public IEnumerable<Finding> Check(FilingFacts facts)
    {
        List<FilingTrace> others =
            [.. SharedWithOthers.OfOtherSubjects(facts).Where(o => o.Kind == FilingKind.MiniProgram), .. SharedWithOthers.NewServicesOfThisSubject(facts)];
        var seen = new HashSet<string>();
        foreach (var service in ServiceFacts.Of(facts).Where(s => !string.IsNullOrWhiteSpace(s.Form.Name)))
        {
            var name = CanonicalText.Of(service.Form.Name!);
            if (!seen.Add(name))
                yield return Finding(service, $"小程序名称“{service.Form.Name}”在表上出现了两次。名称不能重复，后提交的会被驳回，请改名。");
            else if (others.Where(o => o.ServiceNames.Contains(name)).ToList() is { Count: > 0 } found)
                yield return Finding(service, $"小程序名称“{service.Form.Name}”也用在其他备案中：{SharedWithOthers.Names(found)}。名称不能重复，后提交的会被驳回，请改名或确认只提交一份。");
            if (service.Form.MiniProgram?.Nickname is { } nickname && !string.IsNullOrWhiteSpace(nickname) && CanonicalText.Of(nickname) != name)
                yield return Finding(service, $"小程序名称“{service.Form.Name}”与账号昵称“{nickname}”不同。平台按账号昵称备案，请统一。");
        }
    }

    private Finding Finding(ServiceFacts service, string message) => Descriptor.Finding($"{service.Pointer}/name", message) with { FormValue = service.Form.Name };
}
