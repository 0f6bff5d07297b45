using System.Text.RegularExpressions;
using Beian.Docs.Documents.Layout;
using Beian.Docs.Geometry;
using Beian.Docs.Identifiers;

namespace Beian.Docs.Documents.Papers;

/// <summary>The place behind 签名 or 签字, and whether ink is there (签名处).</summary>
public static partial class SignatureArea
{
    /// <summary>Share of ink from which somebody signed.</summary>
    public const double Filled = 0.014;

    /// <summary>Share of ink up to which nobody did; between the two nothing is said for certain.</summary>
    public const double Empty = 0.006;

    /// <summary>The part of the place that lies above the line to sign on.</summary>
    private const double AboveLine = 0.68;

    /// <summary>How far a signature reaches, in ems.</summary>
    private const double Reach = 9;

    /// <summary>How far behind the word somebody may sign, in ems, where nothing else stands between.</summary>
    private const double Farthest = 27;

    /// <summary>How deep below the word somebody may sign, in ems, and of how many characters a signature may be read.</summary>
    private const double Depth = 3, LongestName = 5;

    /// <summary>A border, be it aslant, is in no more than two pieces on end of so many ems.</summary>
    private const double Stroke = 0.5;

    private const int OnEnd = 3;

    /// <summary>The score of each character of a name by hand that is plainly to be read.</summary>
    private const double Legible = 0.95;

    private static readonly Regex Label = LoosePattern.Of(
        @"(?<who>[\p{IsCJKUnifiedIdeographs}A-Za-z ]{0,10})(?<open>[(])?(?:亲笔)?(?:(?:签名|签字)栏|(?:签名|签字|签章|手签|亲笔(?=[:;])|签署)(?:(?:或|/|并|及|和)(?:盖章|签章|盖私章|捺印|按手印))?(?: ?Signature)?)(?(open)(?:[^:\n,。()]{0,8}[)])?|(?:[(][^:\n,。()]{0,8}[)]|[)])?)(?:(?<colon>[:;])|(?=[ \n]|$))");

    /// <summary>The name is written so close behind the word that both are one line: 签字林样例.</summary>
    private static readonly Regex Written = LoosePattern.Of(@"(?:^|[\n ])(?<who>[\p{IsCJKUnifiedIdeographs}]{0,8}(?:[(][\p{IsCJKUnifiedIdeographs}]{2,8}[)])?)[(]?(?:签名|签字)[)]?(?=(?<name>[\p{IsCJKUnifiedIdeographs}·〓]{2,4})(?:[ \n]|$))");

    /// <summary>The word in the bracket, or one of its characters, lies under a seal: 法定代表人(〓 ):, 负责人签, 负责人字:.</summary>
    private static readonly Regex Covered = LoosePattern.Of(@"(?<who>(?:法定代表人|负责人|承诺人|授权人|委托人))(?:[(][^():\n]{0,4}[)](?<colon>:)| ?签(?=[ :\n]|$)| ?字(?<colon>:))");

    /// <summary>主办者签章: a place for the seal, which nobody signs; 请打印后签章: what is to be done.</summary>
    private static readonly Regex OfUnit = LoosePattern.Of("(?:主办者|主办单位|单位|公司|机构|企业|法人|确认|店铺|本店) ?[(]?签章|^ ?签章|(?:后|请|须|应|需|并)(?:亲笔)?(?:签名|签字|签章)");

    private static readonly Regex Ends = LoosePattern.Of("(?:单位 ?[(]?(?:公章|盖章|印章)|日期|身份证|证件|公民身份|时间|电话|手机|盖章|公章|年 ?月)");

    /// <summary>Whether it is signed; null where the paper has no such place.</summary>
    public static FieldReading? Read(RunningText text, Sheet sheet, PageView page)
    {
        List<Match> labels = [.. Label.Matches(text.Text).Where(m => text.GlyphAt(m.Index + m.Length - 1) is not null && !OfUnit.IsMatch(m.Value))];
        if (labels.Count == 0)
            labels = [.. Written.Matches(text.Text).Where(m => Surnames.Begins(m.Groups["name"].Value) && !PaperValues.IsPaper(m.Groups["name"].Value))];
        if (labels.Count == 0)
            labels = [.. Covered.Matches(text.Text).Cast<Match>()];
        if (labels.Count == 0)
            return null;
        return Behind(labels.OrderByDescending(m => Rank(m.Groups["who"].Value)).ThenByDescending(m => m.Groups["colon"].Success).ThenByDescending(m => m.Index).First(), text, sheet, page);
    }

