using Beian.Docs.Documents;
using Beian.Docs.Samples.Drawing;
using Beian.Docs.Samples.Invention;

namespace Beian.Docs.Samples.Organizations;

/// <summary>Invents a 民办非企业单位 (社会服务机构) and its 登记证书.</summary>
public static class PrivateNonEnterpriseInventor
{
    private static readonly string[] Bodies =
    [
        "幼儿园", "职业培训学校", "社会工作服务中心", "养老服务中心", "体育俱乐部", "康复中心", "艺术培训学校", "社区公益服务中心", "残疾人托养中心", "青少年宫（民办）", "自闭症儿童康复训练中心", "美术馆", "外国语学校",
    ];

    private static readonly string[] Scopes =
    [
        "学前教育。", "社会工作专业服务、社区服务、志愿者培训与管理。", "老年人日间照料、康复护理、文化娱乐、精神慰藉。", "计算机、电工、美容美发职业技能培训（初、中级）。",
        "为残疾儿童提供康复训练、教育评估、家长培训；承接政府购买服务项目；组织公益活动。", "游泳、羽毛球、乒乓球项目的培训与竞赛组织", "高级中等学历教育、全日制寄宿。",
    ];

    public static Organization Invent(Dice dice, DateOnly asOf)
    {
        var region = dice.Pick(Region.All);
        var dates = OrganizationParts.Dates(dice);
        var name = dice.Pick((region.Short, 0.5), (region.Brand + region.County, 0.5)) + CompanyNames.Brand(dice) + dice.Pick(Bodies);
        var hasIssue = dice.Chance(0.7);
        return new Organization
        {
            Kind = DocumentKinds.PrivateNonEnterpriseCertificate,
            Title = dice.Pick(("民办非企业单位登记证书", 0.5), ("民办非企业单位（法人）登记证书", 0.2), ("社会服务机构登记证书", 0.15), ("社会服务机构法人登记证书", 0.1), ("民办非企业单位登记证书（法人）", 0.05)),
            CodeTitle = "统一社会信用代码",
            Code = OrganizationParts.Code(dice, "52", region),
            Name = name,
            Items =
            [
                LicenseItem.Whole(dice.Pick(("名称", 0.85), ("单位名称", 0.15)), name, FieldNames.Name),
                OrganizationParts.Address(dice, region, "住所"),
                OrganizationParts.Representative(dice, dice.Pick(("法定代表人", 0.6), ("法定代表人（负责人）", 0.15), ("负责人", 0.2), ("法定代表人/负责人", 0.05))),
                LicenseItem.Whole("开办资金", Amounts.Invent(dice, isLarge: false), FieldNames.Capital),
                LicenseItem.Whole("业务范围", dice.Pick(Scopes), FieldNames.Scope),
                LicenseItem.Whole("业务主管单位", region.Short + dice.OneOf("教育局", "民政局", "教育和体育局", "残疾人联合会", "人力资源和社会保障局", "卫生健康局"), FieldNames.Supervisor),
                OrganizationParts.Term(dice, asOf, dates, dice.Pick(("有效期限", 0.5), ("有效期", 0.5)), 4, 5),
            ],
            AuthorityTitle = dice.Pick(("登记管理机关", 0.35), ("发证机关", 0.4), ("登记机关", 0.25)),
            Authority = region.Short + dice.Pick(("民政局", 0.65), ("行政审批服务局", 0.35)),
            IssuedTitle = dice.Chance(0.5) ? "发证日期" : null,
            IssuedOn = hasIssue ? asOf.AddDays(-dice.Int(20, 1500)) : null,
            Dates = dates,
            Maker = dice.OneOf("中华人民共和国民政部制", "中华人民共和国民政部监制"),
        };
    }
}
