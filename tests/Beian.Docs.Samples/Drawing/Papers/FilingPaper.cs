using Beian.Docs.Documents;
using Beian.Docs.Samples.Invention;
using Beian.Docs.Samples.Truth;
using SkiaSharp;

namespace Beian.Docs.Samples.Drawing.Papers;

/// <summary>A self-made paper being typed: a sheet with its style, its content and its printer (自制材料).</summary>
public sealed class FilingPaper
{
    public FilingPaper(string kind, PaperContent content, Dice dice, double scale)
    {
        Sheet = new Sheet(kind, 210, 297, scale) { HasOwnSeal = true };
        Sheet.Canvas.Clear(dice.Chance(0.15) ? new SKColor(252, 250, 243) : SKColors.White);
        (Content, Dice, Style) = (content, dice, PaperStyle.Choose(dice, Sheet));
        Printer = new PaperPrinter(Sheet, Style);
    }

    public Sheet Sheet { get; }

    public PaperContent Content { get; }

    public Dice Dice { get; }

    public PaperStyle Style { get; }

    public PaperPrinter Printer { get; }

    /// <summary>The title in the middle, as a field where its kind has one.</summary>
    public void Title(string title, bool isField)
    {
        title = Content.Wishes.Title ?? title;
        var y = Dice.Between(26, 48);
        var style = Style.Title;
        while (Sheet.Measure(title, style) > 176)
            style = style with { Size = style.Size - 0.2, Tracking = Math.Min(style.Tracking, 0.5) };
        var box = Sheet.Centered(title, 105, y, style);
        if (isField)
            Sheet.Field(FieldNames.LetterKind, PrintedValue.Of(title), box);
        Sheet.Trait("title", title);
        Printer.Y = y + (Style.Title.Size * Dice.Between(1.6, 3));
    }

    /// <summary>Paragraphs of a template, a line each; a line that begins with | is not set in.</summary>
    public void Body(string template)
    {
        foreach (var line in template.Split('\n'))
            Printer.Paragraph(Fill(line.TrimStart('|')), line.StartsWith('|') ? 0 : 2);
    }

    public IReadOnlyList<Words> Fill(string template) => [.. Words.Of(template, Filled).SelectMany(Padded)];

    public void Foot(SignedFoot foot) => foot.Draw(Sheet, Printer, Style, Content, Dice);

    /// <summary>What every specimen says.</summary>
    public Sheet Finish()
    {
        Sheet.Text("样例 SPECIMEN", 168, 290, new TextStyle("hei", 3, new SKColor(150, 150, 150)));
        return Sheet;
    }

    /// <summary>A blank's content; <c>authorizedRole:网站负责人</c> is a field of the paper's own wording.</summary>
    private Words Filled(string name) => name.Split(':') is [var field, var text] ? new Words(text, field, IsPrinted: true) : new Words(TextOf(name), name, ValueOf(name));

    /// <summary>Rules reach beyond what is filled in.</summary>
    private IEnumerable<Words> Padded(Words words) =>
        words.Field is null || words.IsPrinted || !Style.HasRules ? [words] : [new(" ", ""), words, new(" ", "")];

    private string TextOf(string name) => name switch
    {
        FieldNames.SubjectName => Content.Company.Name,
        FieldNames.CreditCode => Content.Company.Number,
        FieldNames.Representative => Content.Representative.Name,
        FieldNames.RepresentativeIdNumber => Content.Representative.IdNumber,
        FieldNames.AuthorizedName or FieldNames.PersonName => Content.Authorized.Name,
        FieldNames.AuthorizedIdNumber or FieldNames.IdNumber => Content.Authorized.IdNumber,
        FieldNames.Domain => Content.Domain,
        FieldNames.ServiceName => Content.ServiceName,
        FieldNames.Position => Content.Position,
        FieldNames.SignedOn => DateWriter.Write(Content.SignedOn, Content.Dates),
        _ => throw new ArgumentOutOfRangeException(nameof(name), name, null),
    };

    private string? ValueOf(string name) => name == FieldNames.SignedOn ? PrintedValue.Of(Content.SignedOn) : null;
}
