using System.Text.RegularExpressions;
using Beian.Docs.Documents.Layout;
using Beian.Docs.Identifiers;

namespace Beian.Docs.Documents.BusinessLicense;

/// <summary>Restores the wording that scopes share (经营范围规范表述): remarks of the registrars, and the items most often registered that have marks within.</summary>
/// <remarks>Only marks, and characters that the reader was unsure of, and twins in a remark are put right; any other character read with certainty stays, and with it the phrase.</remarks>
public static partial class ScopePhrases
{
    /// <summary>Longer ones first: one may begin like another.</summary>
    private static readonly string[] Phrases =
    [
        "(依法须经批准的项目,经相关部门批准后方可开展经营活动,具体经营项目以相关部门批准文件或许可证件为准)",
        "(依法须经批准的项目,经相关部门批准后方可开展经营活动,具体经营项目以审批结果为准)",
        "(除依法须经批准的项目外,凭营业执照依法自主开展经营活动)",
        "(依法须经批准的项目,经相关部门批准后方可开展经营活动)",
        "技术服务、技术开发、技术咨询、技术交流、技术转让、技术推广",
        "专业保洁、清洗、消毒服务",
        "广告设计、代理",
    ];

    /// <summary>The ends of the remarks: what stands behind is a seal's.</summary>
    private static readonly string[] Remarks = ["开展经营活动)", "许可证件为准)", "审批结果为准)", "开展经营活动。)", "许可证件为准。)", "审批结果为准。)"];

    /// <summary>Characters of a seal behind the remark.</summary>
    private const int MostBehind = 6;

    /// <summary>Between the two some set a comma.</summary>
    private const string Bare = "后方";

    private const string Marks = "、,;。:.·()【】";

    /// <summary>Changes to a phrase above which it is another text.</summary>
    private const int MostChanges = 4;

    /// <summary>Pairs of which every reader may see the first for the second in poor print: 依法白主.</summary>
    private const string Twins = "白自王主淮准万方";

    /// <summary>Score below which a character may be another.</summary>
    private const double Unsure = 0.97;

    /// <summary>服装零售(除依法须经…): the registrars' system sets a stop before this remark always [MEM]; for a scope that a person looks at anyway.</summary>
    public static string WithLikelyStop(string scope) => BeforeRemark().Replace(scope, "。");

