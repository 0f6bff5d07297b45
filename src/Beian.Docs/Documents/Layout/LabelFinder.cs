using Beian.Docs.Identifiers;

namespace Beian.Docs.Documents.Layout;

/// <summary>Finds labels row by row: spaced, split over several lines of the detector, or with a character misread.</summary>
public static class LabelFinder
{
    /// <summary>Widest space between the two characters of a spaced label, in ems; longer labels share it out.</summary>
    private const double WidestSpace = 6;

    /// <summary>Boxes of the detector may be low, and ems with them, or end early and late about one character; two characters far apart are soon no label.</summary>
    private const double Slackness = 1.8, SlacknessOfShort = 1.4, SlacknessAlone = 2.5;

    /// <summary>A label of fewer characters is short.</summary>
    private const int Long = 4;

    /// <summary>A gap of this many ems has room for a character and for blanks at both its sides.</summary>
    private const double RoomForOne = 1.35;

    /// <summary>The same for one that the reader does not believe in itself, and below which score it does not.</summary>
    private const double RoomForAny = 1.12, Believed = 0.8;

    /// <summary>Score above which the reader saw what stands there.</summary>
    private const double Legible = 0.95;

    /// <summary>In the widest step of a label: what stands so much farther is none of it.</summary>
    private const double Apart = 1.3;

    /// <summary>A label follows a gap of this many ems, or begins its row: inside running text it is a word, not a label.</summary>
    private const double GapBefore = 0.55;

    /// <summary>The same behind a wide bracket, of which the far half is blank: 样例(兰州)律师事务所.</summary>
    private const double GapBehindBracket = 1.05;

    /// <summary>A label inside a line has so many characters, and begins within so many ems of where those of its column do.</summary>
    private const int LeastInside = 4;

    /// <summary>Between two words of a label in English, in ems.</summary>
    private const double WordSpace = 1;

    /// <summary>Letters of a label in English.</summary>
    private const int LeastLatin = 5;

    /// <summary>See <see cref="LeastInside"/>.</summary>
    private const double InColumn = 0.9;

    /// <summary>Of a list's numbers, with the bracket before them.</summary>
    private const string Numerals = "(0123456789一二三四五六七八九十";

    /// <summary>Every label found; longer labels win over those that they contain.</summary>
    public static IReadOnlyList<LabelHit> Find(Sheet sheet, IReadOnlyList<Label> labels)
    {
        var hits = new List<LabelHit>();
        var ordered = labels.OrderByDescending(l => l.Text.Length).ToList();
        var rows = Rows(sheet).Select(r => (Glyphs: r, Taken: new bool[r.Count])).ToList();
        foreach (var (row, taken) in rows)
            Collect(row, taken, ordered, IsFree, hits);

        // The detector joined a value with the label of the next column: the labels above and below it tell where that column begins.
        var columns = hits.ToList();
        var whole = ordered.Where(l => l.Text.Length >= LeastInside).ToList();
        foreach (var (row, taken) in rows)
            Collect(row, taken, whole, (r, at, length, _) => IsInColumn(r, at, length, columns), hits);
        return [.. hits.OrderBy(h => h.Row)];
    }

    /// <summary>How many items have their labels on the row of one: a form has two columns, a list a column for each (同一行的标签数).</summary>
    /// <param name="labels">Of the sheet.</param>
    /// <param name="label">One of them; it counts.</param>
    public static int FieldsBeside(IReadOnlyList<LabelHit> labels, LabelHit label) => labels.Where(l => Math.Abs(l.Row - label.Row) < label.Em).Select(l => l.Field).Distinct().Count();

    private static void Collect(
        IReadOnlyList<Glyph> row, bool[] taken, IReadOnlyList<Label> labels, Func<IReadOnlyList<Glyph>, int, int, bool[], bool> isFree, List<LabelHit> hits)
    {
        foreach (var label in labels)
        {
            for (var at = 0; at + label.Text.Length <= row.Count; at++)
            {
                if (Match(row, at, label, taken) is not { } length || !(label.Anywhere || isFree(row, at, length, taken)))
                    continue;
                hits.Add(new LabelHit(label.Field, label.Text, [.. row.Skip(at).Take(length)]) { IsOneLine = label.OneLine });
                Array.Fill(taken, true, at, length);
            }
        }
    }

