namespace Beian.Docs.Samples.Invention;

/// <summary>What a filing's papers speak of: a company, its people, one service (备案材料内容).</summary>
public sealed record PaperContent
{
    public required Company Company { get; init; }

    public required Person Representative { get; init; }

    /// <summary>Who is authorized, or who signs as the one in charge.</summary>
    public required Person Authorized { get; init; }

    public required string Domain { get; init; }

    public required string ServiceName { get; init; }

    /// <summary>网站, APP or 小程序</summary>
    public required string ServiceKind { get; init; }

    public required string Position { get; init; }

    public required DateOnly SignedOn { get; init; }

    public required DateStyle Dates { get; init; }

    /// <summary>What is to be so and not as the dice have it.</summary>
    public PaperWishes Wishes { get; init; } = new();

    public static PaperContent Invent(Dice dice, DateOnly asOf)
    {
        var company = CompanyInventor.Invent(dice, asOf, dice.Pick((LicenseGeneration.G2, 0.2), (LicenseGeneration.G3, 0.4), (LicenseGeneration.G4, 0.4)));
        if (company.Name == "***")
            company = company with { Name = CompanyNames.Of(dice, LicenseFormat.SoleTrader, company.Region) };
        var kind = dice.Pick(("网站", 0.6), ("APP", 0.2), ("小程序", 0.2));
        return new PaperContent
        {
            Company = company,
            Representative = Person.Invent(dice, asOf, company.Region),
            Authorized = Person.Invent(dice, asOf),
            Domain = Domains.Invent(dice),
            ServiceKind = kind,
            ServiceName = ServiceNameOf(dice, kind),
            Position = dice.OneOf("经理", "技术部主管", "办公室主任", "网络管理员", "总经理助理", "运营总监"),
            SignedOn = asOf.AddDays(-dice.Int(0, 80)),
            Dates = dice.Pick((DateStyle.Plain, 0.5), (DateStyle.Padded, 0.2), (DateStyle.Spaced, 0.15), (DateStyle.Dashed, 0.06), (DateStyle.Dotted, 0.04), (DateStyle.Chinese, 0.05)),
        };
    }

    private static string ServiceNameOf(Dice dice, string kind)
    {
        var brand = CompanyNames.Brand(dice);
        return kind switch
        {
            "网站" => brand + dice.OneOf("科技网", "商城", "官方网站", "信息网", "企业门户", "之家", "在线"),
            "APP" => brand + dice.OneOf("管家", "出行", "助手", "生活", "学堂"),
            _ => brand + dice.OneOf("优选", "点餐", "预约服务", "会员中心", "课堂"),
        };
    }
}
