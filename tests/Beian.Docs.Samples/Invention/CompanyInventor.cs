namespace Beian.Docs.Samples.Invention;

/// <summary>Invents what a license says, as its print and format would have it (营业执照内容).</summary>
public static class CompanyInventor
{
    public static Company Invent(Dice dice, DateOnly asOf, LicenseGeneration? wanted = null, LicenseFormat? wantedFormat = null, Region? wantedRegion = null)
    {
        var generation = wanted ?? dice.Pick(
            (LicenseGeneration.G3, 38.0), (LicenseGeneration.G4, 27.0), (LicenseGeneration.G2, 20.0), (LicenseGeneration.G1, 7.0), (LicenseGeneration.G0, 8.0));
        var format = wantedFormat ?? dice.Pick(
            (LicenseFormat.Company, 55.0), (LicenseFormat.SoleTrader, 20.0), (LicenseFormat.Branch, 7.0), (LicenseFormat.Partnership, 6.0),
            (LicenseFormat.SoleProprietorship, 5.0), (LicenseFormat.Cooperative, 4.0), (LicenseFormat.Enterprise, 3.0));
        var region = wantedRegion ?? dice.Pick(Region.All);
        var (first, last) = PeriodOf(generation, asOf);
        var issued = first.AddDays(dice.Int(0, Math.Max(1, last.DayNumber - first.DayNumber)));
        var established = dice.Chance(0.45) ? issued : issued.AddDays(-dice.Int(1, 15 * 365));
        var style = dice.Pick((DateStyle.Padded, 62.0), (DateStyle.Plain, 12.0), (DateStyle.Spaced, 10.0), (DateStyle.Dashed, 8.0), (DateStyle.Dotted, 4.0), (DateStyle.Chinese, 4.0));
        var term = TermInventor.Invent(dice, generation, format, established, style);
        var old = generation is LicenseGeneration.G0;
        return new Company
        {
            Generation = generation,
            Format = format,
            Region = region,
            Number = generation is LicenseGeneration.G0 or LicenseGeneration.G1 ? OldNumber(dice, region, format) : CreditCode(dice, region, format),
            Name = format == LicenseFormat.SoleTrader && dice.Chance(0.05) ? "***" : CompanyNames.Of(dice, format, region),
            Type = TypeOf(dice, format),
            RepresentativeTitle = format switch
            {
                LicenseFormat.Partnership => "执行事务合伙人",
                LicenseFormat.SoleProprietorship => "投资人",
                LicenseFormat.SoleTrader => old ? "经营者姓名" : "经营者",
                LicenseFormat.Branch => "负责人",
                _ => old && dice.Chance(0.6) ? "法定代表人姓名" : "法定代表人",
            },
            Representative = RepresentativeOf(dice, format, region),
            CapitalTitle = CapitalTitleOf(format, generation),
            Capital = CapitalTitleOf(format, generation) is null ? null : Capitals.Invent(dice),
            Composition = format == LicenseFormat.SoleTrader ? dice.Pick(("个人经营", 0.85), ("家庭经营", 0.15)) : null,
            EstablishedTitle = format == LicenseFormat.SoleTrader ? dice.Pick(("注册日期", 0.7), ("成立日期", 0.3)) : "成立日期",
            EstablishedOn = established,
            TermTitle = term.Title,
            Term = term.Printed,
            ValidFrom = term.From,
            ValidTo = term.To,
            IsOpenEnded = term.IsOpenEnded,
            AddressTitle = format switch
            {
                LicenseFormat.Partnership => "主要经营场所",
                LicenseFormat.SoleTrader => "经营场所",
                LicenseFormat.Branch => "营业场所",
                LicenseFormat.SoleProprietorship => dice.Pick(("住所", 0.6), ("主要经营场所", 0.4)),
                _ => "住所",
            },
            Address = AddressInventor.OfCompany(dice, region),
            ScopeTitle = format == LicenseFormat.Cooperative ? "业务范围" : "经营范围",
            Scope = ScopeInventor.Invent(dice, generation >= LicenseGeneration.G3 && dice.Chance(0.75), dice.Pick((60, 0.3), (140, 0.4), (260, 0.3))),
            Authority = region.Short + (generation >= LicenseGeneration.G3 ? dice.Pick(("市场监督管理局", 0.7), ("行政审批服务局", 0.3)) : dice.Pick(("工商行政管理局", 0.7), ("市场监督管理局", 0.3))),
            IssuedOn = issued,
            Dates = style,
        };
    }

