using System.Text.RegularExpressions;
using Beian.Docs.Documents.Layout;

namespace Beian.Docs.Documents.Papers;

/// <summary>What names of units end with; where one does not, a part may be lost (单位名称的结尾).</summary>
public static partial class OrganizationNames
{
    /// <summary>Of what stands on a name's row and is none of it: the gap before it in ems, and its size beside the name's.</summary>
    private const double FarBehind = 1.5, Larger = 1.25;

    private static readonly string[] Endings =
    [
        "公司", "企业", "厂", "店", "社", "中心", "所", "院", "校", "学校", "大学", "协会", "学会", "商会", "基金会", "部", "行", "馆", "场", "站", "局", "委员会", "会", "室", "办公室",
        "合作社", "联合社", "工作室", "事务所", "集团", "医院", "诊所", "幼儿园", "园", "银行", "政府", "队", "台", "庄", "坊", "屋", "吧", "超市", "商行", "铺", "门诊", "户", "处", "网", "庭", "阁", "轩", "楼",
    ];

    /// <summary>What only the end of a name says, whatever stands before: 样例科技(普通合伙).</summary>
    private static readonly string[] Partnerships = ["(普通合伙)", "(有限合伙)", "(特殊普通合伙)", "(个人独资)"];

    private static readonly string[] Hints = ["(章)", "(印)", "(印章)", "(盖章)", "(公章)", "(签章)", "(签字)", "(签名)", "(加盖公章)", "(盖公章)", "(盖", "(公", "(加盖"];

    /// <summary>What stands behind the place in 样例商贸(石家庄)有限公司 is no name.</summary>
    public static bool IsOnlyAnEnding(string text) => text is "有限公司" or "有限责任公司" or "股份有限公司" or "集团有限公司";

    /// <summary>A wide bracket begins with a blank, and the line below it reads as a stop: 中心、(有限合伙).</summary>
    public static ReadText WithoutStop(ReadText name) => name.Text.Contains("、(", StringComparison.Ordinal)
        ? LabelTails.Again([.. name.Glyphs.Where((g, i) => g.Text != "、" || i + 1 == name.Glyphs.Count || name.Glyphs[i + 1].Text != "(")], name)
        : name;

    /// <summary>成都样例科技有限公司 and 样例科技 of a seal's arc far behind it: larger, apart, and the name is whole without it.</summary>
    public static ReadText WithoutArcBeside(ReadText name)
    {
        var first = name.Glyphs.TakeWhile(g => g.Line == name.Glyphs[0].Line).ToList();
        if (first.Count == name.Glyphs.Count || name.Text.Length != name.Glyphs.Count || !LooksWhole(name.Text[..first.Count]))
            return name;
        var next = name.Glyphs[first.Count];
        return next.Left - first[^1].Right > FarBehind * first[^1].Em && Math.Abs(next.Row - first[^1].Row) < first[^1].Em && next.Em > Larger * first[^1].Em ? LabelTails.Again(first, name) : name;
    }

    /// <summary>No name has a colon: 称:样例公司, whose label was set wide.</summary>
    public static ReadText BehindColon(ReadText name) => name.Glyphs.Count == name.Text.Length && name.Text.LastIndexOf(':') is >= 0 and < 4 and var colon && colon + 1 < name.Glyphs.Count
        ? LabelTails.Again([.. name.Glyphs.Skip(colon + 1)], name)
        : name;

    /// <summary>Where to stamp, printed behind what was filled in: 样例事务所(章); a line's end may part it.</summary>
    public static ReadText WithoutStampHint(ReadText name) => name.Text.Length == name.Glyphs.Count && Hints.FirstOrDefault(h => name.Text.EndsWith(h, StringComparison.Ordinal)) is { } hint && name.Glyphs.Count > hint.Length + 1
        ? LabelTails.Again([.. name.Glyphs.SkipLast(hint.Length)], name)
        : name;

    /// <summary>样例公司(统一社会信用代码:91…), 样例公司(91…), 样例商店(经营者:王样例): what stands in brackets is a field of its own.</summary>
    public static ReadText WithoutCode(ReadText name) => name.Text.Length == name.Glyphs.Count && CodeBehind().Match(name.Text) is { Success: true, Index: > 3 } code
        ? LabelTails.Again([.. name.Glyphs.Take(code.Index)], name)
        : name;

    [GeneratedRegex("[(,](?:(?:统一社会)?信用代码|(?:经营者|法定代表人|负责人)(?=:)|[0-9A-Z]{18}(?=[)]?$)).*$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex CodeBehind();

    /// <summary>州天河区…: no name begins with the last character of a place and another place.</summary>
    public static bool LacksItsBeginning(string name) => LostCity().IsMatch(name);

    /// <summary>市南区…: districts that are called so (of 青岛, 济南, 枣庄, 乐山, 内江); where nothing stands before it nothing is lost.</summary>
    public static bool BeginsWithSuchADistrict(string name) => name.StartsWith("市南区", StringComparison.Ordinal) || name.StartsWith("市北区", StringComparison.Ordinal) || name.StartsWith("市中区", StringComparison.Ordinal);

    [GeneratedRegex(@"^[州省县市][\u4E00-\u9FFF]{1,3}[市区县]", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex LostCity();

    /// <summary>No name has such a mark: a speck, or the name is part of a sentence; nor a bracket right behind its first character, which is the second line of a cell: 名(厦门)有限公司.</summary>
    public static bool HasStrayMark(string name) => name.AsSpan().ContainsAny(",;。") || name.IndexOf('(', StringComparison.Ordinal) == 1;

    /// <summary>Whether it ends as a unit's name does and its brackets close.</summary>
    public static bool LooksWhole(string name)
    {
        var bare = name.EndsWith(')') && name.LastIndexOf('(') is > 3 and var open ? name[..open] : name;
        // Two names that ran into each other, such as the two lines of one that was found twice.
        if (name.Length > 8 && name.IndexOf(name[..3], 3, StringComparison.Ordinal) > 0)
            return false;
        return name.Count(c => c == '(') == name.Count(c => c == ')') && (Endings.Any(e => bare.EndsWith(e, StringComparison.Ordinal)) || Partnerships.Any(p => name.EndsWith(p, StringComparison.Ordinal)));
    }
}
