using System.Text.RegularExpressions;
using Beian.Docs.Documents.Layout;
using Beian.Docs.Documents.Papers;

namespace Beian.Docs.Documents.AuthorizationLetter;

/// <summary>Persons named right before their numbers, whatever the sentence around says: 指定市场部经理田样例(居民身份证号码:… (证件号码前的姓名).</summary>
public static partial class NumberedPersons
{
    private static readonly string[] Addresses = ["同志", "先生", "女士"];

    /// <summary>What stands before a name that no mark begins: a position, a word that hands over, who somebody is.</summary>
    private static readonly string[] Introductions =
    [
        "经理", "主任", "员工", "职工", "职员", "人员", "负责人", "代表人", "经营者", "投资人", "合伙人", "本人", "我叫", "授权", "委托", "委派", "指定", "指派", "选派", "安排", "聘请", "交由", "交给", "同事", "同志", "主管", "总监", "专员", "会计", "出纳", "干事",
        "秘书", "助理", "文员", "工程师", "技术员", "管理员", "教师", "老师", "院长", "校长", "园长", "会长", "理事长", "秘书长", "律师", "店长", "站长", "部长", "厂长", "所长", "店员", "职务", "由", "派", "系", "为", "部", "科", "室", "处", "组", "员", "中心",
    ];

    /// <summary>Who is named before a number, and whether the letter authorizes that person.</summary>
    public static IEnumerable<(ReadText Name, bool IsAuthorized)> All(RunningText text)
    {
        foreach (var (from, _) in IdNumbers.Spans(text.Text))
        {
            var before = text.Text[..from].Replace('\n', ' ');
            if (Label().Match(before) is not { Success: true } label)
                continue;
            var head = before[..label.Index].TrimEnd(' ');
            if (Addresses.FirstOrDefault(a => head.EndsWith(a, StringComparison.Ordinal)) is { } address)
                head = head[..^address.Length].TrimEnd(' ');
            var word = head[(head.LastIndexOfAny([' ', ',', '。', ';', ':', '、', '(', ')', '"', '“', '”', '《', '》']) + 1)..];
            if (Name(word) is { } name && AuthorizedIdNumbers.IsOfAuthorized(before) is { } isAuthorized)
                yield return (text.Slice(head.Length - name.Length, name.Length), isAuthorized);
        }
    }

    /// <summary>The name at the end of words that say who somebody is; null where none begins like one.</summary>
    public static string? Name(string word)
    {
        if (word.Length is >= 2 and <= 4 && IsName(word) && !Introductions.Any(i => word.StartsWith(i, StringComparison.Ordinal)))
            return word;
        return new[] { 3, 2, 4 }.Where(n => word.Length > n).Select(n => word[^n..]).FirstOrDefault(n => IsName(n) && Introductions.Any(i => word[..^n.Length].EndsWith(i, StringComparison.Ordinal)));
    }

    private static bool IsName(string text) => Surnames.Begins(text) && text.All(c => PaperValues.IsHan(c) || c is '〓') && !AuthorizedNames.IsWord(text);

    [GeneratedRegex(@"[(,]? ?(?:(?:男|女|性别:?[男女]|汉族) ?[,、] ?)*(?:居民|公民|有效)? ?(?:身 ?份 ?证 ?件|身 ?份 ?证|证 ?件|身 ?份) ?(?:号 ?码|号|编 ?号)? ?(?:为|是)? ?[:;]? ?$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Label();
}
