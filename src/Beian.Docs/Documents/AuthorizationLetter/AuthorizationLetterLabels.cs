using Beian.Docs.Documents.Layout;
using Beian.Docs.Documents.Papers;

namespace Beian.Docs.Documents.AuthorizationLetter;

/// <summary>What a letter's blanks are called [T22].</summary>
public static class AuthorizationLetterLabels
{
    /// <summary>Labels whose values are read otherwise.</summary>
    public const string Other = "other";

    /// <summary>姓名 in a part of a table whose head says whose.</summary>
    public const string NameInPart = "nameInPart";

    /// <summary>证件号码 in such a part.</summary>
    public const string NumberInPart = "numberInPart";

    private static readonly string[] Numbers = ["身份证号码", "身份证号", "证件号码", "公民身份号码", "身份证件号码", "身份证件号", "证件号"];

    public static IReadOnlyList<Label> All { get; } =
    [
        .. LabelWords.As(FieldNames.SubjectName,
        [
            .. Joined(["授权", "委托", "出具"], ["单位", "单位名称", "单位全称", "单位盖章", "方", "方名称", "主体", "主体名称", "企业", "公司"]), "授权单位和部门名称", "名称", "甲方", "甲方(委托方)", "甲方(授权方)", "甲方(授权人)", "甲方(委托人)",
            .. LabelWords.Subject.Where(w => !w.StartsWith("承诺", StringComparison.Ordinal)),
        ]),
        .. OneLine(FieldNames.AuthorizedName, Joined(["被授权人", "受委托人", "受托人", "被委托人", "受权人", "受权方", "被授权人员", "经办人", "代理人", "被授权方", "受托方", "被委托方", "被委派人", "授权代表", "受托代理人", "委托代理人", "乙方", "乙方(受托方)", "乙方(被授权方)", "乙方(被授权人)", "乙方(受托人)"], ["", "姓名"])),
        .. OneLine(FieldNames.Representative, [.. Joined(["法定代表人", "法人代表", "执行事务合伙人"], ["", "姓名"]), "授权人姓名", "委托人姓名", "投资人", "经营者", "经营者姓名", "单位负责人", "单位负责人姓名"]),
        new("被授权人职务", FieldNames.Position, 1, OneLine: true), new("职务", FieldNames.Position, OneLine: true), new("部门职务", FieldNames.Position, OneLine: true),
        .. LabelWords.As(FieldNames.Domain, LabelWords.Domain), .. LabelWords.As(FieldNames.ServiceName, LabelWords.Service), .. OneLine(PaperReader.BareService, LabelWords.BareService),
        .. LabelWords.As(NumberInPart, Numbers),
        .. LabelWords.As(FieldNames.RepresentativeIdNumber, Joined(["法定代表人", "授权人", "委托人", "负责人", "经营者"], [.. Numbers, "身份证", "证件"])),
        .. LabelWords.As(FieldNames.AuthorizedIdNumber, Joined(["被授权人", "受托人", "受委托人", "被委托人", "被委托方", "被授权方", "受托方", "代理人", "经办人", "乙方"], [.. Numbers, "身份证", "证件"])),
        new("法定代表人签名", Other, 1), new("法定代表人签字", Other, 1), new("授权人签字", Other, 1), new("授权日期", Other), new("委托日期", Other), new("签署日期", Other), new("日期", Other),
        new("统一社会信用代码", Other, 1), new("证件类型", Other), new("联系电话", Other), new("手机号码", Other), new("手机号", Other), new("电话", Other),
        new("姓名", NameInPart, OneLine: true), new("性别", Other), new("民族", Other), new("国籍", Other), new("年龄", Other), new("出生日期", Other), new("住址", Other), new("地址", Other), new("部门", Other), new("电子邮箱", Other), new("邮箱", Other),
        new("主体类型", Other), new("单位性质", Other), new("主体性质", Other), new("包名", Other), new("授权期限", Other), new("授权范围", Other), new("授权事项", Other), new("委托期限", Other), new("委托权限", Other), new("委托事项", Other), new("代理权限", Other), new("有效期", Other),
    ];

    private static IEnumerable<string> Joined(string[] heads, string[] tails) => heads.SelectMany(h => tails.Select(t => h + t));

    private static IEnumerable<Label> OneLine(string field, IEnumerable<string> words) => LabelWords.As(field, words).Select(l => l with { Slack = l.Text.Length >= 5 ? 1 : 0, OneLine = true });
}
