using Beian.Docs.Documents.Layout;

namespace Beian.Docs.Documents.AuthorizationLetter;

/// <summary>What a letter's blanks are called [T22].</summary>
public static class AuthorizationLetterLabels
{
    /// <summary>Labels whose values are read otherwise.</summary>
    public const string Other = "other";

    /// <summary>姓名 in a part of a table whose head says whose.</summary>
    public const string NameInPart = "nameInPart";

    public static IReadOnlyList<Label> All { get; } =
    [
        new("授权单位和部门名称", FieldNames.SubjectName, 1), new("授权单位名称", FieldNames.SubjectName, 1), new("授权单位", FieldNames.SubjectName), new("委托单位名称", FieldNames.SubjectName, 1),
        new("委托单位", FieldNames.SubjectName), new("委托方", FieldNames.SubjectName), new("授权方", FieldNames.SubjectName), new("单位全称", FieldNames.SubjectName), new("企业名称", FieldNames.SubjectName), new("主体名称", FieldNames.SubjectName), new("单位名称", FieldNames.SubjectName), new("主办单位名称", FieldNames.SubjectName, 1), new("主办单位", FieldNames.SubjectName),
        new("主办者名称", FieldNames.SubjectName), new("公司名称", FieldNames.SubjectName), new("单位", FieldNames.SubjectName), new("授权单位盖章", FieldNames.SubjectName, 1),
        new("被授权人姓名", FieldNames.AuthorizedName, 1, OneLine: true), new("被授权人", FieldNames.AuthorizedName, OneLine: true), new("受委托人姓名", FieldNames.AuthorizedName, 1, OneLine: true),
        new("受委托人", FieldNames.AuthorizedName, OneLine: true), new("受托人", FieldNames.AuthorizedName, OneLine: true), new("受托人姓名", FieldNames.AuthorizedName, 1, OneLine: true),
        new("被委托人", FieldNames.AuthorizedName, OneLine: true), new("被委托人姓名", FieldNames.AuthorizedName, 1, OneLine: true), new("受权人", FieldNames.AuthorizedName, OneLine: true), new("受权人姓名", FieldNames.AuthorizedName, 1, OneLine: true),
        new("经办人", FieldNames.AuthorizedName, OneLine: true), new("经办人姓名", FieldNames.AuthorizedName, 1, OneLine: true), new("被授权人员", FieldNames.AuthorizedName, OneLine: true), new("被授权人员姓名", FieldNames.AuthorizedName, 1, OneLine: true), new("代理人", FieldNames.AuthorizedName, OneLine: true),
        new("法定代表人姓名", FieldNames.Representative, 1, OneLine: true), new("法定代表人", FieldNames.Representative, 1, OneLine: true), new("授权人姓名", FieldNames.Representative, OneLine: true), new("委托人姓名", FieldNames.Representative, OneLine: true), new("法人代表", FieldNames.Representative, OneLine: true), new("投资人", FieldNames.Representative, OneLine: true), new("经营者", FieldNames.Representative, OneLine: true), new("执行事务合伙人", FieldNames.Representative, 1, OneLine: true), new("法人代表姓名", FieldNames.Representative, 1, OneLine: true),
        new("被授权人职务", FieldNames.Position, 1, OneLine: true), new("职务", FieldNames.Position, OneLine: true), new("申请备案的域名", FieldNames.Domain, 1), new("备案域名", FieldNames.Domain),
        new("网站域名", FieldNames.Domain), new("域名", FieldNames.Domain), new("网站名称", FieldNames.ServiceName), new("APP名称", FieldNames.ServiceName), new("小程序名称", FieldNames.ServiceName),
        new("身份证号码", Other), new("身份证号", Other), new("证件号码", Other), new("公民身份号码", Other), new("身份证件号码", Other), new("法定代表人身份证号码", Other, 1),
        new("法定代表人证件号码", Other, 1), new("法定代表人身份证号", Other, 1), new("法定代表人公民身份号码", Other, 1), new("法定代表人身份证件号码", Other, 1),
        new("被授权人身份证号码", Other, 1), new("被授权人证件号码", Other, 1), new("被授权人身份证号", Other, 1), new("被授权人公民身份号码", Other, 1), new("被授权人身份证件号码", Other, 1),
        new("法定代表人签名", Other, 1), new("法定代表人签字", Other, 1), new("授权人签字", Other, 1), new("授权日期", Other), new("委托日期", Other), new("签署日期", Other), new("日期", Other),
        new("统一社会信用代码", Other, 1), new("证件类型", Other), new("联系电话", Other), new("手机号码", Other), new("手机号", Other), new("电话", Other),
        new("姓名", NameInPart, OneLine: true), new("性别", Other), new("民族", Other), new("国籍", Other), new("年龄", Other), new("出生日期", Other), new("住址", Other), new("地址", Other), new("部门", Other), new("电子邮箱", Other), new("邮箱", Other),
        new("授权期限", Other), new("授权范围", Other), new("授权事项", Other), new("委托期限", Other), new("委托权限", Other), new("委托事项", Other), new("代理权限", Other), new("有效期", Other),
    ];
}
