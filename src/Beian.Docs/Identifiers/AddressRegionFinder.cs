using System.Text.RegularExpressions;

namespace Beian.Docs.Identifiers;

/// <summary>Finds the divisions an address begins with, longest name first (地址解析).</summary>
internal sealed partial class AddressRegionFinder
{
    private static readonly string[] Municipalities = ["11", "12", "31", "50"];

    private readonly Dictionary<string, string> _names;

    // What an address may begin with: provinces and cities with their short forms, and counties whose name only one place has.
    private readonly NameTable _first = new();

    // By two digits of the province: its cities, and its counties where the name is not ambiguous in it.
    private readonly Dictionary<string, NameTable> _inProvince = [];

    // By four digits of the city: its counties.
    private readonly Dictionary<string, NameTable> _inCity = [];

    public AddressRegionFinder(Dictionary<string, string> names)
    {
        _names = names;
        // Provinces first, then cities: a county never takes their names.
        foreach (var (code, name) in names.Where(n => IsRealName(n.Value)).OrderBy(n => Rank(n.Key)).ThenBy(n => n.Key, StringComparer.Ordinal))
        {
            if (Rank(code) == 0)
                AddProvince(code, name);
            else if (Rank(code) == 1)
                AddCity(code, name);
            else
                AddCounty(code, name);
        }
    }

    public AddressRegion? Find(string address)
    {
        if (string.IsNullOrEmpty(address))
            return null;
        if (FreeTradeZone().Match(address) is { Success: true } zone)
            return InZone(address, zone);
        var at = _first.Longest(address, 0, out var code);
        if (at == 0)
            return null;
        var province = code[..2] + "0000";
        var (inProvince, isShort) = (at, Rank(code) == 0 && at < _names[province].Length);
        if (Rank(code) == 0)
        {
            if (Municipalities.Contains(code[..2]))
                at += SkipRepeated(address, at, _names[province]);
            at += LongestIn(_inProvince, code[..2], address, at, ref code);
        }

        if (Rank(code) == 1)
        {
            var inCity = LongestIn(_inCity, code[..4], address, at, ref code);
            at += inCity;
            // 山东省威海路1号: a city's short form counts only with a county behind it.
            if (inCity == 0 && at < address.Length && address[at - 1] != _names[code][^1])
                (code, at) = (province, inProvince);
        }

        // 北京路1号 and 山东路1号 are streets anywhere: a province's short form counts only with something of it behind.
        if (isShort && Rank(code) == 0 && at < address.Length)
            return null;
        var city = Rank(code) == 1 ? code : Rank(code) == 2 ? CityOf(code) : null;
        var county = Rank(code) == 2 ? code : null;
        return new AddressRegion(province, _names[province], city, NameOf(city), county, NameOf(county)) { Length = at };
    }

    // 中国(江苏)自由贸易试验区苏州片区…: the province is in the name, a city or county may follow or not.
    private AddressRegion? InZone(string address, Match zone)
    {
        var name = zone.Groups["province"].Value;
        if (_first.Longest(name, 0, out var code) != name.Length || Rank(code) != 0)
            return null;
        var province = _names[code];
        // The zone stays in what is behind the names: it is part of the address.
        var region = Find(province + address[zone.Length..]) is { County: not null } within ? within : new AddressRegion(code, province, null, null, null, null);
        return region with { Length = 0, IsInFreeTradeZone = true };
    }

    // 0 a province, 1 a city, 2 a county.
    private static int Rank(string code) =>
        code.EndsWith("0000", StringComparison.Ordinal) ? 0 : code.EndsWith("00", StringComparison.Ordinal) ? 1 : 2;

    private static bool IsRealName(string name) =>
        name is not ("市辖区" or "县") && !name.EndsWith("直辖县级行政区划", StringComparison.Ordinal);

    private static int LongestIn(Dictionary<string, NameTable> tables, string key, string address, int at, ref string code)
    {
        if (!tables.TryGetValue(key, out var table) || table.Longest(address, at, out var found) is var length && length == 0)
            return 0;
        code = found;
        return length;
    }

    // 北京市北京市海淀区, 北京市市辖区海淀区
    private static int SkipRepeated(string address, int at, string province)
    {
        foreach (var word in (string[])[province, "市辖区"])
        {
            if (address.AsSpan(at).StartsWith(word, StringComparison.Ordinal))
                return word.Length;
        }

        return 0;
    }

    private string? CityOf(string county)
    {
        var city = county[..4] + "00";
        return _names.TryGetValue(city, out var name) && IsRealName(name) ? city : null;
    }

    private string? NameOf(string? code) => code is null ? null : _names[code];

    private void AddProvince(string code, string name)
    {
        _first.Add(name, code);
        _first.Add(ShortProvince().Replace(name, ""), code);
    }

    private void AddCity(string code, string name)
    {
        _first.Add(name, code);
        var inProvince = Table(_inProvince, code[..2]);
        inProvince.Add(name, code);
        // 延边州, 湘西自治州
        foreach (var shorter in new[] { "州", "自治州" }.Select(end => EthnicPrefecture().Replace(name, end)).Where(s => s != name))
        {
            _first.Add(shorter, code);
            inProvince.Add(shorter, code);
        }

        // 山东威海环翠区: only after the province, and never a single character.
        if (name.Length > 2 && name.EndsWith('市'))
            inProvince.Add(name[..^1], code);
    }

    private void AddCounty(string code, string name)
    {
        // Development zones count only behind their city, but where they begin with its name: 苏州工业园区.
        if (name.Length > 2 && (code[4] != '7' || (CityOf(code) is { } city && name.StartsWith(_names[city].TrimEnd('市'), StringComparison.Ordinal))))
            _first.AddUnlessAmbiguous(name, code);
        Table(_inProvince, code[..2]).AddUnlessAmbiguous(name, code);
        Table(_inCity, code[..4]).Add(name, code);
    }

    private static NameTable Table(Dictionary<string, NameTable> tables, string key)
    {
        if (!tables.TryGetValue(key, out var table))
            tables.Add(key, table = new NameTable());
        return table;
    }

    [GeneratedRegex("(壮族|回族|维吾尔)?(自治区|特别行政区|省|市)$")]
    private static partial Regex ShortProvince();

    [GeneratedRegex(@"^中国[(（](?<province>[^)）]{2,3})[)）]自由贸易试验区", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex FreeTradeZone();

    [GeneratedRegex("((朝鲜|土家|苗|藏|羌|彝|布依|侗|哈尼|壮|傣|白|景颇|傈僳|回)族|蒙古族藏族|哈萨克族?|柯尔克孜|蒙古)+自治州$")]
    private static partial Regex EthnicPrefecture();
}