    /// <summary>Whether it is signed behind a word, or below it; null where there is no room.</summary>
    /// <param name="chosen">The word and its colon.</param>
    /// <param name="text">Of the paper.</param>
    /// <param name="sheet">The same.</param>
    /// <param name="page">Its page.</param>
    internal static FieldReading? Behind(Match chosen, RunningText text, Sheet sheet, PageView page)
    {
        if (Area(text, chosen.Index, chosen.Length, sheet) is not { } area)
            return null;
        var share = page.Probe.InkShare(area);
        if (share <= Empty && Elsewhere(text, chosen, sheet, page.Probe) is var (far, why))
            return new FieldReading { Value = FieldNames.Present, Status = FieldStatus.Doubtful, Confidence = 0.6, Page = page.Number, Box = far, Raw = text.Text.Substring(chosen.Index, chosen.Length), Evidence = [why] };
        // Nobody signs below the line alone: what is there is the line, aslant.
        var isLine = share > Empty && page.Probe.InkShare(Upper(area)) <= Empty;
        var isFilled = share > (Empty + Filled) / 2 && !isLine;
        var isSure = share is <= Empty or >= Filled && !isLine;
        return new FieldReading
        {
            Value = isFilled ? FieldNames.Present : FieldNames.Absent,
            Status = isSure ? FieldStatus.Confirmed : FieldStatus.Doubtful,
            Confidence = isSure ? 0.99 : 0.6,
            Page = page.Number,
            Box = area,
            Raw = text.Text.Substring(chosen.Index, chosen.Length),
            Written = isFilled ? WrittenBehind(text, chosen.Index + chosen.Length) : null,
            Evidence = ["inkShare"],
        };
    }

    /// <summary>Where else somebody may have signed, and what says so: ink behind or below the empty place, or a name.</summary>
    private static (Quad Place, string Why)? Elsewhere(RunningText text, Match label, Sheet sheet, IFieldProbe probe)
    {
        var inked = Farther(text, label.Index, label.Length, sheet).Concat(Beneath(text, label, sheet)).FirstOrDefault(f => probe.InkShare(f) >= Filled && HasStrokes(f, text.GlyphAt(label.Index + label.Length - 1)?.Em ?? f.Height, probe));
        return inked is not null ? (inked, "inkShare") : NameAlone(text, label)?.Box is { } box ? (box, "nameAlone") : null;
    }

    /// <summary>Ink runs on for more than a border of a box is wide.</summary>
    private static bool HasStrokes(Quad place, double em, IFieldProbe probe)
    {
        var count = Math.Max(1, (int)(place.Width / (Stroke * em)));
        var inked = Enumerable.Range(0, count).Select(i => probe.InkShare(place.Slice((double)i / count, (i + 1.0) / count)) > Empty).ToList();
        return count < OnEnd || Enumerable.Range(0, count - OnEnd + 1).Any(i => inked.Skip(i).Take(OnEnd).All(s => s));
    }

    /// <summary>Some sign where there is room, beside the seal: a name that the paper speaks of, by itself and behind no label; null where none is.</summary>
    private static ReadText? NameAlone(RunningText text, Match label) =>
        AloneName().Matches(text.Text, label.Index + label.Length).Select(m => m.Groups["name"]).FirstOrDefault(n => Surnames.Begins(n.Value) && text.Text.IndexOf(n.Value, StringComparison.Ordinal) < label.Index) is { } name
            ? text.Slice(name.Index, name.Length)
            : null;

