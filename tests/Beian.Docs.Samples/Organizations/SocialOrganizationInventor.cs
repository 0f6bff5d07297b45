using Beian.Docs.Documents;
using Beian.Docs.Samples.Drawing;
using Beian.Docs.Samples.Invention;

namespace Beian.Docs.Samples.Organizations;

/// <summary>Invents a 社会团体 and its 法人登记证书.</summary>
public static class SocialOrganizationInventor
{
    private static readonly string[] Bodies =
    [
        "软件行业协会", "渔具协会", "志愿者协会", "书法家协会", "餐饮行业商会", "民营经济研究会", "生态环境学会", "老年体育协会", "个体私营企业协会", "企业家联合会", "电子商务促进会",
        "心理卫生协会", "慈善总会", "温州商会", "乒乓球运动协会", "物业管理协会（筹）", "旅游饭店业联谊会", "朝鲜族同胞联谊会",
    ];

    private static readonly string[] Scopes =
    [
        "行业调研、信息交流、业务培训、咨询服务、承办政府委托事项。", "组织会员开展学术交流、技术培训、书刊编辑、承接委托。", "宣传贯彻有关法律法规，维护会员合法权益，开展行业自律，组织展览展示及对外交流合作；编辑会刊。",
        "开展志愿服务、扶贫济困、赈灾救助、助医助学助老等公益慈善活动。", "（一）组织比赛；（二）开展培训；（三）普及推广；（四）对外交流。", "理论研究、学术交流、咨询服务、人才培训",
    ];

    public static Organization Invent(Dice dice, DateOnly asOf)
    {
        var region = dice.Pick(Region.All);
        var dates = OrganizationParts.Dates(dice);
        var name = dice.Pick((region.Short, 0.6), (region.Brand, 0.25), (region.Province, 0.15)) + dice.Pick(Bodies);
        var authority = region.Short + dice.Pick(("民政局", 0.65), ("行政审批服务局", 0.35));
        var hasIssue = dice.Chance(0.7);
        return new Organization
        {
            Kind = DocumentKinds.SocialOrganizationCertificate,
            Title = dice.Pick(("社会团体法人登记证书", 0.9), ("社会团体登记证书", 0.1)),
            CodeTitle = "统一社会信用代码",
            Code = OrganizationParts.Code(dice, "51", region),
            Name = name,
            Items =
            [
                LicenseItem.Whole(dice.Pick(("名称", 0.8), ("社会团体名称", 0.1), ("单位名称", 0.1)), name, FieldNames.Name),
                LicenseItem.Whole("业务范围", dice.Pick(Scopes), FieldNames.Scope),
                OrganizationParts.Address(dice, region, "住所"),
                OrganizationParts.Representative(dice, dice.Pick(("法定代表人", 0.9), ("法人代表", 0.1))),
                LicenseItem.Whole("活动地域", dice.Pick((region.Province, 0.3), (region.Short, 0.4), (region.Around, 0.2), ("全国", 0.1)), FieldNames.ActivityArea),
                LicenseItem.Whole(dice.Pick(("注册资金", 0.8), ("注册资本", 0.2)), Amounts.Invent(dice, isLarge: false), FieldNames.Capital),
                dice.Chance(0.15)
                    ? OrganizationParts.Blank(dice, "业务主管单位")
                    : LicenseItem.Whole("业务主管单位", region.Short + dice.OneOf("民政局", "科学技术协会", "工商业联合会", "文学艺术界联合会", "教育和体育局", "商务局"), FieldNames.Supervisor),
                OrganizationParts.Term(dice, asOf, dates, dice.Pick(("有效期限", 0.5), ("有效期", 0.4), ("证书有效期", 0.1)), 4, 5),
            ],
            AuthorityTitle = dice.Pick(("登记管理机关", 0.45), ("发证机关", 0.4), ("登记机关", 0.15)),
            Authority = authority,
            IssuedTitle = dice.Chance(0.5) ? "发证日期" : null,
            IssuedOn = hasIssue ? asOf.AddDays(-dice.Int(20, 1500)) : null,
            Dates = dates,
            Maker = dice.OneOf("中华人民共和国民政部制", "中华人民共和国民政部监制"),
        };
    }
}
