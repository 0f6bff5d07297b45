using Beian.Docs.Documents.Layout;

namespace Beian.Docs.Documents.Certificates;

/// <summary>What gives a certificate away on a page: its title, its labels, the category of its holder's code.</summary>
public static class CertificateCues
{
    /// <summary>Papers about an organization that quote the same items.</summary>
    private static readonly string[] QuotingPapers =
    [
        "承诺书", "授权书", "委托书", "核验单", "规划书", "方案书", "建设方案", "申请表", "申请书", "登记表", "报告书", "告知书", "通知书", "决定书", "合同", "协议", "发票", "证明", "域名证书", "公告", "函", "章程",
        "公示", "备案表", "审批表", "审核表", "审查表", "一览表", "开户许可证", "执业证", "办学许可证", "资格证书", "资格证",
    ];

    /// <summary>Every category that belongs to one kind of certificate only.</summary>
    private static readonly string[] OfOneKind = ["12", "31", "51", "52", "53", "91", "92", "93"];

    /// <summary>0 to 1: that the sheet is a certificate of the profile's kind.</summary>
    public static double Score(Sheet sheet, CertificateProfile profile)
    {
        if (sheet.Runs.Count == 0)
            return 0;
        var (titled, share) = TitleFinder.Find(sheet);
        var em = TitleFinder.EmOf(sheet);
        var body = sheet.Only(l => !TitleFinder.IsTitle(l, em));
        var labels = PartialLabels.Complete(LabelFinder.Find(body, profile.AllLabels), body, profile.AllLabels);
        var fields = labels.Select(l => l.Field).Distinct().Count(f => f is not CertificateLabels.Other);
        var telling = labels.Select(l => l.Label).Distinct().Count(profile.Telling.Contains);
        var category = HolderCategory.Of(body, labels);
        var score = (Math.Min(fields, 5) * 0.06) + (Math.Min(telling, 3) * 0.12);
        if (titled == profile.Kind)
            score += 0.6 * share;
        else if (titled is not null)
            score -= 0.6;
        else if (TitleFinder.HasPart(sheet, profile.Kind))
            score += 0.15;
        if (category is not null && profile.Categories.Contains(category))
            score += 0.3;
        else if (category is not null && OfOneKind.Contains(category))
            score -= titled == profile.Kind && !HolderCategory.IsEnterprise(category) ? 0.2 : 0.5;
        if (sheet.Runs.Any(r => r.Text.Length <= 24 && r.Em > 1.1 * em && QuotingPapers.Any(t => r.Text.EndsWith(t, StringComparison.Ordinal)) && CertificateTitles.BestOf(r.Text).Share < 0.7))
            score -= 0.6;
        // A few items are quoted everywhere.
        return fields < 3 ? Math.Min(score, 0.3) : Math.Clamp(score, 0, 0.999);
    }
}
