using System.Text.RegularExpressions;
using Beian.Docs.Documents.Layout;

namespace Beian.Docs.Documents.Papers;

/// <summary>
/// Values beside or below their labels, in tables, lists and forms; cells may wrap, labels too, and a column's head may stand above its
/// values (标签与取值).
/// </summary>
public sealed partial class CellLayout
{
    /// <summary>From line to line of one cell, in ems.</summary>
    private const double LinePitch = 1.62;

    /// <summary>The same below a column's head.</summary>
    private const double CenteredPitch = 1.8;

    /// <summary>From a column's head to the value below it, in ems: consoles space their rows widely.</summary>
    private const double HeadPitch = 5.6;

    /// <summary>Between two pieces of one value below its label, in ems.</summary>
    private const double PieceGap = 1.8;

    /// <summary>Digits of an ID number or a code.</summary>
    private const int LongNumber = 14;

    /// <summary>A wider gap inside a value ends it, in ems.</summary>
    private const double WidestGap = 2.5;

    private readonly IReadOnlyList<LabelHit> _hits;
    private readonly IReadOnlyList<TextRun> _runs;
    private readonly IReadOnlyDictionary<LabelHit, TextRun> _captions;

    public CellLayout(Sheet sheet, IReadOnlyList<Label> labels)
    {
        var found = LabelFinder.Find(sheet, labels);
        // Where labels are set larger than the small print, theirs is the usual size.
        var usual = Math.Max(Math.Max(PaperTitle.UsualEm(sheet), PaperTitle.UsualHanEm(sheet)), PaperTitle.UsualEm(found.SelectMany(h => h.Glyphs).Where(g => PaperValues.IsHan(g.Text[0]))));
        // A title may hold the words of a label, a value may begin with them: neither is one.
        _hits = TranslatedLabels.Join([.. WrappedLabels.Join(found, sheet, labels).Where(h => h.Em < 1.5 * usual && IsLabel(h, sheet))], sheet);
        var inLabels = _hits.SelectMany(h => h.Glyphs).ToHashSet();
        _captions = Captions.Of(_hits, sheet);
        _runs = [.. sheet.Lines.SelectMany(l => Sheet.Without(l, inLabels)).SelectMany(Cut)];
    }

    public IReadOnlyList<LabelHit> Labels => _hits;

    /// <summary>Every value of a field, in reading order; those that are empty are left out.</summary>
    public IEnumerable<ReadText> Of(string field) => PrintedWithLabels(field).Select(v => v.Value);

    /// <summary>The same, each with its label.</summary>
    public IEnumerable<(LabelHit Label, ReadText Value)> PrintedWithLabels(string field) => WithLabels(field, isOne: t => !IsSigned(t.Text));

    /// <summary>Every value of a field with its label, what is written where somebody signs among them.</summary>
    public IEnumerable<(LabelHit Label, ReadText Value)> WithLabels(string field) => WithLabels(field, isOne: _ => true);

    private IEnumerable<(LabelHit Label, ReadText Value)> WithLabels(string field, Func<ReadText, bool> isOne) =>
        _hits.Where(h => h.Field == field).Select(h => (Label: h, Value: ReadText.From(ValueOf(h)))).Where(v => isOne(v.Value)).Select(v => (v.Label, Value: LabelTails.Drop(v.Value))).Where(v => !v.Value.IsEmpty);

    private List<TextRun> ValueOf(LabelHit label)
    {
        if (_captions.TryGetValue(label, out var above))
            return [above];
        var line = Beside(label);
        if (line.Count == 0 && !label.IsOneLine)
            line = WithoutItems([.. CenteredLabels.Around(label, _hits, _runs, shift: 0)]);
        // 【主办方】 by itself, and the name below.
        if (line.Count == 0 || line is [{ Text: "】" or "]" or "〕" }])
            return label.IsOneLine ? BrokenCell.FirstValue(Below(label)) : Below(label);
        // A colon with nothing behind it is an empty blank, unless the cell below holds a number.
        if (line is [{ Text: ":" or ";" }])
            return Below(label) is [var number, ..] && number.Text.Count(char.IsAsciiDigit) >= LongNumber ? [number] : [];
        return label.IsOneLine ? line : Grown(label, line);
    }

    /// <summary>负责人:… in the second line of a cell is an item of its own.</summary>
    private static List<TextRun> WithoutItems(List<TextRun> lines) => lines is [var first, var second] && Item().IsMatch(second.Text) ? [first] : lines;

