namespace Beian.Docs.Identifiers;

/// <summary>Names of 行政区划 inside other names (名称中的地名).</summary>
public static class PlaceNames
{
    private static readonly Lazy<IReadOnlyList<(string Name, string Code)>> Full = new(() =>
        [.. AdministrativeDivisions.All.Where(d => d.Name.Length > 2 && "省市区县州旗".Contains(d.Name[^1]) && d.Name != "市辖区")]);

    private static readonly Lazy<IReadOnlyList<(string Name, string Code)>> Short = new(() =>
        [.. AdministrativeDivisions.All.Where(d => d.Code.EndsWith("00", StringComparison.Ordinal)).Select(d => (Name: ShortOf(d.Name), d.Code)).Where(d => d.Name.Length >= 2)]);

    /// <summary>The longest full name, such as 威海市, anywhere in a text; null when there is none.</summary>
    public static string? FullIn(string text) => Longest(Full.Value.Where(d => PlainText.Squeeze(text).Contains(d.Name, StringComparison.Ordinal)));

    /// <summary>A province or a city without 省 or 市 that a text begins with, and its code; a full name counts too.</summary>
    public static (string Name, string Code)? ShortAtStart(string text)
    {
        var plain = PlainText.Squeeze(text);
        var found = Short.Value.Where(d => plain.StartsWith(d.Name, StringComparison.Ordinal) && plain.Length > d.Name.Length).OrderByDescending(d => d.Name.Length).ToList();
        return found.Count == 0 ? null : found[0];
    }

    private static string? Longest(IEnumerable<(string Name, string Code)> names) => names.Select(n => n.Name).OrderByDescending(n => n.Length).FirstOrDefault();

    private static string ShortOf(string name)
    {
        foreach (var end in (string[])["壮族自治区", "回族自治区", "维吾尔自治区", "自治区", "特别行政区", "地区", "省", "市"])
        {
            if (name.EndsWith(end, StringComparison.Ordinal))
                return name[..^end.Length];
        }

        return "";
    }
}
