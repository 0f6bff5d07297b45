using Beian.Docs.Filings;
using Beian.Docs.Filings.CodeTables;

namespace Beian.Docs.Rules.Facts;

/// <summary>One service of the form, with its place (表上的服务).</summary>
/// <param name="Form">What the form says.</param>
/// <param name="Pointer">JSON pointer: /services/0.</param>
/// <param name="Title">How messages call it: 网站“样例官网”.</param>
public sealed record ServiceFacts(Service Form, string Pointer, string Title)
{
    public static IReadOnlyList<ServiceFacts> Of(FilingFacts facts)
    {
        var kind = facts.Form.Kind is { } known ? FilingWords.Kinds[known] : "服务";
        return [.. facts.Form.Services.Select((s, i) => new ServiceFacts(
            s, $"/services/{i}", string.IsNullOrWhiteSpace(s.Name) ? facts.Form.Services.Count == 1 ? kind : $"第{i + 1}个{kind}" : $"{kind}“{s.Name}”"))];
    }

    /// <summary>Every domain with its place: the service's own, then those of each operating system.</summary>
    public IEnumerable<(string Domain, string Pointer)> Domains =>
    [
        .. Form.Domains.Select((d, i) => (d, $"{Pointer}/domains/{i}")),
        .. Platforms.SelectMany(p => p.Form.Domains.Select((d, i) => (d, $"{p.Pointer}/domains/{i}"))),
    ];

    /// <summary>The operating systems of an app.</summary>
    public IEnumerable<(AppPlatform Form, string Pointer, string Title)> Platforms =>
        (Form.App?.Platforms ?? []).Select((p, i) => (p, $"{Pointer}/app/platforms/{i}", p.Os is { } os ? FilingWords.AppSystems.GetValueOrDefault(os, os) : $"第{i + 1}个运行平台"));
}
