using System.Text.RegularExpressions;
using Beian.Docs.Documents.Layout;

namespace Beian.Docs.Documents.Papers;

/// <summary>The unit's name where sentences say it: "X现授权…", "我单位X（统一社会信用代码…", "系X的法定代表人" (句中的单位名称).</summary>
public static partial class SubjectNames
{
    private const string Name = @"(?<name>[\p{IsCJKUnifiedIdeographs}A-Za-z0-9()·〓][\p{IsCJKUnifiedIdeographs}A-Za-z0-9()·〓 ]{3,54}?)[」』""”_]? ?";

    /// <summary>What kind of business it is.</summary>
    private const string Individual = "(个体工商户)";

    /// <summary>What the unit is to the paper, before its name.</summary>
    private const string Role = "(?:备案主体|备案单位|主办单位|主办者|开办单位|申请单位|承诺单位)?(?:单位|名称)?:? ?";

    private static readonly Regex[] Patterns =
    [
        LoosePattern.Of(@"(?:^|\n|:|。|,)(?:我单位|我公司|本单位|本公司|本单位/本人)?:? ?" + Name + @"[(](?:以下简称|以下称|以下统称|下称|简称|统一社会信用代码|信用代码|授权单位|委托单位|承诺单位|主办单位|主办者)"),
        LoosePattern.Of(@"(?:^|\n|。|,) ?(?:兹有|今有|现有|兹)?(?:我单位|我公司|本单位|本公司)?:? ?" + Name + @",? ?(?:现|兹|特)?(?:授权|委托|委派|指定)"),
        LoosePattern.Of("(?:我单位|我公司|本单位|本公司|主办单位|主办者) ?[(]" + Name + "[)](?= ?(?:[,。]|申请|就|现|特|兹|郑重|承诺|在|作为|已|因|拟|委托|授权|为|是|系|将|所))"),
        LoosePattern.Of("(?:作为|担任|系|为|是)[ \n]?" + Role + Name + "(?:的)?(?:法定代表人|(?:网站|APP|小程序|主体|ICP备案|互联网信息服务)?负责人|经营者)"),
        LoosePattern.Of(@"(?:^|\n|。|,) ?(?:我单位|我公司|本单位|本公司)?:? ?" + Name + @" ?(?:现就|在开办|就|在办理|承诺|郑重承诺|作为|因|拟|申请|为确保)"),
        LoosePattern.Of(@"(?:^|\n|。|:) ?(?:兹有)?(?:我单位|我公司|本单位|本公司):? ?" + Name + @", ?(?:法定代表人|负责人|经营者)"),
        LoosePattern.Of(@"(?:^|\n|。|,|:) ?" + Name + @" ?(?:系|是|为) ?[“""《「『]"),
        LoosePattern.Of(@"(?:兹有|今有|现有) ?" + Name + @"(?= ?[(,]? ?(?:个体工商户|个人独资企业|合伙企业|负责人|法定代表人|经营者|投资人))"),
        LoosePattern.Of("(?:我单位|我公司|本单位|本公司) ?" + Name + "(?= ?(?:系|办理|开办|申办|申请|上线|拟|已|现|就|在|为|因))"),
        LoosePattern.Of(@"(?:字号|店号|店名)(?:为|是)?:? ?" + Name + @"(?= ?[,。;\n])"),
        LoosePattern.Of(@"(?:^|\n) ?(?:承诺人|授权人|委托人|授权方|委托方)(?:[(][^()\n]{1,6}[)])?: ?" + Name + @"(?= ?(?:\n|$))"),
        LoosePattern.Of("[(](?:单位|主办者|主办单位|公司|企业|主体|机构)(?:名称|全称):? ?" + Name + "[)]"),
        LoosePattern.Of(@"(?:^|\n|。|,|:) ?(?:我|本)(?:司|社|校|院|所|店|厂|部|馆|园|行|中心|协会|分公司|合作社) ?" + Name + @"(?= ?(?:办|开办|拟|现|就|申|为|因|在|系|承诺|郑重|,|[(]统一|[(]信用|[(]经营者|[(]负责人|[(]法定代表人))"),
        LoosePattern.Of(@"(?:主办者|主办单位|承诺方|承诺单位|备案主体|申请单位) ?" + Name + @"(?= ?(?:为开办|开办|就|因|申请|拟|现就|现|郑重|承诺))"),
        LoosePattern.Of(@"(?:主办单位|主办者|主办方|备案主体|单位)(?:名称)?(?:为|是):? ?" + Name + @"[,。;\n]"),
        LoosePattern.Of(@"(?:本网站|该网站|网站)由 ?" + Name + @"(?:主办|开办|建设|负责)"),
        LoosePattern.Of("(?:此证明|兹证明|授予) ?" + Name + "(?:已成功|已注册|注册)"),
        LoosePattern.Of("[a-z] ?(?:由|系|归) ?" + Name + "(?:出资)?(?:注册|所有|持有)"),
        LoosePattern.Of("(?:主办单位|主办者|主办方)(?:为|是|:)? ?" + Name + "(?=[,。;])"),
    ];

