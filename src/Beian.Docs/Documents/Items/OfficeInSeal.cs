using System.Text.RegularExpressions;
using Beian.Docs.Documents.Papers;
using Beian.Docs.Identifiers;
using Beian.Docs.Recognition;

namespace Beian.Docs.Documents.Items;

/// <summary>The office whose seal a licence or certificate bears, where its name stands nowhere else (印章上的登记机关).</summary>
public static partial class OfficeInSeal
{
    /// <summary>Seals that are looked at: the office's own, and one that whoever copied the paper set beside it.</summary>
    private const int Most = 3;

    /// <summary>Score of every character of an arc from which a look is proof beside another that agrees: they stand on their side and are bent.</summary>
    private const double Sure = 0.9;

    /// <summary>Share of characters in common from which an arc is believed to name an office that there is.</summary>
    private const double LeastLike = 0.74;

    /// <summary>So much more must an arc be like one office than like any other for it to be that one.</summary>
    private const double Lead = 0.045;

    /// <summary>Null where no seal names such an office.</summary>
    /// <param name="found">Where the paper lies.</param>
    /// <param name="page">The page.</param>
    /// <param name="division">Six digits of where the office is, from a code of which every character is certain; else null.</param>
    public static FieldReading? Read(FoundDocument found, PageView page, string? division)
    {
        FieldReading? doubtful = null;
        foreach (var seal in page.Probe.FindSeals(found.Region, PaperTitle.UsualEm(found.Sheet)).Seals.Take(Most))
        {
            var lines = page.Probe.ReadArc(seal);
            var looks = lines.Select(Look.Of).OfType<Look>().ToList();
            if (looks.Where(l => l.Stands).GroupBy(l => l.Office).MaxBy(g => g.Count(l => l.IsSure)) is { } best)
            {
                var sure = best.Count(l => l.IsSure);
                var proof = !looks.TrueForAll(l => l.Office == best.Key || !l.Stands) ? null
                    : sure == lines.Count || (sure > 0 && best.Count() > 1 && IsWhere(best.Key, division)) ? "severalLooks"
                    : IsNamedInFull(best.Key, division) ? "lexicon"
                    : null;
                return Of(best.Key, proof is not null, best.Max(l => l.Lowest), seal, page, proof is null ? ["seal"] : ["seal", proof]);
            }

            var near = division is null ? null : Nearest([.. lines.SelectMany(l => Turned(Han(l)))], division);
            if (near is { IsPlain: true, Office: var plain } && IsNamedInFull(plain, division))
                return Of(plain, true, 0.98, seal, page, "seal", "lexicon");
            if (looks.Where(l => l.IsSure).MaxBy(l => l.Lowest) is { } seen)
                doubtful ??= Of(seen.Office, false, 0.7, seal, page, "seal");
            else if (near is { Office: var office })
                return Of(office, false, 0.6, seal, page, "seal", "repaired", "lexicon");
        }

        return doubtful;
    }

    private static string Han(TextLine line) => string.Concat(PlainText.Squeeze(line.Text).Where(PlainText.IsIdeograph));

    /// <summary>政审批局成都市锦江区: a name that fills the ring has no beginning that could be seen.</summary>
    private static IEnumerable<string> Turned(string arc) => Enumerable.Range(0, arc.Length).Select(i => arc[i..] + arc[..i]);

    private static FieldReading Of(string office, bool isSure, double confidence, SealMark seal, PageView page, params string[] evidence) => new()
    {
        Value = office,
        Status = isSure ? FieldStatus.Confirmed : FieldStatus.Doubtful,
        Confidence = Math.Round(isSure ? Math.Max(0.98, confidence) : Math.Min(confidence, 0.85), 4),
        Page = page.Number,
        Box = seal.Box,
        Raw = office,
        Evidence = evidence,
    };

    /// <summary>Those that register others than companies.</summary>
    private static readonly string[] Others = ["民政局", "民政厅", "司法局", "司法厅", "总工会", "事业单位登记管理局", "事业单位监督管理局"];

    /// <summary>中共 and 委 stand before and within its name, or do not: nobody knows which where a part was not read.</summary>
    private const string Committee = "机构编制委员会办公室";