    /// <summary>Glyphs that share a row, from left to right.</summary>
    public static IReadOnlyList<IReadOnlyList<Glyph>> Rows(Sheet sheet)
    {
        // A line joins the row of whichever line stands level with it: 名 | 称样例公司, of which the first is level with 住所 beside it, too.
        var rows = new List<(List<(double Row, double Em)> Lines, List<Glyph> Glyphs)>();
        foreach (var line in sheet.Lines.OrderBy(l => l.Average(g => g.Row)))
        {
            double at = line.Average(g => g.Row), em = line[0].Em;
            var near = rows.FindLastIndex(r => r.Lines.Any(l => Math.Abs(l.Row - at) < 0.6 * Math.Min(l.Em, em)));
            if (near < 0)
            {
                rows.Add(([], []));
                near = rows.Count - 1;
            }

            rows[near].Lines.Add((at, em));
            rows[near].Glyphs.AddRange(line);
        }

        return [.. rows.Select(r => (IReadOnlyList<Glyph>)[.. r.Glyphs.OrderBy(g => g.Center)])];
    }

    /// <summary>How many glyphs from there on are the label, or null.</summary>
    private static int? Match(IReadOnlyList<Glyph> row, int at, Label label, bool[] taken)
    {
        int wrong = 0, next = at;
        var isFilled = false;
        Glyph? last = null;
        for (var i = 0; i < label.Text.Length; i++, next++)
        {
            // A widely spaced label may hold characters that are not there; one in Latin letters is not spaced, and the colon behind Registrar no part of Registrant.
            for (; last is not null && !char.IsAsciiLetter(label.Text[i]) && next < row.Count && !Same(row[next], label.Text[i]) && (IsGhost(row[next]) || IsInGap(row, next, last, label.Text[i])); next++)
                isFilled |= !IsGhost(row[next]);
            if (next >= row.Count || taken[next])
                return null;
            var glyph = row[next];
            if (!Same(glyph, label.Text[i]) && ((char.IsAsciiLetter(label.Text[i]) && IsSpeck(glyph)) || ++wrong > label.Slack || IsOfValue(row, at, next, label.Text[i], i == label.Text.Length - 1)))
                return null;
            if (last is not null && !(char.IsAsciiLetter(label.Text[i]) && glyph.Left - last.Right < WordSpace * glyph.Em) && glyph.Left - last.Right > WidestSpace / (label.Text.Length - 1) * (IsAlone(glyph) && IsAlone(last) ? SlacknessAlone : label.Text.Length < Long ? SlacknessOfShort : Slackness) * glyph.Em)
                return null;
            last = glyph;
        }

        // The first and the last character of a label must not both be guessed; 经营者 and the name 范超 behind it are not 经营范围.
        if (wrong > 0 && (isFilled || (!Same(last!, label.Text[^1]) && !Same(row[at], label.Text[0]))))
            return null;
        // 住所申报 is a remark behind an address, however wide it is set, and 住所 in it no label: no address begins so.
        if (string.Concat(row.Skip(next).Take(2).Select(g => g.Text)) == "申报")
            return null;
        return next - at;
    }

    /// <summary>What was read well and is no misread character of the label: 法定代表, whose 人 went to the next line, and the surname in a box of its own or farther off; 统一社会信用, whose 代码 did, and the code behind it.</summary>
    private static bool IsOfValue(IReadOnlyList<Glyph> row, int at, int next, char wanted, bool isEnd) => row[next] is var glyph && glyph.Source.Confidence > Legible
        && ((isEnd && next > at && ((glyph.Line != row[next - 1].Line && !IsAlone(glyph)) || IsApart(row, at, next))) || (char.IsAsciiLetterOrDigit(glyph.Text[0]) && !char.IsAscii(wanted)));

    /// <summary>Farther from the one before than any two of the label are.</summary>
    private static bool IsApart(IReadOnlyList<Glyph> row, int at, int next) => next - at >= Long
        && row[next].Center - row[next - 1].Center > Apart * Enumerable.Range(at + 1, next - at - 1).Max(i => row[i].Center - row[i - 1].Center);

    /// <summary>At the beginning of a row or a line, or behind a gap, another label or a speck.</summary>
    private static bool IsFree(IReadOnlyList<Glyph> row, int at, int length, bool[] taken) => !IsInBrackets(row, at, length) &&
        (at == 0 || taken[at - 1] || (row[at].Left - row[at - 1].Right > (row[at - 1].Text == ")" ? GapBehindBracket : GapBefore) * row[at].Em && !EvenSteps.AreOf(row, row[at - 1], row[at])) || row[at].Line != row[at - 1].Line
        || IsOtherLanguage(row, at, length) || IsBehindTranslation(row, at) || IsBehindNumber(row, at, length)
        || (IsSpeck(row[at - 1]) && (at == 1 || row[at - 2].Line != row[at - 1].Line)));

