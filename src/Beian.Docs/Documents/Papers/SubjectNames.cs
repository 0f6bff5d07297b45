using System.Text.RegularExpressions;
using Beian.Docs.Documents.Layout;

namespace Beian.Docs.Documents.Papers;

/// <summary>The unit's name where sentences say it: "X现授权…", "我单位X（统一社会信用代码…", "系X的法定代表人" (句中的单位名称).</summary>
public static class SubjectNames
{
    private const string Name = @"(?<name>[\p{IsCJKUnifiedIdeographs}A-Za-z0-9()·〓][\p{IsCJKUnifiedIdeographs}A-Za-z0-9()·〓 ]{3,54}?) ?";

    private static readonly Regex[] Patterns =
    [
        LoosePattern.Of(@"(?:^|\n|:|。|,)(?:我单位|我公司|本单位|本公司|本单位/本人)?:? ?" + Name + @"[(](?:以下简称|统一社会信用代码|信用代码)"),
        LoosePattern.Of(@"(?:^|\n|。|,)(?:我单位|我公司|本单位|本公司)?:? ?" + Name + @"(?:现|兹|特)?(?:授权|委托|委派|指定)"),
        LoosePattern.Of(@"(?:系|为|是) ?" + Name + @"(?:的)?(?:法定代表人|负责人|经营者)"),
        LoosePattern.Of(@"(?:^|\n|。|,) ?" + Name + @"(?:在开办|就|在办理|承诺|郑重承诺|作为|因|拟|申请|为确保)"),
        LoosePattern.Of(@"(?:主办单位|主办者|主办方|单位)(?:名称)?(?:为|是):? ?" + Name + @"[,。;\n]"),
        LoosePattern.Of(@"(?:本网站|该网站|网站)由 ?" + Name + @"(?:主办|开办|建设|负责)"),
        LoosePattern.Of(@"(?:此证明|兹证明|授予) ?" + Name + @"(?:已成功|已注册|注册)"),
        LoosePattern.Of(@"[a-z] ?由 ?" + Name + @"(?:注册|所有|持有)"),
    ];

    public static IEnumerable<ReadText> All(RunningText text)
    {
        foreach (var pattern in Patterns)
        {
            foreach (Match match in pattern.Matches(text.Text))
            {
                var name = match.Groups["name"];
                if (OrganizationNames.LooksWhole(name.Value))
                    yield return text.Slice(name.Index, name.Length);
            }
        }
    }

    /// <summary>A unit's name alone on a row at the foot, without a label.</summary>
    public static IEnumerable<ReadText> Alone(RunningText text)
    {
        var at = 0;
        foreach (var line in text.Text.Split('\n'))
        {
            if (at > text.Text.Length / 3 && line.Length is >= 5 and <= 40 && !line.AsSpan().ContainsAny(",。;:、") && OrganizationNames.LooksWhole(line) && line.Count(PaperValues.IsHan) > 0.7 * line.Length)
                yield return text.Slice(at, line.Length);
            at += line.Length + 1;
        }
    }
}
