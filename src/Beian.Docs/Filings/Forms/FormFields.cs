namespace Beian.Docs.Filings.Forms;

/// <summary>Everything that can be filled in, in the order of the form (填写项目录).</summary>
public static class FormFields
{
    public const string BasicSection = "基本信息";

    public const string SubjectSection = "主体信息";

    public const string PrincipalSection = "主体负责人";

    public const string LegalRepresentativeSection = "法定代表人";

    public const string PreviousSection = "原备案信息";

    public const string ServiceSection = "服务信息";

    public const string ServicePersonSection = "服务负责人";

    public const string AppPlatformSection = "APP 运行平台";

    public const string ApprovalSection = "前置审批文件";

    public const string AppSection = "APP 信息";

    public const string MiniProgramSection = "小程序信息";

    public const string QuickAppSection = "快应用信息";

    public static IReadOnlyList<FormField> All { get; } =
    [
        .. SubjectFields.All,
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
