using Beian.Docs.Documents;
using Beian.Docs.Filings;
using Beian.Docs.Filings.CodeTables;
using Beian.Docs.Rules.Facts;

namespace Beian.Docs.Rules.Services;

/// <summary>What works offline, or serves nobody on the mainland, need not be filed (不必备案的情形).</summary>
public sealed class ServiceNeedsFiling : IRule
{
    public RuleDescriptor Descriptor { get; } = new("R-007", Severity.Info, "单机不联网或不服务境内用户，不必备案", "摩云企服备案问答") { Kinds = [FilingKind.App, FilingKind.MiniProgram, FilingKind.QuickApp] };

    public IEnumerable<Finding> Check(FilingFacts facts)
    {
        foreach (var service in ServiceFacts.Of(facts))
        {
            if (service.Form.IsOffline == FilingWords.Yes)
                yield return Descriptor.Finding($"{service.Pointer}/isOffline", $"{service.Title}单机不联网，不用备案。若以后联网提供服务，须先备案。") with { FormValue = service.Form.IsOffline };
            else if (service.Form.ServesMainland == FilingWords.No)
                yield return Descriptor.Finding($"{service.Pointer}/servesMainland", $"{service.Title}不服务境内用户，不用备案。请确认在境内应用商店没有上架。") with { FormValue = service.Form.ServesMainland };
        }
    }
}
