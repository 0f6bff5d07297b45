using System.Text;
using System.Text.RegularExpressions;
using Beian.Docs.Documents.Layout;
using Beian.Docs.Identifiers;

namespace Beian.Docs.Documents.Papers;

/// <summary>
/// The lines of a paper as one text that can be searched: lines that merely wrap are joined, other lines end with a line feed, and a
/// wide gap is a space (连续文本).
/// </summary>
public sealed partial class RunningText
{
    /// <summary>Between two characters, in ems beyond what is usual in the row: a space.</summary>
    private const double WideGap = 0.8;

    /// <summary>Fewer gaps between words do not tell what is usual.</summary>
    private const int FewestGaps = 4;

    private const string Quotes = "\"“‘「『《";

    /// <summary>Behind a person's name they are no part of it.</summary>
    private const string Particles = "为系是于在的及和与或同由男女等任兼至起向代";

    /// <summary>Nor are these before it.</summary>
    private const string Openings = "由为兹现特经请派令让给系是及与和对将把在于即且并另其我本该贵委授";

    /// <summary>Rules below blanks, as readers take them.</summary>
    private const string Rules = "_—―─－﹍¯";

    private readonly List<Glyph?> _glyphs;

    private RunningText(string text, List<Glyph?> glyphs) => (Text, _glyphs) = (text, glyphs);

    public string Text { get; }

    /// <param name="sheet">Only the paper's own lines.</param>
    /// <param name="startsLine">Whether a line that begins so is none that continues the one before.</param>
    public static RunningText Of(Sheet sheet, Func<string, bool> startsLine)
    {
        var text = new StringBuilder();
        var glyphs = new List<Glyph?>();
        var rows = LabelFinder.Rows(sheet).Select(r => r.Where(g => !Rules.Contains(g.Text, StringComparison.Ordinal)).ToList()).Where(r => r.Count > 0).ToList();
        double left = rows.Count == 0 ? 0 : LeftMargin(rows), right = rows.Count == 0 ? 0 : rows.Max(r => r[^1].Right);
        for (var i = 0; i < rows.Count; i++)
        {
            if (i > 0 && !Continues(rows[i - 1], rows[i], left, right, startsLine))
                Append('\n', null);
            var usual = UsualGap(rows[i]);
            for (var k = 0; k < rows[i].Count; k++)
            {
                if (k > 0 && rows[i][k].Left - rows[i][k - 1].Right > usual + (WideGap * rows[i][k].Em))
                    Append(' ', null);
                foreach (var c in rows[i][k].Text)
                    Append(c, rows[i][k]);
            }
        }

        return new RunningText(text.ToString(), glyphs);

        void Append(char c, Glyph? glyph)
        {
            text.Append(c);
            glyphs.Add(glyph);
        }
    }

    /// <summary>Where a part of the text was read.</summary>
    public ReadText Slice(int from, int length)
    {
        var own = _glyphs.Skip(from).Take(length).OfType<Glyph>().Distinct().ToList();
        var runs = new List<TextRun>();
        for (int start = 0, i = 1; i <= own.Count; i++)
        {
            if (i < own.Count && own[i].Line == own[i - 1].Line && own[i].Source.From >= own[i - 1].Source.From)
                continue;
            runs.Add(new TextRun(own.GetRange(start, i - start)));
            start = i;
        }

        return ReadText.From(runs);
    }

    /// <summary>The glyph at a place of the text; null between lines.</summary>
    public Glyph? GlyphAt(int index) => index < 0 || index >= _glyphs.Count ? null : _glyphs[index];

    /// <summary>Whether a wide gap parts a glyph from the quotation mark before it; in a blank by itself a gap is nothing.</summary>
    public bool IsBehindGap(Glyph glyph) => _glyphs.IndexOf(glyph) is > 1 and var at && Text[at - 1] == ' ' && Quotes.Contains(Text[at - 2], StringComparison.Ordinal);

    /// <summary>Whether a quotation mark opens before the first and none closes behind the last, but a word goes on: “样例咨|询承诺如下.</summary>
    public bool IsLeftOpen(Glyph first, Glyph last) =>
        _glyphs.IndexOf(first) is > 0 and var from && Quotes.Contains(Text[from - 1], StringComparison.Ordinal) && _glyphs.LastIndexOf(last) is var to && to + 1 < Text.Length && PlainText.IsIdeograph(Text[to + 1]);

