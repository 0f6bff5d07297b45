using Beian.Docs.Documents.Layout;

namespace Beian.Docs.Documents.BusinessLicense;

/// <summary>The items of a licence where somebody quotes them: in a chat, on a page about companies, in a list of several (被引用的登记事项).</summary>
public static class QuotedItems
{
    /// <summary>Items that stand beside a licence's where it is quoted, and on no licence.</summary>
    private static readonly string[] Foreign =
    [
        "登记状态", "经营状态", "企业状态", "参保人数", "纳税人识别号", "纳税人资质", "组织机构代码", "工商注册号", "所属行业", "国民经济行业", "英文名", "曾用名", "实缴资本", "人员规模", "联系电话",
        "联系人", "联系方式", "电话", "手机", "电子邮箱", "邮箱", "官网", "网址", "身份证号", "证件号码", "开户行", "开户银行", "银行账号", "账号", "域名", "序号", "行政处罚", "行政许可信息", "列入经营异常", "基础信息", "存续", "首页", "关于我们", "Copyright", "店铺名称", "企业注册号",
    ];

    /// <summary>What such a page or table is headed with.</summary>
    private static readonly string[] Headings = ["营业执照信息", "证照信息", "工商信息", "工商登记信息", "企业信息", "企业基本信息", "登记信息", "基本信息", "主体信息", "公司信息", "企业概况"];

    /// <summary>Two of them may be what a stamp or a note on a copy says.</summary>
    private const int Enough = 2;

    /// <summary>Labels on one row: a licence has two columns, a list a column for each.</summary>
    private const int AcrossATable = 4;

    /// <summary>Whether the page shows them so; a large title outweighs it.</summary>
    /// <param name="sheet">Of the page.</param>
    /// <param name="labels">Of a licence, as found on it.</param>
    public static bool AreOn(Sheet sheet, IReadOnlyList<LabelHit> labels) =>
        Conversation.IsOn(sheet) || sheet.Runs.Any(r => Headings.Contains(r.Text.Trim('·', '■', '•', ':'))) || Foreign.Count(f => sheet.Runs.Any(r => r.Text.TrimStart('·', '■', '•').StartsWith(f, StringComparison.Ordinal))) >= Enough || AreInATable(labels);

    private static bool AreInATable(IReadOnlyList<LabelHit> labels) => labels.Any(l => LabelFinder.FieldsBeside(labels, l) >= AcrossATable);
}