    [GeneratedRegex(@"(?<=[\u4E00-\u9FFF)])(?=\(除依法须经批准的项目外)", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex BeforeRemark();

    /// <summary>The text with its phrases restored; the scores of what was read stay as they are.</summary>
    public static ReadText Restore(ReadText text)
    {
        if (text.Text.Length != text.Glyphs.Count)
            return text;
        var glyphs = text.Glyphs.ToList();
        foreach (var phrase in Phrases)
        {
            for (var at = 0; at + (phrase.Length / 2) < glyphs.Count; at++)
            {
                var own = WithItsComma(glyphs, at, WithItsBrackets(phrase, glyphs[at]));
                if (!Begins(glyphs, at, own) || Align(glyphs, at, Variant(glyphs, at, own)) is not { } found)
                    continue;
                // (…查询。依法须经…活动。): within a bracket the remark has none of its own.
                if (glyphs[at].Text[0] != own[0] && own[0] is '(' or '【' && IsOpen(glyphs, at))
                    continue;
                // …后方可开展经营活动, and no more: what goes on there was lost, and no bracket closes.
                if (at + found.Length == glyphs.Count && glyphs[^1].Text == ",")
                    continue;
                glyphs.RemoveRange(at, found.Length);
                glyphs.InsertRange(at, found.Glyphs);
                at += found.Glyphs.Count - 1;
            }
        }

        DropStray(glyphs);
        return glyphs.SequenceEqual(text.Glyphs) ? text : text.With(glyphs);
    }

    /// <summary>Where they stand, as they are worded.</summary>
    public static IEnumerable<(int At, int Length)> Found(string scope)
    {
        foreach (var phrase in Phrases)
        {
            for (var at = scope.IndexOf(phrase, StringComparison.Ordinal); at >= 0; at = scope.IndexOf(phrase, at + 1, StringComparison.Ordinal))
                yield return (at, phrase.Length);
        }
    }

    private static bool IsOpen(List<Glyph> glyphs, int at) => glyphs.Take(at).Sum(g => g.Text switch { "(" => 1, ")" => -1, _ => 0 }) > 0;

    /// <summary>Some registrars set the remark in the other brackets: 【依法须经…活动】.</summary>
    private static string WithItsBrackets(string phrase, Glyph first) => first.Text == "【" && phrase[0] == '(' ? $"【{phrase[1..^1]}】" : phrase;

    /// <summary>Some, mostly older ones, part …批准后,方可开展….</summary>
    private static string WithItsComma(List<Glyph> glyphs, int at, string phrase) =>
        phrase.IndexOf(Bare, StringComparison.Ordinal) is >= 0 and var bare && Enumerable.Range(at, Math.Min(bare + MostChanges, Math.Max(0, glyphs.Count - at - 2))).Any(i => glyphs[i].Text[0] == Bare[0] && glyphs[i + 1].Text is "," or "." or "、" && glyphs[i + 2].Text[0] == Bare[1])
            ? phrase.Insert(bare + 1, ",")
            : phrase;

    /// <summary>Some registrars set the stop inside the bracket: …开展经营活动。)</summary>
    private static string Variant(List<Glyph> glyphs, int at, string phrase)
    {
        if (phrase[^1] != ')')
            return phrase;
        var last = phrase[^2].ToString();
        for (var i = Math.Max(at, at + phrase.Length - 2 - MostChanges); i + 2 < glyphs.Count && i < at + phrase.Length + MostChanges; i++)
        {
            if (glyphs[i].Text == last && glyphs[i + 1].Text is "。" or "." or "·" && glyphs[i + 2].Text == ")")
                return phrase[..^1] + "。)";
        }

        return phrase;
    }

    /// <summary>A character alone between a full stop and the remark is of the seal beside it; behind the remark nothing follows but another list.</summary>
    private static void DropStray(List<Glyph> glyphs)
    {
        for (var i = 1; i + 4 < glyphs.Count; i++)
        {
            if (glyphs[i - 1].Text == "。" && (PlainText.IsIdeograph(glyphs[i].Text[0]) || glyphs[i].Text is "·" or "." or "," or "'") && glyphs[i + 1].Text == "(" && string.Concat(glyphs.Skip(i + 2).Take(3).Select(g => g.Text)) is "除依法" or "依法须")
                glyphs.RemoveAt(i);
        }

        var read = string.Concat(glyphs.Select(g => g.Text));
        var end = Remarks.Max(r => read.LastIndexOf(r, StringComparison.Ordinal) is >= 0 and var at ? at + r.Length : 0);
        if (end > 0 && end < glyphs.Count && end + MostBehind >= glyphs.Count && !IsList(read[end..]) && glyphs.Skip(end).Min(g => g.Source.Confidence) < Unsure)
            glyphs.RemoveRange(end, glyphs.Count - end);
    }

    /// <summary>Behind the remark may begin another list, or stand a stop.</summary>
    private static bool IsList(string rest) => rest is "。" or ";" || rest.Contains("项目", StringComparison.Ordinal) || rest.StartsWith("一般", StringComparison.Ordinal) || rest.StartsWith("许可", StringComparison.Ordinal);

    /// <summary>At its first character, or at its second when the first is a lost bracket.</summary>
    private static bool Begins(List<Glyph> glyphs, int at, string phrase) =>
        PlainText.IsIdeograph(phrase[0])
            ? glyphs[at].Text[0] == phrase[0]
            : glyphs[at].Text[0] == phrase[0] || (glyphs[at].Text[0] == phrase[1] && (at == 0 || !Marks.Contains(glyphs[at - 1].Text[0], StringComparison.Ordinal) || glyphs[at - 1].Text[0] is '。' or ';'));

    /// <summary>The phrase made of the glyphs from there on with the fewest changes; null when there are none or too many.</summary>
    private static (int Length, List<Glyph> Glyphs)? Align(List<Glyph> glyphs, int at, string phrase)
    {
        var rows = Math.Min(glyphs.Count - at, phrase.Length + MostChanges);
        var cost = new int[phrase.Length + 1, rows + 1];
        for (var p = phrase.Length; p >= 0; p--)
        {
            for (var g = rows; g >= 0; g--)
                cost[p, g] = p == phrase.Length ? 0 : Cheapest(cost, glyphs, at, phrase, p, g, rows).Cost;
        }

        if (cost[0, 0] is 0 or > MostChanges)
            return null;
        var result = new List<Glyph>(phrase.Length);
        var next = 0;
        for (var p = 0; p < phrase.Length;)
        {
            var step = Cheapest(cost, glyphs, at, phrase, p, next, rows);
            if (step.IsPut)
                result.Add(PutIn.Behind(phrase[p], glyphs[Math.Clamp(at + next - 1, 0, glyphs.Count - 1)]));
            else if (step.IsTaken)
                result.Add(glyphs[at + next] with { Text = phrase[p].ToString() });
            p += step.IsPut || step.IsTaken ? 1 : 0;
            next += step.IsPut ? 0 : 1;
        }

        return (next, result);
    }

    private static (int Cost, bool IsPut, bool IsTaken) Cheapest(int[,] cost, List<Glyph> glyphs, int at, string phrase, int p, int g, int rows)
    {
        var isLast = p + 1 == phrase.Length;
        var best = (Cost: 1000, IsPut: false, IsTaken: false);
        if (g < rows)
        {
            var glyph = glyphs[at + g];
            if (glyph.Text[0] == phrase[p])
                best = (cost[p + 1, g + 1], false, true);
            else if (!IsItem(phrase) && MayBe(glyph, phrase[p]) && (!isLast || at + g + 1 == glyphs.Count))
                best = (1 + cost[p + 1, g + 1], false, true);
            if (!IsItem(phrase) && 1 + cost[p, g + 1] < best.Cost && IsGhost(glyph))
                best = (1 + cost[p, g + 1], false, false);
        }

        // A phrase whose end is not there is another phrase, unless the text ends.
        if (!PlainText.IsIdeograph(phrase[p]) && (!isLast || at + g == glyphs.Count) && 1 + cost[p + 1, g] < best.Cost)
            best = (1 + cost[p + 1, g], true, false);
        return best;
    }

    /// <summary>An item may be written with other marks on an old licence: it only gets back what is not there at all.</summary>
    private static bool IsItem(string phrase) => PlainText.IsIdeograph(phrase[0]);

    private static bool MayBe(Glyph glyph, char wanted) =>
        PlainText.IsIdeograph(wanted) ? PlainText.IsIdeograph(glyph.Text[0]) && (glyph.Source.Confidence < Unsure || IsTwin(glyph.Text[0], wanted)) : Marks.Contains(glyph.Text[0], StringComparison.Ordinal);

    private static bool IsTwin(char read, char wanted) => Enumerable.Range(0, Twins.Length / 2).Any(i => Twins[2 * i] == read && Twins[(2 * i) + 1] == wanted);

    private static bool IsGhost(Glyph glyph) => Marks.Contains(glyph.Text[0], StringComparison.Ordinal) || glyph.Source.Confidence < 0.6;
}
