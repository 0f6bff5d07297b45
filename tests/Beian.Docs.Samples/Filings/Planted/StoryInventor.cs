using Beian.Docs.Filings;
using Beian.Docs.Samples.Invention;
using Beian.Docs.Samples.Organizations;

namespace Beian.Docs.Samples.Filings.Planted;

/// <summary>Invents filings that nothing is wrong with (编造无误的备案).</summary>
public static class StoryInventor
{
    private static readonly string[] Usual = ["山东省", "山东省", "山东省", "浙江省", "四川省", "北京市", "福建省", "河北省", "陕西省", "辽宁省", "贵州省", "云南省"];

    private static readonly string[] PersonalNames = ["读书小记", "木工手记", "摄影日记", "旅行札记", "园艺随笔", "算法笔记", "钓鱼日志", "编程手册", "手账时光", "昆虫图鉴"];

    public static Story Invent(Wish wish, int seed)
    {
        var dice = new Dice(seed * 977);
        var asOf = SpecimenWriter.AsOf;
        var sort = wish.Sorts.Count > 0 ? dice.Pick(wish.Sorts) : dice.Pick(
            (SubjectSort.Company, 0.45), (SubjectSort.SoleTrader, 0.2), (SubjectSort.Institution, 0.12), (SubjectSort.SocialOrganization, 0.12), (SubjectSort.Individual, 0.11));
        var kind = wish.Kind ?? KindOf(wish, sort, dice);
        var province = dice.Pick(wish.Provinces.Count > 0 ? wish.Provinces : Usual);
        var region = dice.Pick((IReadOnlyList<Region>)[.. Region.All.Where(r => r.Province == province)]);
        Company? company = null;
        Organization? organization = null;
        var brand = dice.Pick(PersonalNames);
        if (sort is SubjectSort.Company or SubjectSort.SoleTrader)
        {
            company = Companies.Invent(dice, asOf, sort == SubjectSort.SoleTrader, region, out brand);
        }
        else if (sort != SubjectSort.Individual)
        {
            organization = Organizations.Invent(dice, asOf, sort, region.Province, out region);
            brand = organization.Name[^Math.Min(6, organization.Name.Length)..];
        }

        var isOfTwo = (wish.IsOfTwo ?? dice.Chance(0.15)) && sort != SubjectSort.Individual;
        var home = dice.Pick((IReadOnlyList<Region>)[.. Region.All.Where(r => r.Province == region.Province)]);
        var story = new Story
        {
            Sort = sort,
            Kind = kind,
            Operation = wish.Operation ?? dice.Pick((FilingOperation.First, 0.8), (FilingOperation.AddService, 0.2)),
            Platform = wish.Platform ?? PlatformOf(kind, dice),
            Region = region,
            Owner = People.Invent(dice, asOf, home),
            Employee = isOfTwo ? People.Invent(dice, asOf, dice.Pick(Region.All)) : null,
            Company = company,
            Organization = organization,
            ServiceName = NameOf(kind, brand, sort, dice),
            Domain = DomainOf(dice, sort),
            OwnersContact = Contact.Invent(dice),
            EmployeesContact = Contact.Invent(dice),
            AsOf = asOf,
            Seed = seed,
        };
        return story.WithOwner(o => o);
    }

    private static FilingKind KindOf(Wish wish, SubjectSort sort, Dice dice) => wish.Platform is FilingPlatform.WeChat or FilingPlatform.Douyin or FilingPlatform.Alipay
        ? FilingKind.MiniProgram
        : sort == SubjectSort.Individual
            ? dice.Pick((FilingKind.Website, 0.6), (FilingKind.MiniProgram, 0.4))
            : dice.Pick((FilingKind.Website, 0.42), (FilingKind.App, 0.26), (FilingKind.MiniProgram, 0.24), (FilingKind.QuickApp, 0.08));

    private static FilingPlatform PlatformOf(FilingKind kind, Dice dice) => kind == FilingKind.MiniProgram
        ? dice.OneOf(FilingPlatform.WeChat, FilingPlatform.Douyin, FilingPlatform.Alipay)
        : dice.Pick((FilingPlatform.Tencent, 0.4), (FilingPlatform.Aliyun, 0.3), (FilingPlatform.Baidu, 0.18), (FilingPlatform.Huawei, 0.12));

    /// <summary>It shares the subject's own name, as registrars of names like it.</summary>
    private static string NameOf(FilingKind kind, string brand, SubjectSort sort, Dice dice) => sort == SubjectSort.Individual ? brand : kind switch
    {
        FilingKind.Website => brand + dice.OneOf("", "官网", "门户"),
        FilingKind.App => brand[..Math.Min(brand.Length, 5)] + dice.OneOf("管家", "助手", "出行"),
        FilingKind.MiniProgram => brand[..Math.Min(brand.Length, 5)] + dice.OneOf("优选", "预约", "会员"),
        _ => brand,
    };

    private static string DomainOf(Dice dice, SubjectSort sort)
    {
        var domain = Domains.Invent(dice);
        return domain[..domain.IndexOf('.', StringComparison.Ordinal)] + (sort == SubjectSort.Institution ? ".cn" : dice.Pick((".cn", 0.6), (".com", 0.3), (".com.cn", 0.1)));
    }
}
