using Beian.Docs.Filings.CodeTables;

namespace Beian.Docs.Filings.Forms;

/// <summary>Everything that can be filled in, in the order of the form (填写项目录).</summary>
public static class FormFields
{
    public const string BasicSection = "基本信息";

    public const string SubjectSection = "主体信息";

    public const string PrincipalSection = "主体负责人";

    public const string LegalRepresentativeSection = "法定代表人";

    public const string ServiceSection = "服务信息";

    public const string ServicePersonSection = "服务负责人";

    public const string AppPlatformSection = "APP 运行平台";

    public const string MiniProgramSection = "小程序信息";

    private const string DateHint = "如 2016-07-12";

    public static IReadOnlyList<FormField> All { get; } =
    [
        .. Of(BasicSection, "",
            Choice("kind", "备案类型", "选一项", FilingWords.Kinds.Values),
            Choice("operation", "备案操作", "选一项", FilingWords.Operations.Values),
            Choice("province", "备案省份", "与主体证件所在省一致", FilingProvinces.Table.Words),
            Choice("platform", "接入商或平台", "代为提交备案的接入商、分发平台", FilingWords.Platforms.Values)),
        .. Of(SubjectSection, "/subject",
            Text("name", "主办单位名称", "与证件完全一致，括号也要一致"),
            Choice("nature", "主办单位性质", "个体工商户一般选企业", SubjectNatures.Table.Words),
            Choice("certificateKind", "证件类型", "企业、个体工商户选营业执照", CertificateKinds.OfSubjects.Words),
            Number("certificateNumber", "证件号码", "统一社会信用代码，18 位"),
            Text("certificateAddress", "证件住所", "证件上印的住所，原样填写"),
            Text("mailingAddress", "通信地址", "写到门牌号；农村写到村"),
            Text("superior", "投资人或主管单位", "没有就填主办单位名称")),
        .. Of(PrincipalSection, "/subject/principal", Person()),
        .. Of(LegalRepresentativeSection, "/subject/legalRepresentative",
            Text("name", "姓名", "与证件一致"),
            Number("idNumber", "证件号码", "主体负责人不是法定代表人时必填")),
        .. Of(ServiceSection, "/services/*",
            Text("name", "服务名称", "网站、APP 或小程序的名称"),
            List("domains", "域名", "每行一个，不带 www"),
            Text("homeUrl", "首页网址", "如 www.example.cn"),
            List("contents", "服务内容", "可多项，每行一个", ServiceContents.OfWebsites.Words),
            List("languages", "语言", "可多项，每行一个", ServiceLanguages.Table.Words),
            List("preApprovals", "前置审批", "没有就填“以上都不涉及”", [.. PreApprovals.Table.Words, PreApprovals.None]),
            Text("remark", "备注", "当地管局要求的说明"),
            List("ipAddresses", "IP 地址", "每行一个")),
        .. Of(ServicePersonSection, "/services/*/person", Person()),
        .. Of(AppPlatformSection, "/services/*/app/platforms/*",
            Choice("os", "运行平台", "选一项", FilingWords.AppSystems.Values),
            Text("packageName", "包名", "安卓包名、iOS Bundle ID、鸿蒙 bundleName"),
            Text("publicKey", "公钥", "原样粘贴"),
            Text("fingerprint", "证书指纹", "安卓为 MD5，iOS 为 SHA-1"),
            List("domains", "域名", "后台服务域名，每行一个")),
        .. Of(MiniProgramSection, "/services/*/miniProgram",
            Text("appId", "小程序 AppID", "平台分配的编号")),
    ];

    private static readonly Dictionary<string, FormField> ByPointer = All.ToDictionary(f => f.Pointer);

    /// <summary>The field that a pointer stands for; list places may be numbers or <c>*</c>.</summary>
    public static FormField? Find(string pointer)
    {
        if (ByPointer.TryGetValue(pointer, out var exact))
            return exact;
        var parts = pointer.Split('/').Select(p => p.Length > 0 && p.All(char.IsAsciiDigit) ? "*" : p);
        return ByPointer.GetValueOrDefault(string.Join('/', parts));
    }

    private static IEnumerable<FormField> Of(string section, string parent, params IEnumerable<FormField> fields) =>
        fields.Select(f => f with { Section = section, Pointer = $"{parent}/{f.Pointer}" });

    private static FormField[] Person() =>
    [
        Text("name", "姓名", "与证件一致"),
        Choice("idKind", "证件类型", "一般为居民身份证", CertificateKinds.OfPersons.Words),
        Number("idNumber", "证件号码", "18 位公民身份号码"),
        Date("idValidFrom", "证件有效期起", DateHint),
        Date("idValidTo", "证件有效期止", "如 2036-07-12，或填长期", FormFieldType.DateOrOpenEnd),
        Number("mobile", "手机号码", "11 位"),
        Number("emergencyMobile", "应急联系电话", "不能与手机号码相同"),
        Text("email", "电子邮箱", "如 name@example.cn"),
    ];

    private static FormField Text(string member, string label, string hint) =>
        new(member, "", label, hint, FormFieldType.Text, []);

    private static FormField Number(string member, string label, string hint) =>
        new(member, "", label, hint, FormFieldType.Number, []);

    private static FormField Date(string member, string label, string hint, FormFieldType type = FormFieldType.Date) =>
        new(member, "", label, hint, type, []);

    private static FormField Choice(string member, string label, string hint, IEnumerable<string> choices) =>
        new(member, "", label, hint, FormFieldType.Choice, [.. choices]);

    private static FormField List(string member, string label, string hint, IReadOnlyList<string>? choices = null) =>
        new(member, "", label, hint, FormFieldType.List, choices ?? []);
}
