using System.Text.RegularExpressions;
using Beian.Docs.Documents.Certificates;
using Beian.Docs.Documents.Items;
using Beian.Docs.Documents.Layout;
using Beian.Docs.Documents.Papers;
using Beian.Docs.Identifiers;

namespace Beian.Docs.Documents.BusinessLicense;

/// <summary>Which text on the licence belongs to which item.</summary>
public sealed partial class BusinessLicenseValues
{
    /// <summary>Of characters that were passed over within a name, in ems.</summary>
    private const double Room = 2.5;

    /// <summary>Where two recognizers differ the surer one keeps a little less than half.</summary>
    private const double Contested = 1.2;

    /// <summary>From a line to the next, in ems.</summary>
    private const double NextLine = 1.8;

    /// <summary>Han characters that make a line.</summary>
    private const int FewestBelow = 2;

    private readonly Dictionary<string, (LabelHit Label, ReadText Text)> _byField = [];
    private readonly IReadOnlyDictionary<string, ReadText> _unlabeled;
    private readonly IReadOnlyList<TextRun> _free;

    public BusinessLicenseValues(Sheet whole)
    {
        var sheet = NoticeBlock.Without(Ornaments.WithoutRings(whole));
        Labels = PartialLabels.Complete(WrappedLabels.Join(LabelFinder.Find(sheet, BusinessLicenseLabels.All), sheet, BusinessLicenseLabels.All), sheet, BusinessLicenseLabels.All);
        var inLabels = Labels.SelectMany(l => l.Glyphs).ToHashSet();
        var pieces = sheet.Lines
            // Seals are red; no item of a licence is.
            .Where(line => !line[0].Line.IsRed && !IsBoilerplate(string.Concat(line.Select(g => g.Text))))
            .SelectMany(line => Sheet.Without(line, inLabels))
            .Select(LabelTranslations.Without)
            .Where(piece => piece.Count > 0)
            .ToList();
        Runs = [.. pieces
            .SelectMany(Sheet.Split)
            // A character that was seen and not read has no score.
            .Where(r => r.Glyphs.Where(g => g.Source.Confidence > 0).Select(AsPrint).DefaultIfEmpty().Average() > 0.5 && !WatermarkWords.IsOnly(r.Text))
            .OrderBy(r => r.Row)];
        Code = CreditCodeText.Find([.. pieces.Select(p => new TextRun(p))], Labels);
        var footer = Footer();
        var items = Labels.Where(l => l.Field is not (FieldNames.CreditCode or FieldNames.RegistrationNumber)).ToList();
        var body = Runs.Where(r => !r.Glyphs.Any(Code.Glyphs.Contains) && !InFooter(r, footer)).ToList();
        foreach (var value in LabelLayout.Assign(items, body))
        {
            // The first of two labels for one field is the item; a later one is a mention.
            if (value.Runs.Count > 0)
                _byField.TryAdd(value.Label.Field, (value.Label, ReadText.From(value.Runs)));
        }

        _free = [.. body.Where(r => !_byField.Values.Any(v => v.Text.Glyphs.Contains(r.Glyphs[0])))];
        Authority = PrintedAuthority(footer) ?? ListedAuthority(footer);
        _unlabeled = UnlabeledItems.Find(body, _byField.Values.SelectMany(v => v.Text.Glyphs).ToHashSet(), items);
    }

    public IReadOnlyList<LabelHit> Labels { get; }

    /// <summary>Everything that is neither a label nor printed on every sheet.</summary>
    public IReadOnlyList<TextRun> Runs { get; }

    /// <summary>The credit code or registration number.</summary>
    public CreditCodeText Code { get; }

    /// <summary>登记机关 where it is printed and not only in the seal.</summary>
    public ReadText? Authority { get; }

    public bool HasLabel(string field) => Labels.Any(l => l.Field == field);

    public ReadText? Text(string field) => _byField.TryGetValue(field, out var value) ? value.Text : _unlabeled.GetValueOrDefault(field);

    public LabelHit? Label(string field) => _byField.TryGetValue(field, out var value) ? value.Label : Labels.FirstOrDefault(l => l.Field == field);

    /// <summary>环保(住所申报): right below a value a line that is no other's and of which a character stands where the value begins; what stands before it may be a seal's.</summary>
    public bool HasLineBelow(string field)
    {
        if (!_byField.TryGetValue(field, out var value) || value.Text.IsEmpty)
            return false;
        var (last, left) = (value.Text.Glyphs[^1], value.Text.Glyphs.Min(g => g.Left));
        return _free.Any(r => r.Row - last.Row is var drop && drop > 0.5 * last.Em && drop < NextLine * last.Em && r.Glyphs.Count(g => g.Left > left && PlainText.IsIdeograph(g.Text[0])) >= FewestBelow && r.Glyphs.Any(g => Math.Abs(g.Left - left) < 0.6 * last.Em));
    }

    /// <summary>登记机关, beside which the seal and the date stand.</summary>
    public LabelHit? Registrar => Labels.LastOrDefault(l => l.Field == FieldNames.Authority && Runs.Any(r => IsDateBelow(r, l))) ?? Footer();

