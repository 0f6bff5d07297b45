using System.Text.RegularExpressions;
using Beian.Docs.Documents.Layout;
using Beian.Docs.Documents.Papers;

namespace Beian.Docs.Documents.AuthorizationLetter;

/// <summary>Who is authorized and by whom, where sentences say it (句中的被授权人、法定代表人).</summary>
public static class AuthorizedNames
{
    private const string End = @"(?= ?(?:[(,，:;]|同志|先生|女士|身份证|证件|公民身份|为我|为本|为该|担任|作为|负责|办理|全权|代表|[ \n]|$))";

    private static readonly Regex[] AuthorizedPatterns =
    [
        LoosePattern.Of(@"(?<![被受转代])(?:授权|委托|委派|指定|指派)(?:我单位|我公司|本单位|本公司|我司)?(?:的)?(?:员工|职工|工作人员|同志|在职人员)?[:“""]?[ \n]?" + SentencePatterns.Person + @"[”""]?[ \n]?(?=[(,:]? ?(?:身份证|证件|公民身份|身份号))"),
        LoosePattern.Of(@"(?<![被受转代])(?:授权|委托|委派|指定|指派)(?:我单位|我公司|本单位|本公司|我司)?(?:的)?(?:员工|职工|工作人员|在职人员)?[:“""]?[ \n]?" + SentencePatterns.Person + End),
    ];

    /// <summary>Between the word and the name may stand whose and what the person is: 交由本公司运营主管田某办理.</summary>
    private const string Whose = "(?:给|由)? ?(?:我|本)?(?:单位|公司|司|校|院|所|店|社|中心|部门)? ?(?:的)? ?(?:在职)?(?:员工|职工|职员|工作人员|同事|会计|出纳|运营|技术|行政|人事|文员|客服|助理|秘书|工程师|技术员|管理员|信息员|网管|店员|店长|教师|老师)?(?:人员)?(?:[\\p{IsCJKUnifiedIdeographs}]{0,5}?(?:主管|经理|专员|总监|主任|负责人|部长|科长|店员))? ?(?:兼[\\p{IsCJKUnifiedIdeographs}]{2,6})? ?";

    private static readonly Regex[] LoosePatterns =
    [
        LoosePattern.Of("(?:交给|交由|交予|委派|指派|选派|安排|特派|聘请|派|由) ?" + Whose + SentencePatterns.Person + @"(?= ?[(,]? ?(?:身份证|证件|公民身份|身份号|办理|代为|全权|前往|具体|负责|处理|作为|担任|(?:其|该员)(?:公民|身份|证件)|先生|女士|同志))"),
        LoosePattern.Of("(?<![被受转代])(?:授权|委托|指定) ?" + Whose + SentencePatterns.Person + @"(?= ?[(,]? ?(?:身份证|证件|公民身份|身份号|办理|代为|全权|前往|具体|负责|处理|作为|担任|为|,|[(]|先生|女士|同志))"),
        LoosePattern.Of("(?:^|\\n|。|,) ?(?:兹|今)?(?:有)? ?(?:我|本)(?:单位|公司|司|校|院|所|店|社|中心) ?(?:在职)?(?:员工|职工|工作人员|同事) ?" + SentencePatterns.Person + @"(?= ?(?:同志|先生|女士)? ?[(,] ?)"),
    ];

    private static readonly Regex[] RepresentativePatterns =
    [
        LoosePattern.Of("本人 ?" + SentencePatterns.Person + @"(?= ?[(,] ?(?:身份证|证件|公民身份|身份号))"),
        LoosePattern.Of("本人 ?" + SentencePatterns.Person + @"(?= ?,? ?(?:系|为|是))"),
        LoosePattern.Of("(?:法定代表人|法人代表) ?" + SentencePatterns.Person + @"(?= ?[(,] ?(?:身份证|证件|公民身份|身份号)|现?(?:授权|委托))"),
    ];

    /// <summary>Words that stand where a name could.</summary>
    private static readonly string[] NoNames = ["以下", "下列", "下述", "上列", "上述", "我", "单位", "公司", "人员", "名称", "书", "期限", "范围", "日期", "内容", "办理", "代表", "受托", "委托", "签字", "签名", "盖章", "职务", "部门", "员工", "职工", "公民", "身份", "证件", "网站", "备案", "本人", "我方", "贵方", "方式", "时间", "权限", "事项", "法定", "方法", "解除", "应当", "承担", "全权"];

    public static IEnumerable<ReadText> Authorized(RunningText text) => Names(text, [.. AuthorizedPatterns, .. LoosePatterns]);

    public static IEnumerable<ReadText> Representative(RunningText text) => Names(text, RepresentativePatterns);

    /// <summary>A word that stands where a name could.</summary>
    public static bool IsWord(string text) => NoNames.Any(w => text.Contains(w, StringComparison.Ordinal));

    /// <summary>王海涛同志 is 王海涛.</summary>
    private static ReadText WithoutAddress(ReadText name) =>
        name.Text.Length > 3 && (name.Text.EndsWith("同志", StringComparison.Ordinal) || name.Text.EndsWith("先生", StringComparison.Ordinal) || name.Text.EndsWith("女士", StringComparison.Ordinal))
            ? LabelTails.Again([.. name.Glyphs.SkipLast(2)], name)
            : name;

    /// <summary>由法定代表人…委派…: who stands behind these words authorizes.</summary>
    private static readonly string[] OfGiver = ["代表人", "经营者", "投资人", "合伙人", "本人"];

    /// <summary>行政部陆样例 is 陆样例.</summary>
    private static ReadText WithoutPosition(ReadText name) =>
        name.Text.Length > 4 && name.Glyphs.Count == name.Text.Length && NumberedPersons.Name(name.Text) is { } own ? LabelTails.Again([.. name.Glyphs.TakeLast(own.Length)], name) : name;

    /// <summary>The first pattern that gives a name is the surest.</summary>
    private static List<ReadText> Names(RunningText text, IReadOnlyList<Regex> patterns)
    {
        foreach (var pattern in patterns)
        {
            var names = SentencePatterns.All(text, [pattern]).Select(WithoutAddress).Where(n => !OfGiver.Any(w => n.Text.Contains(w, StringComparison.Ordinal))).Select(WithoutPosition).Where(n => n.Text.Length <= (pattern == patterns[0] ? 6 : 4) || n.Text.Contains('·', StringComparison.Ordinal) || n.Text.Contains('〓', StringComparison.Ordinal))
                .Where(n => !IsWord(n.Text))
                // A number right behind a name marks its end; where none does, only what begins like a name is one.
                .Where(n => pattern == patterns[0] || Surnames.Begins(n.Text)).ToList();
            if (names.Count > 0)
                return [names[0]];
        }

        return [];
    }
}
