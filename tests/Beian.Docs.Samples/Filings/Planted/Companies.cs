using Beian.Docs.Samples.Invention;

namespace Beian.Docs.Samples.Filings.Planted;

/// <summary>Companies and sole traders that no rule has anything to say about (无特殊要求的企业).</summary>
internal static class Companies
{
    private static readonly string[] Trades = ["科技", "软件", "商贸", "实业", "建筑工程", "装饰工程", "水产", "食品", "渔具", "服装", "机械", "物流", "环保科技", "新能源科技", "智能科技", "供应链管理"];

    private static readonly string[] Shops = ["便利店", "服装店", "水果超市", "海鲜馆", "烧烤店", "文具店", "渔具经营部", "电子产品经营部", "百货商行", "茶叶店"];

    private static readonly string[] Scope =
    [
        "软件开发", "软件销售", "信息系统集成服务", "信息技术咨询服务", "计算机系统服务", "日用百货销售", "针纺织品销售", "服装服饰零售", "办公用品销售", "电子产品销售", "通讯设备销售", "五金产品批发",
        "机械设备租赁", "建筑材料销售", "水产品批发", "渔具销售", "新鲜水果零售", "物业管理", "家政服务", "园林绿化工程施工", "汽车零配件零售", "橡胶制品销售", "仪器仪表修理", "会议及展览服务",
    ];

    /// <param name="dice">The chances.</param>
    /// <param name="asOf">It is settled on this day.</param>
    /// <param name="isSoleTrader">个体工商户.</param>
    /// <param name="region">Where it is at home.</param>
    /// <param name="brand">What its name is known by.</param>
    public static Company Invent(Dice dice, DateOnly asOf, bool isSoleTrader, Region region, out string brand)
    {
        var generation = dice.Pick((LicenseGeneration.G3, 0.5), (LicenseGeneration.G4, 0.4), (LicenseGeneration.G2, 0.1));
        var made = CompanyInventor.Invent(dice, asOf, generation, isSoleTrader ? LicenseFormat.SoleTrader : LicenseFormat.Company, region);
        do
            brand = CompanyNames.Brand(dice);
        while (PlainNames.IsHard(brand) && dice.Chance(0.9));
        var trade = isSoleTrader ? dice.Pick(Shops) : dice.Pick(Trades);
        var name = isSoleTrader
            ? $"{(region.City.Length > 0 ? region.City : "")}{region.County}{brand}{trade}"
            : dice.Pick(($"{region.Brand}{brand}{trade}有限公司", 0.8), ($"{region.Brand}{brand}{trade}有限责任公司", 0.1), ($"{brand}{trade}（{region.Brand}）有限公司", 0.1));
        brand += trade;
        var company = made with { Name = name, Scope = ScopeOf(dice) };
        return made.Term is null ? company : WithTerm(company, company.EstablishedOn, dice.Chance(0.5) ? null : asOf.AddYears(dice.Int(2, 20)).AddDays(dice.Int(0, 300)));
    }

    /// <summary>From a day to another, or without an end.</summary>
    public static Company WithTerm(Company company, DateOnly from, DateOnly? to)
    {
        var (start, end) = (DateWriter.Write(from, company.Dates), to is { } last ? DateWriter.Write(last, company.Dates) : "长期");
        return company with
        {
            Generation = company.Generation == LicenseGeneration.G4 ? LicenseGeneration.G3 : company.Generation,
            TermTitle = company.TermTitle ?? "营业期限",
            Term = $"{start}至{end}",
            ValidFrom = from,
            ValidTo = to,
            IsOpenEnded = to is null,
        };
    }

    /// <summary>As registrars word it, with a trade that something hangs on.</summary>
    public static Company WithTrade(Company company, string trade) =>
        company with { Scope = company.Scope.Replace("一般项目：", $"一般项目：{trade}；", StringComparison.Ordinal) };

    private static string ScopeOf(Dice dice) =>
        $"一般项目：{string.Join('；', dice.Some(Scope, dice.Int(3, 7)))}。（除依法须经批准的项目外，凭营业执照依法自主开展经营活动）";
}
