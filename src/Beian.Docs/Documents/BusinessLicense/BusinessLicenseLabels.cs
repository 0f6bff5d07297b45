using Beian.Docs.Documents.Layout;

namespace Beian.Docs.Documents.BusinessLicense;

/// <summary>What the items of a licence are called, in all formats A to G and the editions before (登记事项).</summary>
public static class BusinessLicenseLabels
{
    /// <summary>The word used for 营业期限 and its synonyms.</summary>
    public const string Term = "term";

    /// <summary>The word used for items that are not fields of the contract: they only end the value before them.</summary>
    public const string Other = "other";

    public static IReadOnlyList<Label> All { get; } =
    [
        new("统一社会信用代码", FieldNames.CreditCode, 2),
        new("注册号", FieldNames.RegistrationNumber),
        new("名称", FieldNames.Name),
        new("企业名称", FieldNames.Name),
        new("字号名称", FieldNames.Name),
        new("类型", FieldNames.Type),
        new("企业类型", FieldNames.Type),
        new("公司类型", FieldNames.Type),
        new("主体类型", FieldNames.Type),
        new("经济性质", FieldNames.Type),
        new("法定代表人", FieldNames.Representative, 1),
        new("法定代表人姓名", FieldNames.Representative, 1),
        new("执行事务合伙人", FieldNames.Representative, 1),
        new("经营者", FieldNames.Representative),
        new("经营者姓名", FieldNames.Representative, 1),
        new("负责人", FieldNames.Representative),
        new("投资人", FieldNames.Representative),
        new("投资人姓名", FieldNames.Representative, 1),
        new("首席代表", FieldNames.Representative, 1),
        new("注册资本", FieldNames.Capital, 1),
        new("注册资金", FieldNames.Capital, 1),
        new("出资额", FieldNames.Capital),
        new("成员出资总额", FieldNames.Capital, 1),
        new("资金数额", FieldNames.Capital, 1),
        new("实收资本", Other, 1),
        new("成立日期", FieldNames.EstablishedOn, 1),
        new("注册日期", FieldNames.EstablishedOn, 1),
        new("营业期限", Term, 1),
        new("经营期限", Term, 1),
        new("合伙期限", Term, 1),
        new("驻在期限", Term, 1),
        new("住所", FieldNames.Address),
        new("主要经营场所", FieldNames.Address, 1),
        new("经营场所", FieldNames.Address, 1),
        new("营业场所", FieldNames.Address, 1),
        new("驻在场所", FieldNames.Address, 1),
        new("经营范围", FieldNames.Scope, 1),
        new("业务范围", FieldNames.Scope, 1),
        new("经营范围及方式", FieldNames.Scope, 1),
        new("经营方式", Other, 1),
        new("组成形式", FieldNames.Composition, 1),
        new("登记机关", FieldNames.Authority, 1),
        new("发照机关", FieldNames.Authority, 1),
        new("核准日期", FieldNames.IssuedOn, 1),
        new("发照日期", FieldNames.IssuedOn, 1),
        new("重要提示", Other, 1),
        new("证照编号", Other, 1),
        new("编号", Other),
    ];

    /// <summary>Printed on the sheet itself, around the items.</summary>
    public static IReadOnlyList<string> Boilerplate { get; } =
    [
        "企业信用信息公示系统", "信用信息公示", "gsxt", "扫描二维码", "扫描市场主体", "了解更多登记", "许可、监管", "许可,监管", "监管信息", "市场主体应当",
        "年度报告", "每年1月1日", "至6月30日", "报送公示", "监制", "总局制", "管理局制", "SCJDGL", "SPECIMEN", "副本号", "码登录", "多登记", "案、许可",
        "复印无效", "国家市场监督", "国家工商行政",
    ];

    /// <summary>What a scope's remark has and no line around the items: 海南's sends to the same system as these (…依法自主开展经营活动，通过国家企业信用信息公示系统（海南）向社会公示).</summary>
    public static IReadOnlyList<string> OfRemarks { get; } = ["经营活动", "依法自主", "公示系统(", "向社会公示"];
}