    /// <summary>Whether a word goes on with a glyph, so that what is said to begin there has lost its beginning: 槐序|打印服务.</summary>
    public bool IsWithinWord(Glyph glyph) => _glyphs.IndexOf(glyph) is > 0 and var at && PlainText.IsIdeograph(Text[at - 1]) && !Introduced().IsMatch(Text[..at]);

    /// <summary>Whether a glyph is the first half of the word 网站: 提交和修改网|站备案资料.</summary>
    public bool IsCutInSite(Glyph glyph) => glyph.Text == "网" && _glyphs.LastIndexOf(glyph) is >= 0 and var at && at + 1 < Text.Length && Text[at + 1] == '站';

    /// <summary>The one word between a glyph and the next mark, or the line's end: of 罗以|宁(身份证号 the rest of the name. Null where there is none or it says something by itself.</summary>
    public Glyph? LoneWordBehind(Glyph glyph) =>
        _glyphs.LastIndexOf(glyph) is >= 0 and var at && at + 1 < Text.Length && PlainText.IsIdeograph(Text[at + 1]) && !Particles.Contains(Text[at + 1], StringComparison.Ordinal) && (at + 2 == Text.Length || Text[at + 2] is '(' or ',' or ':' or ';' or '\n' or ' ') ? _glyphs[at + 1] : null;

    /// <summary>What makes a unit that ends with a glyph one of its branches: behind 样例公司 of 样例公司|北京营业部主办. Empty where nothing does.</summary>
    public IReadOnlyList<Glyph> BranchBehind(Glyph glyph) =>
        _glyphs.LastIndexOf(glyph) is >= 0 and var at && Branch().Match(Text, at + 1) is { Success: true } branch ? [.. _glyphs.GetRange(branch.Index, branch.Length).OfType<Glyph>()] : [];

    [GeneratedRegex(@"\G[\u4E00-\u9FFF]{0,8}?(?:分公司|营业部|经营部|办事处|代表处|分店|分部|分所|分院|分社|支行|分行)", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Branch();

    /// <summary>The one word between a glyph and what introduces a person before it: of 本人洛|桑丹增 the name's first. Null where there is none or it says something by itself.</summary>
    public Glyph? LoneWordBefore(Glyph glyph) =>
        _glyphs.IndexOf(glyph) is > 0 and var at && PlainText.IsIdeograph(Text[at - 1]) && !Openings.Contains(Text[at - 1], StringComparison.Ordinal) && Introducer().IsMatch(Text[..(at - 1)]) ? _glyphs[at - 1] : null;

    [GeneratedRegex("(?:^|[\\n ,。:;(]|本人|授权|委托|指派|员工|职员|代表人|负责人|经营者|姓名)$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Introducer();

    [GeneratedRegex("(?:网站|小程序|应用|平台|程序|名称|[名称为是的叫即及和与对在将办于由了])$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Introduced();

    /// <summary>现 授 权 罗 以 宁: a row that is stretched to both margins has wide gaps between all of its words.</summary>
    private static double UsualGap(List<Glyph> row)
    {
        var gaps = row.Zip(row.Skip(1)).Where(p => PlainText.IsIdeograph(p.First.Text[0]) && PlainText.IsIdeograph(p.Second.Text[0])).Select(p => p.Second.Left - p.First.Right).Order().ToList();
        return gaps.Count < FewestGaps ? 0 : Math.Max(0, gaps[gaps.Count / 5]);
    }

    /// <summary>Where most long lines begin.</summary>
    private static double LeftMargin(List<List<Glyph>> rows)
    {
        var width = rows.Max(r => r[^1].Right - r[0].Left);
        return rows.Where(r => r[^1].Right - r[0].Left > 0.6 * width).Min(r => r[0].Left);
    }

    private static bool Continues(List<Glyph> before, List<Glyph> row, double left, double right, Func<string, bool> startsLine)
    {
        var em = row[0].Em;
        return Math.Abs(row[0].Left - left) < 1.2 * em
            && before[0].Left < left + (3.5 * em)
            && before[^1].Right > left + (0.55 * (right - left))
            && row[0].Row - before[0].Row < 3 * em
            && !startsLine(string.Concat(row.Take(24).Select(g => g.Text)));
    }
}