    /// <summary>The body begins here: what stands alone right above is who writes.</summary>
    private static readonly Regex Body = LoosePattern.Of("^ ?(?:现|兹|特)?(?:我单位|我公司|本单位|本公司|我司|兹|特授权|现授权)");

    /// <summary>Whom such papers are sent to.</summary>
    private static readonly Regex Addressee = LoosePattern.Of("管理局|^致|阿里云|腾讯云|华为云|百度云|天翼云|金山云");

    public static IEnumerable<ReadText> All(RunningText text)
    {
        foreach (var pattern in Patterns)
        {
            foreach (Match match in pattern.Matches(text.Text))
            {
                var name = match.Groups["name"];
                // A speck behind a name reads as a dot.
                var before = HintBefore().Match(name.Value).Length;
                var whole = Behind().Replace(Hint().Replace(name.Value[before..].TrimEnd('·', ' '), ""), "");
                var (from, end) = (name.Index + before, name.Index + before + whole.Length);
                // Since 2023 it may be the end of the name itself: both are possible, so that a person looks.
                if (whole.EndsWith(Individual, StringComparison.Ordinal) && IsName(whole[..^Individual.Length]))
                    yield return text.Slice(from, whole.Length - Individual.Length);
                if (IsName(whole))
                    yield return text.Slice(from, whole.Length);
                if (text.Text.AsSpan(end).StartsWith(Individual, StringComparison.Ordinal) && IsName(whole))
                    yield return text.Slice(from, whole.Length + Individual.Length);
            }
        }
    }

    /// <summary>A unit's name alone on a row without a label: at the foot, or right above a body that says 我单位.</summary>
    public static IEnumerable<ReadText> Alone(RunningText text)
    {
        var at = 0;
        var lines = text.Text.Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            var line = lines[i];
            var isPlaced = at > text.Text.Length / 3 || (i + 1 < lines.Length && Body.IsMatch(lines[i + 1]) && !Addressee.IsMatch(line));
            line = Stamp().Replace(line, "");
            if (isPlaced && line.Length is >= 5 and <= 40 && !line.AsSpan().ContainsAny(",。;:、") && IsName(line) && line.Count(PaperValues.IsHan) > 0.7 * line.Length)
                yield return text.Slice(at, line.Length);
            at += lines[i].Length + 1;
        }
    }

    /// <summary>样例协会(印章) at the foot.</summary>
    [GeneratedRegex(@" ?\((?:章|印|印章|盖章|公章|签章|加盖公章)\)$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Stamp();

    /// <summary>What a blank is for, printed behind what was filled in: 样例公司(主办者名称).</summary>
    [GeneratedRegex(@" ?\((?:主办者|主办单位|承诺单位|单位|公司|企业|主体)(?:名称|全称)\)$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Hint();

    /// <summary>样例公司所 申请的网站: 所 is none of the name.</summary>
    [GeneratedRegex("(?<=公司|中心|厂|店|社|院|行|部|会|校)所$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Behind();

    /// <summary>The same before it: (主办者名称)样例公司; and who it is, 本主办者样例公司就….</summary>
    [GeneratedRegex(@"^(?:\((?:主办者|主办单位|承诺单位|单位|公司|企业|主体)(?:名称|全称)\)|(?:兹有|今有|现有|兹)?(?:本|我)(?:主办者|主办单位|主办方|承诺单位|承诺方|单位|公司|方)(?=.{4})) ?", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex HintBefore();

    private static bool IsName(string text) => OrganizationNames.LooksWhole(text) && !text.EndsWith("网站", StringComparison.Ordinal) && !ClauseWords.AreIn(text);
}