    /// <summary>(经营范围中的一般经营项目依法自主开展…) on a line of its own: a word behind a bracket that goes on is none; (主办者名称) is.</summary>
    private static bool IsInBrackets(IReadOnlyList<Glyph> row, int at, int length) =>
        at > 0 && row[at - 1].Text == "(" && row[at].Left - row[at - 1].Right < GapBefore * row[at].Em && at + length < row.Count && PlainText.IsIdeograph(row[at + length].Text[0]) && row[at + length].Left - row[at + length - 1].Right < GapBefore * row[at].Em;

    /// <summary>The label again in English, right behind it: 注册日期RegistrationDate.</summary>
    private static bool IsOtherLanguage(IReadOnlyList<Glyph> row, int at, int length) =>
        length >= LeastLatin && !char.IsAscii(row[at - 1].Text[0]) && row.Skip(at).Take(length).All(g => char.IsAsciiLetter(g.Text[0]));

    /// <summary>1.承诺单位:…: a point of a list that is a label with its value; without the colon it begins a sentence.</summary>
    private static bool IsBehindNumber(IReadOnlyList<Glyph> row, int at, int length) =>
        at is 2 or 3 && at + length < row.Count && row[at + length].Text == ":" && row[at - 1].Text is "." or "、" or ")" && row.Take(at - 1).All(g => Numerals.Contains(g.Text, StringComparison.Ordinal));

    /// <summary>The same before it: Created/创建时间.</summary>
    private static bool IsBehindTranslation(IReadOnlyList<Glyph> row, int at) =>
        TranslationBefore([.. row.Where(g => g.Line == row[at].Line)], row[at]).Count > 0;

    /// <summary>The translation on the line before a label, with the stroke that parts both; empty where there is none.</summary>
    internal static IReadOnlyList<Glyph> TranslationBefore(IReadOnlyList<Glyph> line, Glyph label)
    {
        var before = line.TakeWhile(g => g != label).ToList();
        return before.Count > LeastLatin && before[^1].Text == "/" && before.SkipLast(1).All(g => char.IsAsciiLetter(g.Text[0])) ? before : [];
    }

    /// <summary>With its colon, and right below or above the beginning of another label.</summary>
    private static bool IsInColumn(IReadOnlyList<Glyph> row, int at, int length, IReadOnlyList<LabelHit> others) =>
        at + length < row.Count && row[at + length].Text == ":"
        && others.Any(o => Math.Abs(o.Left - row[at].Left) < InColumn * row[at].Em && Math.Abs(o.Row - row[at].Row) > row[at].Em);

    /// <summary>The detector found it by itself: only a label is set so wide.</summary>
    private static bool IsAlone(Glyph glyph) => glyph.Line.Chars.Count(c => !string.IsNullOrWhiteSpace(c.Text)) == 1;

    /// <summary>A watermark's stroke between two spaced characters is read as a dash or a dot, or as what the reader itself may take for a blank.</summary>
    private static bool IsGhost(Glyph glyph) => glyph.Source.Confidence < 0.5 || (glyph.Source.Confidence < 0.8 && glyph.Source.Alternative is { } other && string.IsNullOrWhiteSpace(other)) || IsSpeck(glyph) || glyph.Text is "〇" || glyph.Source.Text.All(char.IsPunctuation);

    /// <summary>有產效產期: between two characters that stand too far apart for a word a reader may see one that is not there.</summary>
    private static bool IsInGap(IReadOnlyList<Glyph> row, int at, Glyph last, char wanted) =>
        at + 1 < row.Count && Same(row[at + 1], wanted) && row[at + 1].Line == last.Line && row[at + 1].Left - last.Right > (row[at].Source.Confidence < Believed ? RoomForAny : RoomForOne) * last.Em;

    private static bool IsSpeck(Glyph glyph) => glyph.Text.All(char.IsPunctuation);

    private static bool Same(Glyph glyph, char wanted) =>
        glyph.Text.Length == 1 && (glyph.Text[0] == wanted || (glyph.Source is { Confidence: < Legible, Alternative: { Length: 1 } other } && other[0] == wanted));
}
