using Beian.Docs.Documents;
using Beian.Docs.Samples.Drawing;
using Beian.Docs.Samples.Invention;

namespace Beian.Docs.Samples.Organizations;

/// <summary>Invents an office of state or a mass organization and its 统一社会信用代码证书 (机关、群团).</summary>
public static class CreditCodeHolderInventor
{
    private static readonly (string Category, string Nature, string Name)[] Bodies =
    [
        ("11", "机关", "{0}教育局"), ("11", "机关", "{0}自然资源和规划局"), ("11", "机关", "中共{0}委宣传部"), ("11", "党的机关", "中共{0}委机构编制委员会办公室"), ("11", "行政机关", "{0}人民政府"),
        ("11", "机关", "{0}人民法院"), ("11", "检察机关", "{0}人民检察院"), ("11", "机关", "{0}人民政府鲸园街道办事处"), ("11", "政府机关", "{0}住房和城乡建设局（{0}人民防空办公室）"), ("11", "机关", "{0}医疗保障局"),
        ("13", "群众团体", "{0}妇女联合会"), ("13", "群团", "中国共产主义青年团{0}委员会"), ("13", "群众团体", "{0}残疾人联合会"), ("81", "工会法人", "{0}总工会"), ("81", "基层工会", "{0}第一中学工会委员会"),
    ];

    public static Organization Invent(Dice dice, DateOnly asOf)
    {
        var region = dice.Pick(Region.All);
        var dates = OrganizationParts.Dates(dice);
        var (category, nature, pattern) = dice.Pick(Bodies);
        var name = string.Format(null, pattern, region.Short);
        List<LicenseItem> items =
        [
            LicenseItem.Whole(dice.Pick(("机构名称", 0.85), ("名称", 0.15)), name, FieldNames.Name),
            LicenseItem.Whole(dice.Pick(("机构性质", 0.85), ("机构类型", 0.15)), nature, FieldNames.Type),
            OrganizationParts.Address(dice, region, dice.Pick(("机构地址", 0.85), ("地址", 0.15))),
            OrganizationParts.Representative(dice, dice.Pick(("负责人", 0.75), ("法定代表人", 0.25))),
        ];
        if (dice.Chance(0.25))
            items.Add(OrganizationParts.Term(dice, asOf, dates, "有效期", 5));
        return new Organization
        {
            Kind = DocumentKinds.CreditCodeCertificate,
            Title = "统一社会信用代码证书",
            CodeTitle = dice.Pick(("统一社会信用代码", 0.9), ("信用代码", 0.1)),
            Code = OrganizationParts.Code(dice, category, region),
            Name = name,
            Items = items,
            AuthorityTitle = dice.Pick(("赋码机关", 0.7), ("颁发机关", 0.15), ("批准机关", 0.15)),
            Authority = category == "81" ? $"{region.Short}总工会" : $"中共{region.Short}委机构编制委员会办公室",
            IssuedTitle = dice.Chance(0.8) ? "颁发日期" : null,
            IssuedOn = asOf.AddDays(-dice.Int(20, 2500)),
            Dates = dates,
            Maker = dice.OneOf("中央机构编制委员会办公室监制", "中央编办监制"),
        };
    }
}
