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

    public const string ApprovalSection = "前置审批文件";

    public const string AppSection = "APP 信息";

    public const string MiniProgramSection = "小程序信息";

    public const string QuickAppSection = "快应用信息";

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
        .. ServiceFields.All,
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

    internal static IEnumerable<FormField> Of(string section, string parent, params IEnumerable<FormField> fields) =>
        fields.Select(f => f with { Section = section, Pointer = $"{parent}/{f.Pointer}" });

    internal static FormField[] Person() =>
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

    internal static FormField Text(string member, string label, string hint) =>
        new(member, "", label, hint, FormFieldType.Text, []);

    internal static FormField Number(string member, string label, string hint) =>
        new(member, "", label, hint, FormFieldType.Number, []);

    internal static FormField Date(string member, string label, string hint, FormFieldType type = FormFieldType.Date) =>
        new(member, "", label, hint, type, []);

    internal static FormField Choice(string member, string label, string hint, IEnumerable<string> choices) =>
        new(member, "", label, hint, FormFieldType.Choice, [.. choices]);

    internal static FormField List(string member, string label, string hint, IReadOnlyList<string>? choices = null) =>
        new(member, "", label, hint, FormFieldType.List, choices ?? []);
}
