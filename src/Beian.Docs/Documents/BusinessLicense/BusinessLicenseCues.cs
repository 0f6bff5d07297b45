using System.Text.RegularExpressions;
using Beian.Docs.Documents.Certificates;
using Beian.Docs.Documents.Layout;

namespace Beian.Docs.Documents.BusinessLicense;

/// <summary>What gives a licence away on a page, and what rules it out.</summary>
public static partial class BusinessLicenseCues
{
    /// <summary>Titles of papers that quote the same items.</summary>
    private static readonly string[] OtherTitles =
    [
        "承诺书", "授权书", "委托书", "核验单", "规划书", "方案书", "建设方案", "申请表", "申请书", "登记表", "事业单位法人", "社会团体法人", "民办非企业", "基金会法人",
        "执业许可证", "经营许可证", "开户许可证", "信用代码证书", "组织机构代码证", "告知书", "通知书", "合同", "协议", "发票", "证明", "域名证书", "域名注册证书", "食品经营",
        "税务登记证", "生产许可证", "商标注册证", "认证证书", "公示报告", "信用报告", "决议", "章程", "报价单", "通知", "公告", "函", "居住证", "护照", "通行证",
    ];

    private const int LongestTitle = 14;

    /// <summary>With fewer items a title must be large: 备案需要营业执照和身份证 is said in a chat.</summary>
    private const int EnoughItems = 4;

    /// <summary>Of what may be a licence at most, when it need not be one.</summary>
    private const double Unlikely = 0.3;

    /// <summary>0 to 1: that the lines are a business licence.</summary>
    public static double Score(Sheet sheet, IReadOnlyList<LabelHit> labels)
    {
        if (sheet.Runs.Count == 0)
            return 0;
        var fields = labels.Select(l => l.Field).Distinct().Count(f => f is not BusinessLicenseLabels.Other and not FieldNames.Authority and not FieldNames.IssuedOn);
        var em = sheet.Runs.Select(r => r.Em).Order().ElementAt(sheet.Runs.Count / 2);
        var large = sheet.Runs.Where(r => r.Em > 1.25 * em).ToList();
        var isLarge = large.Exists(IsTitle) || Spread(large);
        var hasTitle = isLarge || (fields >= EnoughItems && sheet.Runs.Any(IsTitle));
        var other = sheet.Runs.Any(r => r.Text.Length <= 24 && r.Em > 1.1 * em && !IsTitle(r.Text) && OtherTitles.Any(t => r.Text.EndsWith(t, StringComparison.Ordinal)));
        other |= TitleFinder.Find(sheet).Kind is { } titled && titled != DocumentKinds.BusinessLicense;
        other |= HolderCategory.Of(sheet, labels) is { } category && !HolderCategory.IsEnterprise(category);
        var score = (hasTitle ? 0.5 : 0) + (0.13 * fields) - (other ? 0.6 : 0);
        // Quoted items alone are not a licence, nor is the word 营业执照 in a sentence.
        return fields < 2 || (!isLarge && QuotedItems.AreOn(sheet, labels)) ? Math.Min(score, Unlikely) : Math.Clamp(score, 0, 0.999);
    }

    /// <summary>营业执照, whole or without its first or last character; not 营业执照信息, nor 营业执照和身份证.</summary>
    internal static bool IsTitle(string text) => Title().IsMatch(text);

    private static bool IsTitle(TextRun run) => run.Text.Length <= LongestTitle && IsTitle(run.Text);

    /// <summary>The four characters of a widely spaced title, each found by itself.</summary>
    private static bool Spread(IReadOnlyList<TextRun> large)
    {
        var text = string.Concat(large.Where(r => r.Text.Length <= 3).OrderBy(r => r.Left).Select(r => r.Text));
        return "营业执照".Count(text.Contains) >= 3;
    }

    [GeneratedRegex("(?:营业执照?|业执照)(?!照?(?:信息|汇总|台账|登记|申请|和|及|与|或|、))", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Title();
}
