using Beian.Docs.Rules.Services;

namespace Beian.Docs.Rules;

/// <summary>The rules of services: names, domains, apps, papers, procedure (服务类规则清单), in the order of the catalogue.</summary>
internal static class KnownServiceRules
{
    public static IReadOnlyList<IRule> All { get; } =
    [
        new FilingPrecedesLaunch(),
    ];
}
