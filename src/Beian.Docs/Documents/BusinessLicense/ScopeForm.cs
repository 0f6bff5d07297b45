using System.Text.RegularExpressions;
using Beian.Docs.Documents.Layout;
using Beian.Docs.Identifiers;

namespace Beian.Docs.Documents.BusinessLicense;

/// <summary>Whether a scope may have lost a mark where marks are easily lost: at its end, and beside a bracket (经营范围是否完整).</summary>
/// <remarks>Where the wording leaves it open the paper decides: a stop is ink, and where there is no ink none was lost.</remarks>
public static partial class ScopeForm
{
    /// <summary>From middle to middle, in ems: with a stop between them.</summary>
    private const double RoomForStop = 1.6;

    /// <summary>From middle to middle, in ems: closer together there is no room for any mark between a word and a bracket.</summary>
    private const double RoomForMark = 1.35;

    /// <summary>In ems: a last line that ends so far before the longest one is no full line.</summary>
    private const double Short = 1.5;

    /// <summary>Characters of such a piece at most, and how far in it begins at least, in ems.</summary>
    private const double LongestTail = 6, FarIn = 2;

    /// <summary>In ems: how far behind the remark's last word its bracket is looked for, and how wide it is at most.</summary>
    private const double StrokeReach = 2, Stroke = 0.5;

    /// <summary>In ems: what begins farther to the right than the other lines has something before it.</summary>
    private const double Indent = 0.9;

    /// <summary>The text with the stops that were lost before the standing remark, where there is ink for one, and those that were read as a sign of degrees.</summary>
    public static ReadText AddStops(ReadText text, IFieldProbe probe)
    {
        if (text.Text.Length != text.Glyphs.Count)
            return text;
        // A stop is a ring to some readers.
        if (Degree().IsMatch(text.Text))
            text = text.With([.. text.Glyphs.Select((g, i) => g.Text == "°" && !(i + 1 < text.Glyphs.Count && text.Glyphs[i + 1].Text == "C") ? g with { Text = "。" } : g)]);
        var glyphs = text.Glyphs.ToList();
        foreach (var at in BareRemark().Matches(text.Text).Select(m => m.Index).Where(i => i > 0).Reverse())
        {
            var (before, bracket) = (glyphs[at - 1], glyphs[at]);
            if (bracket.Line == before.Line && bracket.Center - before.Center > RoomForStop * bracket.Em && !BlankPaper.IsBetween(before, bracket, probe))
                glyphs.Insert(at, PutIn.Behind('。', before));
        }

        return glyphs.Count == text.Glyphs.Count ? text : text.With(glyphs);
    }

    /// <summary>Without a few characters of a seal behind the last stop or bracket: what goes on begins where the lines begin.</summary>
    public static ReadText WithoutTail(ReadText text)
    {
        var lines = text.Pieces().ToList();
        return lines.Count > 1 && text.Text.Length == text.Glyphs.Count && lines[^1].Count <= LongestTail && lines[^2][^1].Text is "。" or ")" or "】" && lines[^1][0].Left - lines.Min(l => l[0].Left) > FarIn * lines[^1][0].Em
            ? text.Part(0, text.Glyphs.Count - lines[^1].Count)
            : text;
    }

    /// <summary>The bracket that closes the standing remark, where it was put in behind the last line and the paper shows one thin stroke there: no stop before it and nothing behind.</summary>
    public static IEnumerable<Glyph> SeenClosing(ReadText text, IFieldProbe probe) =>
        text.Glyphs is [.., var last, { Text: ")", Source.Confidence: PutIn.Score } put] && last.Text is "动" or "准" && last.Line == put.Line
            && probe.InkPieces(BlankPaper.Behind(last, StrokeReach)) is [var (from, to)] && to - from < Stroke / StrokeReach && to < 1 / StrokeReach
            ? [put]
            : [];

    /// <summary>Whether nothing was lost, by its wording or by the paper.</summary>
    public static bool IsWhole(ReadText text, IFieldProbe probe, Sheet? sheet = null)
    {
        // 【许可项目:…: the bracket that closes the whole stands behind the last remark.
        if (text.Text.EndsWith(',') || Headless().IsMatch(text.Text) || text.Text.Count(c => c == '【') != text.Text.Count(c => c == '】') || HasOpenLines(text, probe))
            return false;
        // Whoever sets a stop before one such remark sets it before the next, unless it was written in the old form and what was added in the new one, which has none.
        if (StoppedRemark().IsMatch(text.Text) && BareRemark().Matches(text.Text).Any(m => text.Text[m.Index] is '(' or '【' && !(AddedInNewForm().IsMatch(text.Text[..(m.Index + 2)]) && text.Text.Length == text.Glyphs.Count && IsTight(text, m.Index, probe))))
            return false;
        var isEnded = Ended().IsMatch(text.Text);
        var lost = LostStop().Matches(text.Text).Select(m => m.Groups["at"].Index).ToList();
        return (isEnded && lost.Count == 0)
            || (text.Text.Length == text.Glyphs.Count && (isEnded || EndsHere(text, probe, sheet)) && lost.TrueForAll(at => IsTight(text, at, probe)));
    }

