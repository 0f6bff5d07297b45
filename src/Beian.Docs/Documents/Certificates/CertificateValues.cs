using System.Text.RegularExpressions;
using Beian.Docs.Documents.Items;
using Beian.Docs.Documents.Layout;
using Beian.Docs.Documents.Papers;

namespace Beian.Docs.Documents.Certificates;

/// <summary>Which text on a certificate belongs to which item.</summary>
public sealed partial class CertificateValues
{
    /// <summary>From a label to what stands centered below it, in ems.</summary>
    private const double TermReach = 3.5;

    private readonly Dictionary<string, (LabelHit Label, ReadText Text)> _byField = [];

    public CertificateValues(Sheet sheet, CertificateProfile profile)
    {
        var em = TitleFinder.EmOf(sheet);
        var body = sheet.Only(line => !line[0].Line.IsRed && !TitleFinder.IsTitle(line, em) && !IsBoilerplate(string.Concat(line.Select(g => g.Text))));
        body = Ornaments.Without(body);
        Sheet = body;
        Labels = LabelAbove.Join(PartialLabels.Complete(WrappedLabels.Join(LabelFinder.Find(body, profile.AllLabels), body, profile.AllLabels), body, profile.AllLabels), body);
        var inLabels = Labels.SelectMany(l => l.Glyphs).ToHashSet();
        var pieces = body.Lines.SelectMany(line => Sheet.Without(line, inLabels)).Select(LabelTranslations.Without).Where(p => p.Count > 0).ToList();
        Runs = [.. pieces.SelectMany(Sheet.Split).SelectMany(WithoutTerm).Where(r => r.Glyphs.Average(g => g.Source.Confidence) > 0.5 && !WatermarkWords.IsOnly(r.Text)).OrderBy(r => r.Row)];
        Code = CreditCodeText.Find([.. pieces.Select(p => new TextRun(p))], Labels);
        Foot = CertificateFoot.Of(Labels, Runs);
        var items = Labels.Where(l => l.Field is not FieldNames.CreditCode && !Foot.Labels.Contains(l)).ToList();
        var free = Runs.Where(r => !r.Glyphs.Any(Code.Glyphs.Contains) && !Foot.Holds(r) && r.Text is not (":" or ";" or "." or ",")).ToList();
        // Before anything else: the two lines stand level with those of the items to the left, which would go on in them.
        if (Labels.FirstOrDefault(l => l.Field == CertificateLabels.Term) is { } above && TermInTwo(above, free) is { Count: 2 } two)
        {
            _byField.Add(CertificateLabels.Term, (above, ReadText.From(two)));
            free.RemoveAll(two.Contains);
        }

        foreach (var value in LabelLayout.Assign(items, free))
        {
            // The first of two labels for one field is the item; a later one is a mention.
            if (value.Runs.Count > 0)
                _byField.TryAdd(value.Label.Field, (value.Label, Text(value.Label.Field, LabelTail.Trim(value.Label, Labels, value.Runs))));
        }

        if (Labels.FirstOrDefault(l => l.Field == CertificateLabels.Term) is { } term && !_byField.ContainsKey(CertificateLabels.Term) && TermBelow(term, free) is { } below)
            _byField.Add(CertificateLabels.Term, (term, ReadText.From([below])));
    }

    /// <summary>Its lines, without border and title.</summary>
    public Sheet Sheet { get; }

    public IReadOnlyList<LabelHit> Labels { get; }

    /// <summary>Everything that is neither a label nor printed on every sheet.</summary>
    public IReadOnlyList<TextRun> Runs { get; }

    public CreditCodeText Code { get; }

    /// <summary>The registrar and the date of issue.</summary>
    public CertificateFoot Foot { get; }

    public bool HasLabel(string field) => Labels.Any(l => l.Field == field);

    public ReadText? Text(string field) => _byField.TryGetValue(field, out var value) ? value.Text : null;

    public LabelHit? Label(string field) => _byField.TryGetValue(field, out var value) ? value.Label : Labels.FirstOrDefault(l => l.Field == field);

    /// <summary>On the left page of a booklet the term stands centered below its label.</summary>
    private static TextRun? TermBelow(LabelHit label, IReadOnlyList<TextRun> runs) => runs
        .Where(r => r.Row > label.Row + (0.6 * label.Em) && r.Row < label.Row + (TermReach * label.Em) && r.Left < label.Right && r.Right > label.Left && LicenseDates.Term(r.Text) is ({ }, { }))
        .MinBy(r => r.Row);

    /// <summary>自2024年3月20日 below the label, or the day beside it, and 至2029年3月19日 on the next line, below the label.</summary>
    private static List<TextRun> TermInTwo(LabelHit label, IReadOnlyList<TextRun> runs)
    {
        TextRun? Next(double row, char begin) => runs.Where(r => r.Row > row + (0.6 * label.Em) && r.Row < row + (TermReach * label.Em) && r.Left < label.Right && r.Right > label.Left).Where(r => r.Text[0] == begin && r.Text[^1] is '日' or '止').MinBy(r => r.Row);
        var beside = runs.Where(r => Math.Abs(r.Row - label.Row) < 0.6 * label.Em && r.Left > label.Right - (0.5 * label.Em) && r.Left < label.Right + (2 * label.Em)).FirstOrDefault(r => r.Text[^1] == '日' && !r.Text.Contains('至', StringComparison.Ordinal));
        return (beside ?? Next(label.Row, '自')) is { } from && Next(from.Row, '至') is { } to ? [from, to] : [];
    }

    /// <summary>…等工作。自2023年5月30日: a scope, and the term in the column beside it, with which the finder of lines joined it.</summary>
    private static IEnumerable<TextRun> WithoutTerm(TextRun run) =>
        run.Text.Length == run.Glyphs.Count && TermBehind().Match(run.Text) is { Success: true, Index: > 0 } term ? [new([.. run.Glyphs.Take(term.Index)]), new([.. run.Glyphs.Skip(term.Index)])] : [run];

    [GeneratedRegex(@"(?<=[\u4E00-\u9FFF)。°.])自[12][0-9]{3}年[0-9]{1,2}月[0-9]{1,2}日$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex TermBehind();

    /// <summary>An amount may begin with the sign of its currency, which elsewhere is a speck.</summary>
    private static ReadText Text(string field, IReadOnlyList<TextRun> runs)
    {
        var text = ReadText.From(runs);
        if (field != FieldNames.Capital)
            return text;
        var glyphs = runs.SelectMany(r => r.Glyphs).ToList();
        var dropped = glyphs.Count - text.Glyphs.Count;
        IEnumerable<Glyph> kept = dropped > 0 && glyphs[dropped - 1] is { Text: "¥", Source.Confidence: > 0.5 } ? [glyphs[dropped - 1], .. text.Glyphs] : text.Glyphs;
        kept = kept.SkipWhile(g => g.Text is "/" or "!" or "|" or "~" or "*");
        // 8人民币350万元整: a ring of the border before the value.
        return text.With([.. string.Concat(kept.Select(g => g.Text)) is [>= '0' and <= '9', '人', '民', ..] ? kept.Skip(1) : kept]);
    }

    private static bool IsBoilerplate(string text) =>
        CertificateLabels.Boilerplate.Any(b => text.Contains(b, StringComparison.OrdinalIgnoreCase))
        || (text.Length <= 12 && text.StartsWith("仅供", StringComparison.Ordinal))
        || text is "样例" or "副本" or "(副本)" or "正本" or "(正本)";
}
