using Beian.Docs.Documents;
using Beian.Docs.Samples.Drawing;
using Beian.Docs.Samples.Invention;

namespace Beian.Docs.Samples.Organizations;

/// <summary>Invents a 基金会 and its 法人登记证书.</summary>
public static class FoundationInventor
{
    private static readonly string[] Bodies = ["教育发展基金会", "见义勇为基金会", "公益基金会", "慈善基金会", "扶贫基金会", "大学教育基金会", "青少年发展基金会", "残疾人福利基金会", "文化艺术基金会（筹）", "海洋生态保护基金会"];

    private static readonly string[] Scopes =
    [
        "资助教育事业；奖励优秀教师和学生；帮扶困难师生。", "扶贫济困、扶老救孤、恤病助残、优抚救灾。", "表彰、奖励和抚恤见义勇为人员；宣传见义勇为事迹；开展募捐活动。", "（一）资助贫困学生；（二）支持科学研究；（三）开展公益项目合作与交流。", "支持海洋环境保护、科普宣传和志愿服务活动",
    ];

    public static Organization Invent(Dice dice, DateOnly asOf)
    {
        var region = dice.Pick(Region.All);
        var dates = OrganizationParts.Dates(dice);
        var name = dice.Pick((region.Province, 0.5), (region.Around, 0.5)) + (dice.Chance(0.6) ? CompanyNames.Brand(dice) : "") + dice.Pick(Bodies);
        return new Organization
        {
            Kind = DocumentKinds.FoundationCertificate,
            Title = dice.Pick(("基金会法人登记证书", 0.85), ("基金会登记证书", 0.15)),
            CodeTitle = "统一社会信用代码",
            Code = OrganizationParts.Code(dice, "53", region),
            Name = name,
            Items =
            [
                LicenseItem.Whole(dice.Pick(("名称", 0.85), ("基金会名称", 0.15)), name, FieldNames.Name),
                LicenseItem.Whole("类型", dice.OneOf("公募", "非公募", "公募基金会", "非公募基金会", "慈善组织", "地方性非公募基金会"), FieldNames.Type),
                OrganizationParts.Address(dice, region, "住所"),
                OrganizationParts.Representative(dice, dice.Pick(("法定代表人", 0.9), ("理事长", 0.1))),
                LicenseItem.Whole(dice.Pick(("原始基金数额", 0.8), ("原始基金", 0.1), ("注册资金", 0.1)), Amounts.Invent(dice, isLarge: true), FieldNames.Capital),
                LicenseItem.Whole(dice.Pick(("业务范围", 0.75), ("宗旨和业务范围", 0.25)), dice.Pick(Scopes), FieldNames.Scope),
                dice.Chance(0.2)
                    ? OrganizationParts.Blank(dice, "业务主管单位")
                    : LicenseItem.Whole("业务主管单位", region.Province + dice.OneOf("民政厅", "教育厅", "政法委员会", "文化和旅游厅", "残疾人联合会"), FieldNames.Supervisor),
                OrganizationParts.Term(dice, asOf, dates, dice.Pick(("有效期限", 0.5), ("有效期", 0.5)), 5, 4),
            ],
            AuthorityTitle = dice.Pick(("登记管理机关", 0.4), ("发证机关", 0.4), ("登记机关", 0.2)),
            Authority = region.Province + dice.Pick((region.City.Length == 0 ? "民政局" : "民政厅", 0.8), ("行政审批局", 0.2)),
            IssuedTitle = dice.Chance(0.6) ? "发证日期" : null,
            IssuedOn = dice.Chance(0.8) ? asOf.AddDays(-dice.Int(20, 1500)) : null,
            Dates = dates,
            Maker = dice.OneOf("中华人民共和国民政部制", "中华人民共和国民政部监制"),
        };
    }
}
