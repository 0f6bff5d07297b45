using Beian.Docs.Documents.Layout;

namespace Beian.Docs.Documents.Papers;

/// <summary>What the blanks of promises and verification sheets are called [T22].</summary>
public static class PromiseLabels
{
    /// <summary>Labels whose values are read otherwise.</summary>
    private const string Other = "other";

    public static IReadOnlyList<Label> All { get; } =
    [
        .. Of(FieldNames.SubjectName, "主办者名称", "主办单位名称", "主办单位", "主办者", "网站主办者", "网站主办者名称", "APP主办者", "小程序主办者", "承诺单位", "承诺单位名称", "单位名称", "单位全称", "公司名称", "主体名称", "单位"),
        .. Of(FieldNames.ServiceName, "网站名称", "APP名称", "小程序名称", "快应用名称", "服务名称", "互联网信息服务名称", "应用名称"),
        .. Of(FieldNames.Domain, "备案域名", "网站域名", "域名", "申请备案的域名", "网站首页网址", "首页网址", "网址"),
        .. Of(FieldNames.PersonName, "负责人姓名", "网站负责人姓名", "APP负责人姓名", "小程序负责人姓名", "主体负责人姓名", "互联网信息服务负责人", "网站负责人", "APP负责人", "小程序负责人", "主体负责人", "服务负责人", "负责人", "承诺人姓名", "姓名")
            .Select(l => l with { OneLine = true }),
        .. Of(Other, "证件号码", "身份证号码", "身份证号", "公民身份号码", "证件类型", "统一社会信用代码", "主体信息", "联系方式", "网站信息", "接入信息", "手机号码", "联系电话", "服务类型", "服务类别", "网站类型", "业务类型", "备案类型", "日期", "签署日期", "承诺日期",
            "承诺人签名", "负责人签字", "法定代表人签字", "法定代表人签名", "法定代表人", "主体负责人签字", "主体负责人签名", "网站负责人签字", "网站负责人签名", "APP负责人签字", "小程序负责人签字", "核验承诺", "核验内容"),
    ];

    private static IEnumerable<Label> Of(string field, params string[] words) => words.Select(w => new Label(w, field, w.Length >= 6 ? 1 : 0));
}