    /// <summary>No mark was lost before this character, nor at the end of the line before where it begins one.</summary>
    private static bool IsTight(ReadText text, int at, IFieldProbe probe)
    {
        if (at == 0)
            return false;
        var (before, here) = (text.Glyphs[at - 1], text.Glyphs[at]);
        if (before.Line == here.Line)
            return here.Center - before.Center < RoomForMark * here.Em || BlankPaper.IsBetween(before, here, probe);
        // A closing bracket never begins a line. Behind one a thin comma has too little ink to be sure that there is none.
        if (IsClosing(here))
            return BlankPaper.IsBehind(before, probe);
        // Before a remark that begins a line a stop would leave a gap.
        return PlainText.IsIdeograph(before.Text[0]) && !PlainText.IsIdeograph(here.Text[0]) && here.Left - text.Pieces().Min(l => l[0].Left) < Indent * here.Em && BlankPaper.HasNoMarkBehind(before, probe);
    }

    /// <summary>The standing remark stands in either kind.</summary>
    private static bool IsClosing(Glyph glyph) => glyph.Text is ")" or "】";

    /// <summary>Behind the last character is room and no ink; where its line is full, no ink of a mark, and none where the next line would begin.</summary>
    public static bool EndsHere(ReadText text, IFieldProbe probe, Sheet? sheet = null)
    {
        var lines = text.Pieces().ToList();
        var last = text.Glyphs[^1];
        if (!(PlainText.IsIdeograph(last.Text[0]) || IsClosing(last)))
            return false;
        if (lines.Count == 1 || last.Right <= lines.Max(l => l[^1].Right) - (Short * last.Em))
            return BlankPaper.IsBehind(last, probe);
        return sheet is not null && PlainText.IsIdeograph(last.Text[0]) && BlankPaper.HasNoMarkBehind(last, probe) && LastLine.IsLast(text, sheet, probe);
    }

    /// <summary>Words of scopes of which the second character begins no item: no mark stands within them.</summary>
    private static readonly HashSet<string> Unparted =
    [
        "服务", "销售", "零售", "技术", "经营", "咨询", "租赁", "批发", "项目", "管理", "制作", "制造", "开展", "活动", "策划", "交流", "转让", "推广", "系统", "材料", "设备", "器械", "代理", "运输", "许可", "批准", "部门", "相关", "依法", "商品",
    ];

    /// <summary>A line that ends in a word, with ink behind it, has lost a mark, unless a known wording goes on.</summary>
    internal static bool HasOpenLines(ReadText text, IFieldProbe probe)
    {
        // Where a glyph is more than one character, nobody can say which of them a wording covers: none is excused.
        var known = text.Text.Length == text.Glyphs.Count ? ScopeItems.Found(text.Text).Concat(ScopePhrases.Found(text.Text)).ToList() : [];
        return Enumerable.Range(1, text.Glyphs.Count - 1).Any(at => text.Glyphs[at - 1] is var last && text.Glyphs[at] is var next && last.Line != next.Line
            && PlainText.IsIdeograph(last.Text[0]) && PlainText.IsIdeograph(next.Text[0]) && !known.Exists(k => k.At < at && at < k.At + k.Length) && !Unparted.Contains(last.Text + next.Text) && BlankPaper.MayHaveMarkBehind(last, probe));
    }

    /// <summary>A stop or the standing remark ends most scopes; an item alone may have lost its stop.</summary>
    [GeneratedRegex(@"(?:。[)】]?|(?:活动|为准|除外|经营)[)】]);?$")]
    private static partial Regex Ended();

    /// <summary>The standing remark without a stop before it, or before its closing bracket, where some registrars set it.</summary>
    [GeneratedRegex(@"(?<![。;])[(【](?=除?依法须经)|(?<=活动|为准)[)】]")]
    private static partial Regex BareRemark();

    /// <summary>…。(依法须经…)一般项目:…(除依法须经…): up to the last bracket.</summary>
    [GeneratedRegex("。[(【]依法须经[^)】]+[)】]一般项目[^。]+[(【]除$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex AddedInNewForm();

    [GeneratedRegex("。[(【]除?依法须经", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex StoppedRemark();

    /// <summary>The scope's fixed remark follows a stop, a bracket is followed by a mark (between two brackets one is easily lost).</summary>
    [GeneratedRegex(@"(?<![。;])(?<at>[(【])除?依法须经|(?<=活动|为准)(?<at>[)】])|[)】](?!许可|一般)(?<at>\p{IsCJKUnifiedIdeographs})")]
    private static partial Regex LostStop();

    [GeneratedRegex("°(?!C)")]
    private static partial Regex Degree();

    /// <summary>Has lost its first character.</summary>
    [GeneratedRegex("^般项目")]
    private static partial Regex Headless();
}
