namespace Beian.Docs.Samples.Invention;

/// <summary>Names of companies that are made up (名称).</summary>
public static class CompanyNames
{
    private static readonly string[] First =
    [
        "海", "蓝", "鑫", "瑞", "恒", "泰", "盛", "宏", "博", "智", "云", "星", "天", "中", "华", "东", "金", "润", "卓", "嘉", "晟", "昊", "骏", "麒", "聚", "汇", "众",
        "启", "远", "凯", "佳", "鼎", "尚", "德", "惠", "百", "万", "千", "亿", "创", "联", "优", "易", "安", "康", "未", "末", "乐", "禾", "沃", "淼", "垚", "懿",
    ];

    private static readonly string[] Second =
    [
        "达", "通", "源", "丰", "和", "信", "诚", "翔", "峰", "腾", "途", "辰", "鸿", "泽", "隆", "祥", "福", "旺", "科", "维", "图", "思", "语", "禹", "帆", "洋", "澜",
        "航", "捷", "邦", "程", "创", "美", "佳", "康", "力", "尔", "特", "克", "斯", "莱", "雅", "曼", "朗", "锐", "拓", "域", "岚", "屿", "土", "士", "犇",
    ];

    private static readonly string[] Trades =
    [
        "科技", "信息技术", "网络科技", "软件", "电子商务", "文化传媒", "广告", "商贸", "贸易", "实业", "建筑工程", "装饰工程", "水产", "食品", "渔具", "服装", "机械",
        "物流", "国际物流", "教育咨询", "企业管理咨询", "健康管理", "环保科技", "新能源科技", "智能科技", "数字科技", "海洋生物科技", "进出口", "供应链管理", "人力资源",
    ];

    private static readonly string[] Shops = ["便利店", "服装店", "水果超市", "海鲜馆", "烧烤店", "文具店", "渔具经营部", "汽车维修中心", "理发店", "花艺工作室", "信息咨询服务部", "网络技术服务部", "电子产品经营部", "百货商行", "茶叶店"];

    public static string Brand(Dice dice) => dice.Pick(First) + dice.Pick(Second) + (dice.Chance(0.2) ? dice.Pick(Second) : "");

    public static string Of(Dice dice, LicenseFormat format, Region region)
    {
        var brand = Brand(dice);
        var trade = dice.Pick(Trades);
        var place = dice.Pick((region.Brand, 0.55), (region.Around, 0.2), (region.Province.Length == 3 ? region.Province : region.Brand, 0.15), (region.Brand + region.County, 0.1));
        return format switch
        {
            LicenseFormat.Company => dice.Int(0, 10) switch
            {
                0 => $"{brand}（{region.Brand}）{trade}有限公司",
                1 => $"{brand}{trade}（{region.Brand}）有限公司",
                2 => $"{place}{brand}{trade}有限责任公司",
                3 => $"{place}{brand}{trade}股份有限公司",
                4 => $"{place}{brand}{trade}集团有限公司",
                _ => $"{place}{brand}{trade}有限公司",
            },
            LicenseFormat.Enterprise => $"{place}{brand}{dice.Pick((IReadOnlyList<string>)["印刷厂", "招待所", "船舶修造厂", "供销社", "物资总公司", "食品厂"])}",
            LicenseFormat.Partnership => $"{place}{brand}{dice.Pick((IReadOnlyList<string>)["企业管理", "信息咨询", "税务师事务所", "会计师事务所", "科技"])}{dice.Pick((IReadOnlyList<string>)["合伙企业（有限合伙）", "中心（有限合伙）", "（普通合伙）", "合伙企业（普通合伙）"])}",
            LicenseFormat.Cooperative => $"{region.County}{brand}{dice.Pick((IReadOnlyList<string>)["苹果", "海参养殖", "无花果种植", "花生", "蔬菜", "农机"])}专业合作社",
            LicenseFormat.SoleProprietorship => $"{place}{brand}{trade}{dice.Pick((IReadOnlyList<string>)["工作室", "中心", "事务所", "厂", "服务部"])}",
            LicenseFormat.SoleTrader => $"{dice.Pick((region.Brand + region.County, 0.5), (region.County, 0.3), (region.Around, 0.2))}{brand}{dice.Pick(Shops)}{(dice.Chance(0.12) ? "（个体工商户）" : "")}",
            LicenseFormat.Branch => $"{place}{brand}{trade}有限公司{dice.Pick(Region.All).Brand}{dice.Pick((IReadOnlyList<string>)["分公司", "第一分公司", "营业部"])}",
            _ => throw new ArgumentOutOfRangeException(nameof(format)),
        };
    }
}
