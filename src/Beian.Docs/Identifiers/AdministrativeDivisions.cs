namespace Beian.Docs.Identifiers;

/// <summary>The division codes of GB/T 2260, those of development zones, and those that existed once (行政区划).</summary>
public static class AdministrativeDivisions
{
    private static readonly Lazy<Dictionary<string, string>> Today = new(ReadToday);

    private static readonly Lazy<HashSet<string>> Former = new(() => [.. EmbeddedList.Lines("former-divisions.txt")]);

    private static readonly Lazy<AddressRegionFinder> Finder = new(() => new AddressRegionFinder(Today.Value));

    /// <summary>Every division of today with its code; 市辖区 and 县 as place holders are among them.</summary>
    internal static IEnumerable<(string Name, string Code)> All => Today.Value.Select(d => (d.Value, d.Key));

    /// <summary>Whether the first two digits are those of a province, 台港澳 included.</summary>
    public static bool IsProvince(string code2or6) => ProvinceNameOf(code2or6) is not null;

    /// <summary>The full name of the province that a code of two or more digits begins with.</summary>
    public static string? ProvinceNameOf(string code) =>
        code is { Length: >= 2 } ? Today.Value.GetValueOrDefault(code[..2] + "0000") : null;

    /// <summary>The name of a province, city or county of today.</summary>
    public static string? NameOf(string code6) => Today.Value.GetValueOrDefault(code6);

    public static bool ExistsToday(string code6) => Today.Value.ContainsKey(code6);

    /// <summary>Exists today or did about the year 2000 or later; false does not prove that a code never existed.</summary>
    public static bool ExistedOnce(string code6) => ExistsToday(code6) || Former.Value.Contains(code6);

    /// <summary>The names of a city's counties.</summary>
    /// <param name="cityCode">Six digits, or its first four.</param>
    public static IEnumerable<string> CountiesOf(string cityCode) => CountiesUnder(cityCode[..4]);

    /// <summary>The names of a province's or city's counties, or of the county itself.</summary>
    /// <param name="code">Six digits.</param>
    public static IEnumerable<string> CountiesIn(string code) => CountiesUnder(code.EndsWith("0000", StringComparison.Ordinal) ? code[..2] : code.EndsWith("00", StringComparison.Ordinal) ? code[..4] : code);

    private static IEnumerable<string> CountiesUnder(string digits) =>
        Today.Value.Where(n => n.Key.StartsWith(digits, StringComparison.Ordinal) && !n.Key.EndsWith("00", StringComparison.Ordinal)).Select(n => n.Value);

    /// <summary>The divisions an address begins with; null when not even the province is certain.</summary>
    public static AddressRegion? Find(string address) => Finder.Value.Find(address);

    private static Dictionary<string, string> ReadToday()
    {
        var names = new Dictionary<string, string>(4000);
        foreach (var line in EmbeddedList.Lines("divisions.txt"))
            names.Add(line[..6], line[7..]);
        return names;
    }
}