    [GeneratedRegex(@"(?<=[\n )])(?<name>[\u4E00-\u9FFF]{2,4})(?=[ \n]|$)", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex AloneName();

    /// <summary>The name right behind the word, where every character of it was read well and nothing else stands there.</summary>
    private static string? WrittenBehind(RunningText text, int from) =>
        Name().Match(text.Text, from) is { Success: true } name && Surnames.Begins(name.Groups["name"].Value) && !PaperValues.IsPaper(name.Groups["name"].Value)
        && Enumerable.Range(name.Groups["name"].Index, name.Groups["name"].Length).All(i => text.GlyphAt(i)?.Source.Confidence >= Legible)
            ? name.Groups["name"].Value
            : null;

    [GeneratedRegex(@"\G[ :]*(?<name>[\u4E00-\u9FFF]{2,4})(?=[ \n]|$)", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Name();

    /// <summary>Where signing begins in the text; null where nothing speaks of it.</summary>
    public static int? StartOf(RunningText text) => Label.Match(text.Text) is { Success: true } label ? label.Index : null;

    /// <summary>Of several, who answers for the paper.</summary>
    private static int Rank(string who) =>
        who.Contains("核验人", StringComparison.Ordinal) || who.Contains("被授权", StringComparison.Ordinal) || who.Contains("受托", StringComparison.Ordinal) ? 0
        : who.Contains("代表人", StringComparison.Ordinal) || who.Contains("法人", StringComparison.Ordinal) ? 3
        : who.Contains("负责人", StringComparison.Ordinal) || who.Contains("承诺人", StringComparison.Ordinal) || who.Contains("授权人", StringComparison.Ordinal) ? 2 : 1;

    private static Quad Upper(Quad area) =>
        area with { BottomRight = area.TopRight + ((area.BottomRight - area.TopRight) * AboveLine), BottomLeft = area.TopLeft + ((area.BottomLeft - area.TopLeft) * AboveLine) };

    /// <summary>Some sign far behind the word: the places that follow on its row, as far as it is empty.</summary>
    private static IEnumerable<Quad> Farther(RunningText text, int from, int length, Sheet sheet)
    {
        for (var begin = Reach; begin < Farthest; begin += Reach)
        {
            if (Area(text, from, length, sheet, begin, begin + Reach) is not { } next)
                yield break;
            yield return next;
        }
    }

    /// <summary>The room below the word, down to the next line of print: some sign there.</summary>
    private static IEnumerable<Quad> Beneath(RunningText text, Match label, Sheet sheet)
    {
        // 公司盖章 法定代表人签名: what stands apart before it is a word of its own, unless it is set wide.
        var space = label.Value.TrimEnd().LastIndexOf(' ');
        var begin = space > 0 && label.Groups["who"].Value.Length > space + 1 ? space : 0;
        var glyphs = Enumerable.Range(label.Index + begin, label.Length - begin).Select(text.GlyphAt).OfType<Glyph>().ToList();
        if (glyphs.Count == 0)
            yield break;
        var (first, last, em) = (glyphs[0], glyphs[^1], glyphs[^1].Em);
        // 法人代表(小程序负责人)签名: from where the whole label begins.
        var run = sheet.Runs.FirstOrDefault(r => r.Glyphs.Contains(first));
        double left = Math.Max(run?.Left ?? first.Left, first.Left - (Reach * em)) - em, right = last.Right + (Reach * em), top = last.Row + (0.9 * em);
        var next = sheet.Runs.Where(r => r.Row > top && r.Left < right && r.Right > left && (IsPrint(r.Text) || Ends.IsMatch(r.Text) || r.Text is "年" or "月" or "日")).Select(r => r.Row - (0.9 * r.Em)).DefaultIfEmpty(double.MaxValue).Min();
        var bottom = Math.Min(top + (Depth * em), next);
        if (bottom - top > em)
            yield return sheet.ToPage(left, top, right, bottom);
    }

    /// <summary>Too long for a name by hand, which 阿依样例·买买提 is not, or a part of a date.</summary>
    private static bool IsPrint(string text) => text.Any(char.IsAsciiDigit) || (text.Length > LongestName && !(text.Contains('·', StringComparison.Ordinal) && text.All(c => c == '·' || PlainText.IsIdeograph(c))));

    /// <summary>The place behind the word, from so many ems on and up to so many.</summary>
    private static Quad? Area(RunningText text, int from, int length, Sheet sheet, double begin = 0, double reach = Reach)
    {
        var last = Enumerable.Range(from, length).Reverse().Select(text.GlyphAt).FirstOrDefault(g => g is not null);
        if (last is null)
            return null;
        var (em, left) = (last.Em, last.Right + (0.35 * last.Em));
        var right = Math.Min(left + (reach * em), sheet.Runs.Max(r => r.Right) + (4 * em));
        // Another label on the row ends the place.
        var end = text.Text.IndexOf('\n', from + length);
        var rest = text.Text[(from + length)..(end < 0 ? text.Text.Length : end)];
        if (Ends.Match(rest) is { Success: true } next && text.GlyphAt(from + length + next.Index) is { } stop && Math.Abs(stop.Row - last.Row) < 0.7 * em)
        {
            // 主体 of 主体公章 belongs to it.
            var own = sheet.Runs.FirstOrDefault(r => r.Glyphs.Contains(stop));
            right = Math.Min(right, (own is not null && own.Left > last.Right ? own.Left : stop.Left) - (0.5 * em));
        }

        // What is printed farther along the row is nobody's hand.
        right = Math.Min(right, sheet.Runs.Where(r => r.Left > left + em && Math.Abs(r.Row - last.Row) < 0.7 * em && IsPrint(r.Text) && !r.Text.AsSpan().ContainsAnyInRange('0', '9')).Select(r => r.Left - (0.5 * em)).DefaultIfEmpty(right).Min());
        left += begin * em;
        return right - left < 1.5 * em ? null : sheet.ToPage(left, last.Row - (0.8 * em), right, last.Row + (0.8 * em));
    }
}
