using Beian.Docs.Documents.Layout;

namespace Beian.Docs.Documents.Papers;

/// <summary>What the blanks of promises and verification sheets are called [T22].</summary>
public static class PromiseLabels
{
    /// <summary>Labels whose values are read otherwise.</summary>
    private const string Other = "other";

    public static IReadOnlyList<Label> All { get; } =
    [
        .. LabelWords.As(FieldNames.SubjectName, LabelWords.Subject),
        .. LabelWords.As(FieldNames.ServiceName, LabelWords.Service),
        .. LabelWords.As(PaperReader.BareService, LabelWords.BareService).Select(l => l with { OneLine = true }),
        .. LabelWords.As(FieldNames.Domain, LabelWords.Domain),
        .. LabelWords.As(FieldNames.PersonName, LabelWords.Person).Select(l => l with { OneLine = true }),
        new("职务", FieldNames.Position, OneLine: true),
        .. LabelWords.As(Other,
        [
            "证件号码", "身份证号码", "身份证号", "公民身份号码", "证件类型", "统一社会信用代码", "主体信息", "联系方式", "网站信息", "接入信息", "手机号码", "手机号", "联系电话", "性别", "民族", "国籍", "住址", "服务类型", "服务类别", "网站类型", "业务类型", "备案类型", "日期", "签署日期", "承诺日期", "核验日期",
            "承诺人签名", "承诺人签字", "负责人签字", "负责人签名", "法定代表人签字", "法定代表人签名", "法定代表人", "主体负责人签字", "主体负责人签名", "网站负责人签字", "网站负责人签名", "APP负责人签字", "小程序负责人签字", "核验承诺", "核验内容",
            "负责人证件", "主体证件", "负责人手机", "负责人电话", "承诺对象", "承诺事项", "备案事项", "核验方式", "核验人", "核验人员", "核验单位", "单位负责人", "单位负责人签字", "网站及域名", "网站名称及域名", "服务名称及域名", "APP及域名", "网站与域名", "主体证件号码", "主办者证件", "主办单位证件", "主体类型", "主办单位性质", "主办者性质", "单位性质", "主体性质", "办公电话", "固定电话", "AppID", "包名", "证件核验", "手机核验", "人脸核验", "核验情况", "核验结果", "负责人证件号码", "通信地址", "住址", "地址", "前置审批",
        ]),
    ];
}
