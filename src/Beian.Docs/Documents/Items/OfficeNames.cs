using System.Text.RegularExpressions;
using Beian.Docs.Identifiers;

namespace Beian.Docs.Documents.Items;

/// <summary>What the offices that register units in a place, or approve what they do, may be called (登记机关、发证机关名称).</summary>
/// <remarks>[MEM] what provinces call them.</remarks>
public static partial class OfficeNames
{
    /// <summary>Behind their place.</summary>
    private static readonly string[] All =
    [
        .. OfficeField.Offices, "审批服务管理局", "行政审批服务管理局", "行政审批和政务服务局", "政务服务管理局", "政务服务管理办公室", "政务服务局", "市场和质量监督管理局", "工商和质量监督管理局", "工商质量监督管理局", "市场监督管理厅", "市场监督管理所", "工商行政管理所",
        "民政局", "民政厅", "社会团体管理局", "社会组织管理局", "司法局", "司法厅", "总工会", "事业单位登记管理局", "事业单位监督管理局", "机构编制委员会办公室",
    ];

    /// <summary>Those that approve what a site does.</summary>
    private static readonly string[] Approvers =
    [
        "文化和旅游厅", "文化和旅游局", "文化和旅游委员会", "文化和旅游发展委员会", "文化广电旅游局", "文化广电和旅游局", "文化广电旅游体育局", "文化厅", "新闻出版局", "新闻出版广电局", "广播电视局", "药品监督管理局", "食品药品监督管理局", "通信管理局", "互联网信息办公室", "交通运输厅", "交通运输局",
        "卫生健康委员会", OfCounties, "宗教事务局",
    ];

    /// <summary>What no province has: there it is a 委员会.</summary>
    private const string OfCounties = "卫生健康局";

    /// <summary>What such offices are called behind their place.</summary>
    internal static IEnumerable<string> Words => All.Concat(Approvers);

    /// <summary>Every office of a county, of its city and province, and of the counties beside it, which units move to and from.</summary>
    /// <param name="division">Six digits.</param>
    public static IReadOnlyList<string> Of(string division)
    {
        var (province, city, county) = PlacesOf(division);
        string?[] own = [county, city + county, city, province, province + city, province + city + county];
        var neighbors = AdministrativeDivisions.CountiesOf(division[..4] + "00").Where(c => c is not ("市辖区" or "县")).SelectMany(c => new[] { city + c, c });
        var branches = county is { Length: > 2 } && city is not null ? OfficeField.Offices.Select(o => $"{city}{o}{county[..^1]}分局") : [];
        var approving = new[] { province, city, city + county, county }.OfType<string>().Where(p => p.Length > 1).SelectMany(p => Approvers.Where(a => p != province || a != OfCounties).Select(a => p + a));
        return [.. own.OfType<string>().Where(p => p.Length > 1).Concat(neighbors).Distinct().SelectMany(p => All.Select(o => p + o).Append($"中共{p}委机构编制委员会办公室")).Concat(branches).Concat(approving).Distinct()];
    }

    /// <summary>Those of the county alone, named with its city.</summary>
    /// <param name="division">Six digits.</param>
    public static IEnumerable<string> InFull(string division) =>
        PlacesOf(division) is { City: var city, County: { } county } ? All.Select(o => city + county + o) : [];

    /// <summary>Whether its place is the one that the code was given in: 西湖区 or 工商行政管理局西湖分局, or the whole city's.</summary>
    public static bool IsIn(string office, string? division)
    {
        if (division is null)
            return false;
        var (_, city, county) = PlacesOf(division);
        return (county is { Length: > 1 } && (office.Contains(county, StringComparison.Ordinal) || office.Contains(county[..^1] + "分局", StringComparison.Ordinal)))
            || (city is { Length: > 2 } && Form().Match(office).Groups["place"].Value.EndsWith(city, StringComparison.Ordinal));
    }

    /// <summary>An office of a place that is none: 东省文化和旅游厅; the state's own are of no place.</summary>
    public static bool IsOfUnknownPlace(string office) => Form().Match(office) is { Success: true } match && match.Groups["place"].Value is var place && place is not ("国家" or "全国" or "中国" or "中央") && AdministrativeDivisions.Find(place) is null;

    /// <summary>岛市市南区行政审批服务局: the beginning of the place was passed over.</summary>
    public static bool LacksItsBeginning(string office) => Form().Match(office) is { Success: true } match && match.Groups["place"].Value is var place && !IsPlace(place)
        && Enumerable.Range(1, place.Length - 1).Any(at => AdministrativeDivisions.Find(place[at..]) is { Province: var province, City: var city, County: { } county }
            && new[] { city + county, province + city + county, province + county }.Any(whole => whole.EndsWith(place, StringComparison.Ordinal)));

    /// <summary>Nothing but names of divisions that lie within one another; 海市黄浦区 has lost a part.</summary>
    internal static bool IsPlace(string place) => AdministrativeDivisions.Find(place) is { Province: var province, City: var city, County: var county }
        && new[] { county, city, province, city + county, province + county, province + city, province + city + county }.Contains(place);

    /// <summary>Of a city without a prefecture above it the districts are the city's own.</summary>
    private static (string? Province, string? City, string? County) PlacesOf(string division)
    {
        string? province = AdministrativeDivisions.ProvinceNameOf(division), city = AdministrativeDivisions.NameOf(division[..4] + "00");
        var county = division[4..] == "00" ? null : AdministrativeDivisions.NameOf(division);
        return (province, city is null or "市辖区" or "县" ? province : city, county is "市辖区" ? null : county);
    }

    [GeneratedRegex("^(?<place>[\\u3400-\\u9FFF]{2,18}?)(?:(?:市场监督管理|市场和质量监督管理|工商行政管理|工商(?:行政)?管理和质量技术监督|行政审批(?:服务)?|(?:行政)?审批服务管理|行政审批和政务服务|政务服务(?:管理)?|政务服务和?数据管理|数据和?政务服务|事业单位登记(?:管理|服务)?|事业单位监督管理|民政|司法|文化和旅游(?:发展)?|文化广电和?旅游(?:体育)?|文化|新闻出版(?:广电)?|广播电视|药品监督管理|食品药品监督管理|通信管理|交通运输|卫生健康|宗教事务|教育)(?:局|厅|委员会|中心)|政务服务管理办公室|互联网信息办公室|机构编制委员会办公室|市场监督管理所|总工会)(?:[\\u3400-\\u9FFF]{2,8}分局)?$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    internal static partial Regex Form();
}