    private static (DateOnly First, DateOnly Last) PeriodOf(LicenseGeneration generation, DateOnly asOf) => generation switch
    {
        LicenseGeneration.G0 => (new(2006, 1, 1), new(2014, 2, 20)),
        LicenseGeneration.G1 => (new(2014, 3, 1), new(2015, 9, 25)),
        LicenseGeneration.G2 => (new(2015, 10, 1), new(2019, 2, 25)),
        LicenseGeneration.G3 => (new(2019, 3, 1), new(2022, 2, 25)),
        _ => (new(2022, 3, 1), asOf.AddDays(-20)),
    };

    private static string CreditCode(Dice dice, Region region, LicenseFormat format)
    {
        var category = format switch { LicenseFormat.SoleTrader => "92", LicenseFormat.Cooperative => "93", _ => "91" };
        const string alphabet = CheckDigits.CreditAlphabet;
        while (true)
        {
            var eight = dice.Chance(0.25)
                ? $"{dice.Int(10000000, 99999999)}"
                : "MA" + dice.Pick((IReadOnlyList<char>)[.. "3CDEFGHJKLMNPQRTUWXY1245"]) + string.Concat(Enumerable.Range(0, 5).Select(_ => alphabet[dice.Int(0, alphabet.Length)]));
            var first = category + region.Code + eight + CheckDigits.OfOrganizationCode(eight);
            return first + CheckDigits.OfCreditCode(first);
        }
    }

    private static string OldNumber(Dice dice, Region region, LicenseFormat format)
    {
        var first = region.Code + (format == LicenseFormat.SoleTrader ? dice.Int(6, 9) : dice.Int(0, 3)) + $"{dice.Int(0, 10000000):0000000}";
        return first + CheckDigits.OfRegistrationNumber(first);
    }

    private static string TypeOf(Dice dice, LicenseFormat format) => format switch
    {
        LicenseFormat.Company => dice.Pick((IReadOnlyList<string>)
        [
            "有限责任公司", "有限责任公司（自然人独资）", "有限责任公司（自然人投资或控股）", "有限责任公司（法人独资）", "有限责任公司(自然人投资或控股)", "有限责任公司(自然人独资)",
            "有限责任公司（非自然人投资或控股的法人独资）", "其他有限责任公司", "股份有限公司（非上市、自然人投资或控股）", "有限责任公司（自然人投资或控股的法人独资）",
            "有限责任公司(外商投资、非独资)", "有限责任公司（港澳台投资、非独资）",
        ]),
        LicenseFormat.Enterprise => dice.Pick((IReadOnlyList<string>)["全民所有制", "集体所有制", "集体所有制（股份合作）"]),
        LicenseFormat.Partnership => dice.Pick((IReadOnlyList<string>)["有限合伙企业", "普通合伙企业", "特殊普通合伙企业"]),
        LicenseFormat.Cooperative => "农民专业合作社",
        LicenseFormat.SoleProprietorship => "个人独资企业",
        LicenseFormat.SoleTrader => "个体工商户",
        LicenseFormat.Branch => dice.Pick((IReadOnlyList<string>)["有限责任公司分公司（自然人投资或控股）", "有限责任公司分公司", "分公司", "有限责任公司分公司(自然人独资)"]),
        _ => throw new ArgumentOutOfRangeException(nameof(format)),
    };

    private static string RepresentativeOf(Dice dice, LicenseFormat format, Region region)
    {
        var name = Names.Invent(dice).Name;
        if (format != LicenseFormat.Partnership || !dice.Chance(0.5))
            return name;
        return $"{CompanyNames.Of(dice, LicenseFormat.Company, region)}（委派代表：{name}）";
    }

    private static string? CapitalTitleOf(LicenseFormat format, LicenseGeneration generation) => format switch
    {
        LicenseFormat.Company => "注册资本",
        LicenseFormat.Enterprise => "注册资金",
        LicenseFormat.Partnership or LicenseFormat.SoleProprietorship => generation >= LicenseGeneration.G3 ? "出资额" : null,
        LicenseFormat.Cooperative => "成员出资总额",
        _ => null,
    };
}
