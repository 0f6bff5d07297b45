namespace Beian.Docs.Documents.Papers;

/// <summary>The endings that filed domains have most, for one that was misread in one letter (域名后缀).</summary>
public static class DomainEndings
{
    private static readonly string[] Known = ["com", "cn", "net", "org", "top", "vip", "xyz", "shop", "store", "site", "online", "tech", "club", "ltd", "group", "info", "biz", "cloud", "wang", "fun", "link", "work"];

    /// <summary>Letters that are taken for one another.</summary>
    private static readonly string[] Alike = ["ce", "co", "ci", "il1", "un", "nm", "nh", "vy", "vu", "tf", "t1", "o0", "pq", "gq", "s5", "z2", "oe", "rn", "eg"];

    /// <summary>The only ending of which one letter was taken for one that looks like it, or that was read right; null when there is none or are several.</summary>
    public static string? Nearest(string read)
    {
        var plain = read.ToLowerInvariant();
        if (Known.Contains(plain))
            return plain;
        var near = Known.Where(k => k.Length == plain.Length && k.Zip(plain).Where(p => p.First != p.Second).ToList() is [var (a, b)] && Alike.Any(x => x.Contains(a) && x.Contains(b))).Take(2).ToList();
        return near.Count == 1 ? near[0] : null;
    }
}