    /// <summary>Of the offices that there are where the code was given the one that an arc comes near, and whether no other is nearly as near; null where none or several do.</summary>
    private static (string Office, bool IsPlain)? Nearest(IReadOnlyList<string> arcs, string division)
    {
        var (province, city, county) = PlacesOf(division);
        string?[] places = [county, city + county, city, province];
        var branches = county is { Length: > 2 } && city is not null ? OfficeField.Offices.Select(o => $"{city}{o}{county[..^1]}分局") : [];
        // Of neighbors a license may have moved to, 城东区 and 城西区 differ in what may be misread.
        var neighbors = AdministrativeDivisions.CountiesOf(division[..4] + "00").Select(c => city + c);
        var near = places.Where(p => p is { Length: > 1 }).Concat(neighbors).Distinct()
            .SelectMany(p => OfficeField.Offices.Concat(Others).Append(Committee).Select(o => p + o)).Concat(branches)
            .Select(o => (Office: o, Likeness: arcs.Select(a => SealFields.Likeness(a, o)).DefaultIfEmpty(0).Max()))
            .OrderByDescending(o => o.Likeness).Take(2).ToList();
        if (near.Count == 0 || near[0].Likeness < LeastLike || (near.Count > 1 && near[1].Likeness >= near[0].Likeness))
            return null;
        return (near[0].Office, near.Count == 1 || near[0].Likeness - near[1].Likeness >= Lead);
    }

    /// <summary>Of a city without a prefecture above it the districts are the city's own.</summary>
    private static (string? Province, string? City, string? County) PlacesOf(string division)
    {
        string? province = AdministrativeDivisions.ProvinceNameOf(division), city = AdministrativeDivisions.NameOf(division[..4] + "00");
        var county = division[4..] == "00" ? null : AdministrativeDivisions.NameOf(division);
        return (province, city is null or "市辖区" or "县" ? province : city, county is "市辖区" ? null : county);
    }

    /// <summary>City and county of the code, and nothing but what such an office is called: a name that lost a part is not so long.</summary>
    private static bool IsNamedInFull(string office, string? division) => division is not null && PlacesOf(division) is { City: { } city, County: { } county }
        && OfficeField.Offices.Concat(Others).Any(o => office == city + county + o);

    /// <summary>Nothing but names of divisions that lie within one another; 海市黄浦区 has lost a part.</summary>
    private static bool IsPlace(string place) => AdministrativeDivisions.Find(place) is { Province: var province, City: var city, County: var county }
        && new[] { county, city, province, city + county, province + county, province + city, province + city + county }.Contains(place);

    /// <summary>Whether its place is the one that the code was given in: 西湖区 or 工商行政管理局西湖分局, or the whole city's.</summary>
    private static bool IsWhere(string office, string? division)
    {
        if (division is null)
            return false;
        var (_, city, county) = PlacesOf(division);
        return (county is { Length: > 1 } && (office.Contains(county, StringComparison.Ordinal) || office.Contains(county[..^1] + "分局", StringComparison.Ordinal)))
            || (city is { Length: > 2 } && Form().Match(office).Groups["place"].Value.EndsWith(city, StringComparison.Ordinal));
    }

    [GeneratedRegex("^(?<place>[\\u3400-\\u9FFF]{2,18}?)(?:(?:市场监督管理|市场和质量监督管理|工商行政管理|工商(?:行政)?管理和质量技术监督|行政审批(?:服务)?|行政审批和政务服务|政务服务和?数据管理|数据和?政务服务|事业单位登记(?:管理|服务)?|事业单位监督管理|民政|司法|文化和旅游|文化|新闻出版(?:广电)?|广播电视|药品监督管理|食品药品监督管理|通信管理|交通运输|卫生健康|宗教事务|教育)(?:局|厅|委员会|中心)|互联网信息办公室|机构编制委员会办公室|市场监督管理所|总工会)(?:[\\u3400-\\u9FFF]{2,8}分局)?$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Form();

    /// <summary>What one strip of the arc shows.</summary>
    private sealed record Look(string Office, double Lowest)
    {
        public bool IsSure => Lowest >= Sure;

        /// <summary>Nothing but the name of a place that exists, and what such offices are called.</summary>
        public bool Stands { get; } = IsPlace(Form().Match(Office).Groups["place"].Value);

        public static Look? Of(TextLine line) =>
            Han(line) is var text && text.Length == PlainText.Squeeze(line.Text).Length && Form().IsMatch(text) ? new(text, line.Chars.Min(c => c.Confidence)) : null;
    }
}
