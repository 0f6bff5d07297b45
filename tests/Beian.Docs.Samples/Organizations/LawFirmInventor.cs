using Beian.Docs.Documents;
using Beian.Docs.Samples.Drawing;
using Beian.Docs.Samples.Invention;

namespace Beian.Docs.Samples.Organizations;

/// <summary>Invents a 律师事务所 and its 执业许可证.</summary>
public static class LawFirmInventor
{
    public static Organization Invent(Dice dice, DateOnly asOf)
    {
        var region = dice.Pick(Region.All);
        var dates = OrganizationParts.Dates(dice);
        var province = region.Province.Replace("维吾尔自治区", "").Replace("壮族自治区", "").Replace("回族自治区", "").Replace("自治区", "").TrimEnd('省', '市');
        var isBranch = dice.Chance(0.15);
        var name = isBranch ? $"{dice.OneOf("北京", "上海", "广东")}{CompanyNames.Brand(dice)}（{region.Brand}）律师事务所" : $"{province}{CompanyNames.Brand(dice)}律师事务所";
        var approved = asOf.AddDays(-dice.Int(300, 8000));
        return new Organization
        {
            Kind = DocumentKinds.LawFirmLicense,
            Title = isBranch && dice.Chance(0.5) ? "律师事务所分所执业许可证" : "律师事务所执业许可证",
            CodeTitle = "统一社会信用代码",
            Code = OrganizationParts.Code(dice, "31", region),
            Name = name,
            Items =
            [
                LicenseItem.Whole(dice.Pick(("律师事务所名称", 0.5), ("名称", 0.5)), name, FieldNames.Name),
                OrganizationParts.Address(dice, region, dice.Pick(("住所", 0.8), ("地址", 0.2))),
                OrganizationParts.Representative(dice, dice.Pick(("负责人", 0.85), ("主任", 0.15))),
                LicenseItem.Whole("组织形式", dice.OneOf("普通合伙", "特殊的普通合伙", "个人", "国资", "合伙所", "特殊普通合伙"), FieldNames.OrganizationForm),
                LicenseItem.Whole(dice.Pick(("设立资产", 0.8), ("注册资金", 0.2)), Amounts.Invent(dice, isLarge: false), FieldNames.Capital),
                LicenseItem.Whole(dice.Pick(("主管机关", 0.8), ("主管司法行政机关", 0.2)), region.Short + "司法局", FieldNames.Supervisor),
                LicenseItem.Whole("批准文号", $"{province[..1]}司{dice.OneOf("许律", "许字", "发", "律复")}{dice.Pick(("〔{0}〕", 0.5), ("[{0}]", 0.25), ("（{0}）", 0.25)).Replace("{0}", $"{approved.Year}", StringComparison.Ordinal)}{dice.Pick(("第", 0.3), ("", 0.7))}{dice.Int(1, 400)}号", FieldNames.ApprovalNumber),
                OrganizationParts.Date("批准日期", approved, dates, FieldNames.ApprovedOn),
            ],
            AuthorityTitle = "发证机关",
            Authority = region.Province + (region.City.Length == 0 ? "司法局" : "司法厅"),
            IssuedTitle = dice.Chance(0.85) ? "发证日期" : null,
            IssuedOn = approved.AddDays(dice.Int(0, 200)),
            Dates = dates,
            Maker = dice.OneOf("中华人民共和国司法部监制", "中华人民共和国司法部制"),
        };
    }
}
