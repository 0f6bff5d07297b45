using System.Text.RegularExpressions;
using Beian.Docs.Documents.Layout;
using Beian.Docs.Documents.Papers;

namespace Beian.Docs.Documents.DomainCertificate;

/// <summary>Certificates that say it in a sentence: 兹证明…于…通过…注册域名…,有效期至… (句式域名证书). [MEM]</summary>
public static class DomainSentences
{
    private const string Name = @"(?<value>[\p{IsCJKUnifiedIdeographs}A-Za-z0-9()·〓]{2,40}?) ?";

    private const string Date = @"(?<value>\d{4} ?(?:年|[-./])[ .]?\d{1,2} ?(?:月|[-./])[ .]?\d{1,2}(?: ?日)?)";

    private static readonly Regex[] Holders =
    [
        LoosePattern.Of("(?:兹证明|兹有|此证明|现证明|特证明|授予|证实):? ?(?:域名)?(?:持有者|所有者|注册人|申请人)?:? ?\n?" + Name + @"\n?(?:[A-Za-z]|,|于 ?\d|自 ?\d|已|通过|在 ?\d|为(?:下列|上述|以下)?域名|是(?:下列|上述|以下)?域名|成功注册|注册域名|所?持有)"),
        LoosePattern.Of("(?:持有者|所有者|所有人|持有人|注册人|注册者)(?:为|是):? ?" + Name + "[,。;]"),
        LoosePattern.Of("(?:域名) ?(?:已|均)?由 ?" + Name + @"\n?(?:在|经)(?:本机构|我公司|本公司|我司|本中心)"),
        LoosePattern.Of("(?:由|归) ?" + Name + @"(?:于 ?\d{4}|合法持有|所有|持有|注册并持有|\n?注册 ?,)"),
        // 根据…规则,样例公司为下|列域名的注册人.
        LoosePattern.Of(@"(?:^|\n|,) ?" + Name + @" ?(?:是|为)(?:下\n?列|上\n?述|以\n?下)?\n?域名"),
        // Nothing but the date and the registrar says whose it is: 样例酥饼厂于2012年10月09日通过样例网络有限公司注册了….
        LoosePattern.Of("(?:^|\n) ?" + Name + @" ?于 ?\d{4} ?年 ?\d{1,2} ?月 ?\d{1,2} ?日 ?(?:通过|经|由|在)"),
    ];

    private static readonly Regex[] Registrars =
    [
        LoosePattern.Of("由 ?" + Name + "(?:提供注册|提供域名|注册管理|负责注册)"),
        LoosePattern.Of("通过(?:注册商|注册服务机构|注册机构)? ?" + Name + "\\n?(?:成功|正式)?(?:注册|申请|办理|登记)"),
        LoosePattern.Of("(?:注册商|注册服务机构|注册机构|注册服务商)(?:为|是):? ?" + Name + "[,。;]"),
        // 商中在线科技公司 has 在 in its name.
        LoosePattern.Of(@"(?:^|[,。;日\n]) ?(?:经|在) ?" + Name + "(?:成功|正式|审核)?(?:注册|办理注册|登记)"),
    ];

    private static readonly Regex[] Registrations =
    [
        LoosePattern.Of("(?:注册日期|注册时间|创建时间|注册日)(?:为|是):? ?" + Date),
        LoosePattern.Of("(?:有效期|使用期限|注册期限|有效期限)(?:自|从|为|是):? ?" + Date),
        LoosePattern.Of("自 ?" + Date + " ?起"),
        LoosePattern.Of("(?:于|自|从) ?" + Date + " ?(?:至|到|-|—|~) ?\\d"),
        LoosePattern.Of("(?:于|自|在) ?" + Date + ".{0,40}?(?:注册|登记|起)"),
    ];

    private static readonly Regex[] Expiries =
    [
        LoosePattern.Of("(?:有效期|有效期限|使用期限|期限|到期日|到期日期|到期时间)(?:至|到|截至|截止|截止至|为|是):? ?" + Date + @"(?! ?(?:至|到|起|-|—|~))"),
        LoosePattern.Of(@"\d ?日? ?(?:起)?(?:至|到|-|—|~) ?" + Date),
        LoosePattern.Of("至 ?" + Date + " ?(?:止|为止|到期)"),
        LoosePattern.Of("(?:于) ?" + Date + "(?:到期|届满|过期)"),
    ];

    /// <summary>A unit's or a person's name; never a clause.</summary>
    public static IEnumerable<ReadText> Holder(RunningText text) =>
        SentencePatterns.All(text, Holders).Where(n => !ClauseWords.AreIn(n.Text) && (OrganizationNames.LooksWhole(n.Text) || (n.Text.Length <= 4 && Surnames.Begins(n.Text))));

    public static IEnumerable<ReadText> Registrar(RunningText text) =>
        SentencePatterns.All(text, Registrars).Where(n => !ClauseWords.AreIn(n.Text) && n.Text.Length >= 4 && OrganizationNames.LooksWhole(n.Text));

    public static IEnumerable<ReadText> RegisteredOn(RunningText text) => SentencePatterns.All(text, Registrations).Select(WithoutSpecks);

    public static IEnumerable<ReadText> ExpiresOn(RunningText text) => SentencePatterns.All(text, Expiries).Select(WithoutSpecks);

    /// <summary>2026年.10月09日 of a worn copy.</summary>
    private static ReadText WithoutSpecks(ReadText date) => date.Text.Contains('年', StringComparison.Ordinal) ? date.Where(g => g.Text != ".") : date;
}