    [GeneratedRegex(@"^\p{IsCJKUnifiedIdeographs}{2,8}:", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Item();

    /// <summary>What follows on the label's row, up to the next label or a wide gap.</summary>
    private List<TextRun> Beside(LabelHit label)
    {
        var next = RowEnd(label);
        var row = _runs
            .Where(r => r.Left > label.Right - (0.3 * label.Em) && r.Left < next && Math.Abs(r.Row - label.Row) < 0.7 * Math.Max(label.Em, r.Em))
            .OrderBy(r => r.Left).ToList();
        // The label again in the other language: 域名/Domain Name: before the value, however far behind it stands.
        while (row.Count > 0 && (LabelTails.IsOtherLanguage(row[0].Text) || (row.Count > 1 && IsTranslation(label, row[0], row[1]))))
            row.RemoveAt(0);
        var end = row.Count;
        for (var i = 1; i < row.Count; i++)
        {
            // 网站负责人:税明远 签字: a place to sign is none of the value.
            if (!PlaceToSign().IsMatch(row[i].Text) && (IsAnnotation(row[i - 1].Text) || row[i].Left - row[i - 1].Right <= WidestGap * row[i].Em))
                continue;
            end = i;
            break;
        }

        // The middle of a label may lie between the two lines of its cell.
        return IsStacked(row[..end]) ? [.. ReadingOrder.Of(row[..end])] : row[..end];
    }

    [GeneratedRegex("^(?:亲笔)?(?:签字|签名|签章|盖章):", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex PlaceToSign();

    /// <summary>Where the next label on the row begins.</summary>
    private double RowEnd(LabelHit label) => _hits.Where(h => h != label && h.Left > label.Right - 1 && Math.Abs(h.Row - label.Row) < 0.7 * label.Em).Select(h => h.Left).DefaultIfEmpty(double.MaxValue).Min();

    private static bool IsStacked(List<TextRun> row) => row.Zip(row.Skip(1)).Any(p => p.Second.Left < p.First.Right - p.First.Em && Math.Abs(p.Second.Row - p.First.Row) > 0.7 * p.First.Em);

    /// <summary>Letters close behind the label, and the value farther behind them: 注册日期 Registered.</summary>
    private static bool IsTranslation(LabelHit label, TextRun run, TextRun next) =>
        run.Text.Length > 2 && run.Text.All(char.IsAsciiLetter) && run.Left - label.Right < 1.2 * run.Em && next.Left - run.Right > Math.Max(run.Em, run.Left - label.Right);

    /// <summary>With the other lines of its cell, above and below.</summary>
    private List<TextRun> Grown(LabelHit label, List<TextRun> line, bool mayBeCentered = false)
    {
        var cell = new List<TextRun>(line);
        var left = line[0].Left;
        var center = (line[0].Left + line[^1].Right) / 2;
        foreach (var direction in new[] { -1, 1 })
        {
            var edge = direction < 0 ? line.Min(r => r.Row) : line.Max(r => r.Row);
            foreach (var run in _runs.Where(r => (r.Row - edge) * direction > 0.7 * r.Em).OrderBy(r => (r.Row - edge) * direction))
            {
                if ((run.Row - edge) * direction > (mayBeCentered && run.Text.All(PaperValues.IsHan) ? CenteredPitch * Math.Max(run.Em, label.Em) : LinePitch * BrokenCell.SizeOf(run, line, label.Em, direction > 0)))
                    break;
                if ((Math.Abs(run.Left - left) > 1.2 * run.Em && !(mayBeCentered && Math.Abs(run.Center - center) < 0.8 * run.Em)) || Owner(run) is { } owner && owner != label || (direction > 0 && UnknownLabels.StandBefore(run, label, _runs)) || (!mayBeCentered && IsOther(run, label, direction)))
                    continue;
                cell.Add(run);
                edge = run.Row;
            }
        }

        return [.. ReadingOrder.Of(cell)];
    }

    /// <summary>A head of a column has its values below.</summary>
    private List<TextRun> Below(LabelHit label)
    {
        var near = _runs
            .Where(r => r.Row > label.Row + (0.7 * label.Em) && r.Row < label.Row + (HeadPitch * label.Em)
                && ((r.Left > label.Left - (1.5 * label.Em) && r.Left < label.Right + label.Em) || Math.Abs(r.Center - ((label.Left + label.Right) / 2)) < 1.2 * label.Em))
            .ToList();
        if (near.MinBy(r => r.Row) is not { } highest)
            return [];
        // One value may be found in two pieces: 样例新网 | (北京)有限公司.
        var first = near.Where(r => Math.Abs(r.Row - highest.Row) < 0.5 * highest.Em).MinBy(r => r.Left)!;
        var row = new List<TextRun> { first };
        foreach (var run in _runs.Where(r => r.Left > first.Left && Math.Abs(r.Row - first.Row) < 0.5 * first.Em).OrderBy(r => r.Left))
        {
            // What stands below the next head is its value.
            if (run.Left - row[^1].Right > PieceGap * run.Em || _hits.Any(h => h != label && Math.Abs(h.Row - label.Row) < 0.7 * label.Em && h.Left > label.Right && h.Left - h.Em < run.Center && run.Center < h.Right + h.Em))
                break;
            row.Add(run);
        }

        return Owner(first) is not null ? [] : Grown(label, row, mayBeCentered: true);
    }

    /// <summary>The label that the run stands beside.</summary>
    private LabelHit? Owner(TextRun run) =>
        _hits.Where(h => Math.Abs(h.Row - run.Row) < 0.7 * run.Em && h.Right < run.Left + (0.3 * run.Em)).MaxBy(h => h.Right);

    /// <summary>A line above that has its own label, or that begins left of the label, is none of this cell.</summary>
    private bool IsOther(TextRun run, LabelHit label, int direction) =>
        run.Left < label.Right - (0.3 * run.Em) && label.Row < run.Row && run.Left < label.Left
        || (direction < 0 && (Owner(run) is not null || _hits.Any(h => h != label && h.Row < label.Row && label.Row - h.Row < 1.3 * label.Em && h.Left < run.Left)));

    /// <summary>Words that a colon, a bracket, a gap or a value follows; inside a sentence they are no label.</summary>
    private static bool IsLabel(LabelHit hit, Sheet sheet)
    {
        var last = hit.Glyphs[^1];
        var next = sheet.Lines.SelectMany(l => l).Where(g => g.Left > last.Left + 0.1 && Math.Abs(g.Row - last.Row) < 0.5 * last.Em).MinBy(g => g.Left);
        var gap = next is null ? double.MaxValue : next.Left - last.Right;
        if (next is not null && char.IsAsciiLetter(last.Text[0]) && (char.IsAsciiLetter(next.Text[0]) || next.Text is "." or "-") && gap < 0.6 * last.Em)
            return false;
        // 有　效　期　限 自2022年…: as far apart as the characters before, and no more of the label.
        if (next is { Text: "自" } && hit.Label.StartsWith("有效期", StringComparison.Ordinal))
            return true;
        // 实名认证,受法律保护: a clause of a sentence.
        if (next is { Text: "," or "。" or "、" })
            return false;
        // APP/样例商城 is a value, 域名/Domain a label in two languages.
        if (next is { Text: "/" } && sheet.Lines.First(l => l.Contains(next)) is var line && line.SkipWhile(g => g != next).Skip(1).FirstOrDefault() is { } behind && !char.IsAscii(behind.Text[0]))
            return false;
        return next is null || (gap > 0.45 * last.Em && !EvenSteps.AreOf(sheet.Lines.First(l => l.Contains(next)), last, next)) || next.Text is ":" or "(" or "/" or ";" or "." or "·" || CellEdge.IsOne(next.Text) || char.IsAscii(next.Text[0]) || (next.Line != last.Line && gap > 0.25 * last.Em);
    }

    /// <summary>Behind 法定代表人(签名) stands handwriting, not a value.</summary>
    private static bool IsSigned(string text) => text.StartsWith("(签", StringComparison.Ordinal) || text.StartsWith("(亲", StringComparison.Ordinal) || text.StartsWith('签');

    private static bool IsAnnotation(string text) => text.Length > 1 && text[0] == '(' && text[^1] is ')' or ':' || text is ":" or "/" or "|";

    private static IEnumerable<TextRun> Cut(IReadOnlyList<Glyph> line) => Sheet.Split([.. line.Where(g => g.Text is not ("_" or "―" or "─"))]).Where(r => r.Glyphs.Count > 0);
}
