using Beian.Docs.Documents;
using Beian.Docs.Filings;
using Beian.Docs.Identifiers;
using Beian.Docs.Rules.Facts;

namespace Beian.Docs.Rules.Domains;

/// <summary>IP addresses can be reached from the internet, and ranges run upward (IP 地址).</summary>
public sealed class AddressesArePublic : IRule
{
    public RuleDescriptor Descriptor { get; } = new("R-103", Severity.Blocking, "IP 地址写法不对、不是公网地址或起止颠倒", "华为云（2025-12）；保留地址见 RFC 1918、6598、4193 等") { Kinds = [FilingKind.Website, FilingKind.App] };

    public IEnumerable<Finding> Check(FilingFacts facts) =>
        from service in ServiceFacts.Of(facts)
        from entry in Entries(service)
        let problem = IpRange.Check(entry.Text)
        where problem is not null
        select Descriptor.Finding(entry.Pointer, $"{service.Title}的 IP 地址“{entry.Text}”{problem}，请填写接入商分配的公网 IP；一段地址写成 起-止。") with { FormValue = entry.Text };

    private static IEnumerable<(string Text, string Pointer)> Entries(ServiceFacts service) =>
    [
        .. service.Form.IpAddresses.Select((a, i) => (a, $"{service.Pointer}/ipAddresses/{i}")),
        .. service.Platforms.SelectMany(p => p.Form.IpAddresses.Select((a, i) => (a, $"{p.Pointer}/ipAddresses/{i}"))),
    ];
}
