using System.Net;
using System.Net.Sockets;

namespace Beian.Docs.Identifiers;

/// <summary>Addresses as forms write them: one, or a range a-b; several with semicolons (IP 地址段).</summary>
public static class IpRange
{
    // Documentation networks (192.0.2.0/24, 198.51.100.0/24, 203.0.113.0/24, 2001:db8::/32) are not here: samples use them.
    private static readonly (string Network, string Name)[] Reserved =
    [
        ("0.0.0.0/8", "保留地址"), ("10.0.0.0/8", "内网地址"), ("100.64.0.0/10", "运营商内网地址"), ("127.0.0.0/8", "本机地址"), ("169.254.0.0/16", "链路本地地址"),
        ("172.16.0.0/12", "内网地址"), ("192.0.0.0/24", "保留地址"), ("192.168.0.0/16", "内网地址"), ("198.18.0.0/15", "测试地址"), ("224.0.0.0/4", "组播地址"), ("240.0.0.0/4", "保留地址"),
        ("::/128", "保留地址"), ("::1/128", "本机地址"), ("fc00::/7", "内网地址"), ("fe80::/10", "链路本地地址"), ("ff00::/8", "组播地址"),
    ];

    private static readonly IReadOnlyList<(IPNetwork Network, string Name)> Networks = [.. Reserved.Select(r => (IPNetwork.Parse(r.Network), r.Name))];

    /// <summary>What is wrong, in Chinese; null when nothing is.</summary>
    public static string? Check(string text)
    {
        var parts = PlainText.Squeeze(text).Split([';', ',', '、', '，', '；'], StringSplitOptions.RemoveEmptyEntries);
        return parts.Length == 0 ? "是空的" : parts.Select(CheckOne).FirstOrDefault(p => p is not null);
    }

    private static string? CheckOne(string text)
    {
        var ends = text.Split(['-', '~', '–', '—', '～'], StringSplitOptions.RemoveEmptyEntries);
        var addresses = ends.Select(AddressOf).ToList();
        if (addresses.Count is 0 or > 2 || addresses.Any(a => a is null))
            return "不是有效的 IP 地址";
        if (addresses.Select(NameOf!).FirstOrDefault(n => n is not null) is { } name)
            return $"是{name}，不是公网地址";
        if (addresses.Count == 1)
            return null;
        var (from, to) = (addresses[0]!, addresses[1]!);
        if (from.AddressFamily != to.AddressFamily)
            return "的起止一个是 IPv4，一个是 IPv6";
        return from.GetAddressBytes().AsSpan().SequenceCompareTo(to.GetAddressBytes()) > 0 ? "的起始地址大于结束地址" : null;
    }

    // IPAddress takes 1.2 and 0x7f.1 for addresses; people do not.
    private static IPAddress? AddressOf(string text)
    {
        var isDotted = !text.Contains(':', StringComparison.Ordinal);
        var octets = text.Split('.');
        if (isDotted && (octets.Length != 4 || octets.Any(o => o.Length is 0 or > 3 || !o.All(char.IsAsciiDigit) || (o.Length > 1 && o[0] == '0'))))
            return null;
        return IPAddress.TryParse(text, out var address) && address.AddressFamily is AddressFamily.InterNetwork or AddressFamily.InterNetworkV6
            ? address!.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address
            : null;
    }

    private static string? NameOf(IPAddress? address) => Networks.Where(n => n.Network.Contains(address!)).Select(n => n.Name).FirstOrDefault();
}