    /// <summary>Two sheets on one picture: which date belongs to which is not known.</summary>
    public bool HasSeveralDatesOfIssue => Labels.Count(l => l.Field == FieldNames.Authority && Runs.Any(r => IsDateBelow(r, l))) > 1;

    /// <summary>An app that shows the licence lists the registrar once more below the picture, without a date.</summary>
    private static bool IsDateBelow(TextRun run, LabelHit label) =>
        run.Text.Contains('年', StringComparison.Ordinal) && run.Row > label.Row + (0.8 * label.Em) && run.Row < label.Row + (6 * label.Em) && run.Right > label.Left - (2 * label.Em);

    private LabelHit? Footer() => Labels.LastOrDefault(l => l.Field == FieldNames.Authority);

    private ReadText? PrintedAuthority(LabelHit? footer) => footer is null
        ? null
        : Runs
            .Select(r => (Run: r, Name: WithoutSpecks(WithItsBeginning(r))))
            .Where(r => r.Name.Text.Length >= 5 && r.Name.Text[^1] is '局' or '会' && r.Run.Row > footer.Row - footer.Em && r.Run.Row < footer.Row + (3 * footer.Em)
                && r.Run.Right > footer.Left && r.Run.Left < footer.Right + (12 * footer.Em))
            .Select(r => r.Name)
            .FirstOrDefault(t => t.Mean > 0.85);

    /// <summary>大理白族自治|大理市市场监督管理局: where a character was passed over the line falls in two, and nobody vouches for what is between them.</summary>
    private ReadText WithItsBeginning(TextRun run) =>
        Runs.LastOrDefault(b => b != run && b.Glyphs[0].Line == run.Glyphs[0].Line && b.Right < run.Left && run.Left - b.Right < Room * run.Em && b.Text.All(PlainText.IsIdeograph)) is { } before && ReadText.From([before, run]) is var whole
            ? whole.With([.. whole.Glyphs.Select(g => g == run.Glyphs[0] ? g with { Source = g.Source with { Confidence = Math.Min(PutIn.Score, g.Source.Confidence) } } : g)])
            : ReadText.From([run]);

    /// <summary>In an app's list its value may go on in a second line: 洋浦经济开发区市场监督管|理局.</summary>
    private ReadText? ListedAuthority(LabelHit? footer) =>
        footer is not null && IsListed(footer) && _byField.TryGetValue(FieldNames.Authority, out var value) && WithoutSpecks(value.Text) is { Text.Length: >= 5, Mean: > 0.85 } name && name.Text.Contains('局', StringComparison.Ordinal) ? name : null;

    /// <summary>What one reader takes for a 1 and the other for an l counts half as a 1, and a character of which each sees another (叶土, 。8) a little less than half, but all are print.</summary>
    private static double AsPrint(Glyph glyph) => Math.Min(1, glyph.Source.Confidence * (glyph.Text is "1" && glyph.Source.Alternative is "l" or "I" or "|" ? 2 : glyph.Source.Alternative is { Length: 1 } ? Contested : 1));

    /// <summary>A seal's stroke beside the name is read as a mark.</summary>
    private static ReadText WithoutSpecks(ReadText text) => ItemCleaner.Clean(FieldNames.Authority, text);

    /// <summary>Beside and below the label of the registrar stand its seal and the date of issue.</summary>
    private bool InFooter(TextRun run, LabelHit? footer) =>
        footer is not null && !IsListed(footer) && run.Row > footer.Row - (0.5 * footer.Em) && run.Right > footer.Left - (2 * footer.Em);

    /// <summary>In an app's list of items the registrar is one of them, and others follow below.</summary>
    private bool IsListed(LabelHit footer) => Labels.Any(l => l.Row > footer.Row + (0.7 * footer.Em)
        && (l.Field is FieldNames.Scope or FieldNames.Address
            || (Math.Abs(l.Left - footer.Left) < 2 * footer.Em && l.Field is FieldNames.Type or FieldNames.Capital or FieldNames.EstablishedOn or BusinessLicenseLabels.Term)));

    private static bool IsBoilerplate(string text) =>
        (BusinessLicenseLabels.Boilerplate.Any(b => text.Contains(b, StringComparison.OrdinalIgnoreCase)) && !BusinessLicenseLabels.OfRemarks.Any(r => text.Contains(r, StringComparison.Ordinal)))
        || (text.Length <= 12 && text.Contains("营业执照", StringComparison.Ordinal))
        || (text.Length <= 12 && text.StartsWith("仅供", StringComparison.Ordinal))
        || Inspection().IsMatch(text)
        || text is "样例" or "副本" or "(副本)" or "正本" or "(正本)";

    /// <summary>The table of yearly inspections beside the items of older licences: 年度检验情况, 2009年度, 已年检.</summary>
    [GeneratedRegex("^年度?检验?(?:情况|记录|专用章)?$|^(?:19|20)[0-9]{2}年度$|^已?(?:通过)?(?:年检|年度检验)", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Inspection();
}
