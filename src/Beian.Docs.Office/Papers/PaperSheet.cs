using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Beian.Docs.Office.Papers;

/// <summary>A sheet of paper that is written from top to bottom (文书版面): A4, plain, black on white, to be printed and signed.</summary>
internal sealed class PaperSheet
{
    /// <summary>Said at the head of every page.</summary>
    public const string Mark = "通用样式，以接入商提供的模板为准";

    /// <summary>What stands where a value is still to be written.</summary>
    public const string Blank = "＿＿＿＿＿＿＿＿";

    private const string BodySize = "24";

    private readonly Body _body = new();

    private bool _isNewPage;

    public PaperSheet Title(string text)
    {
        var line = Line(text, JustificationValues.Center, "36", isBold: true, after: 240);
        if (_isNewPage)
            line.ParagraphProperties!.PageBreakBefore = new PageBreakBefore();
        _isNewPage = false;
        _body.Append(line);
        return this;
    }

    public PaperSheet Heading(string text)
    {
        _body.Append(Line(text, JustificationValues.Left, "28", isBold: true, before: 200, after: 80, keepNext: true));
        return this;
    }

    public PaperSheet Text(string text, bool indent = true)
    {
        // What ends in a place to sign is not spread over the line.
        var line = Line(text, indent ? JustificationValues.Both : JustificationValues.Left, BodySize, after: 60);
        // In characters for Word, in twentieths of a point for programs that know no characters.
        if (indent)
            line.ParagraphProperties!.Indentation = new Indentation { FirstLine = "480", FirstLineChars = 200 };
        _body.Append(line);
        return this;
    }

    /// <summary>To be written by hand, at the right, kept on one page.</summary>
    public PaperSheet Sign(params IEnumerable<string> lines)
    {
        foreach (var (index, text) in lines.Index())
        {
            var line = Line(text, JustificationValues.Left, BodySize, before: index == 0 ? 480 : 120, after: 60, keepNext: true);
            line.ParagraphProperties!.Indentation = new Indentation { Left = "3360", LeftChars = 1400 };
            _body.Append(line);
        }

        return this;
    }

    /// <summary>Label and value, a row each; a row that has no label goes over both columns.</summary>
    public PaperSheet Table(params IEnumerable<(string? Label, string Value)> rows)
    {
        var table = new Table(
            new TableProperties(
                new TableWidth { Width = "5000", Type = TableWidthUnitValues.Pct },
                new TableBorders(
                    Rule(new TopBorder()), Rule(new LeftBorder()), Rule(new BottomBorder()), Rule(new RightBorder()),
                    Rule(new InsideHorizontalBorder()), Rule(new InsideVerticalBorder()))),
            new TableGrid(new GridColumn { Width = "2800" }, new GridColumn { Width = "6200" }));
        foreach (var (label, value) in rows)
        {
            table.Append(label is null
                ? new TableRow(CellOf(value, "9000", span: 2, isBold: true))
                : new TableRow(CellOf(label, "2800"), CellOf(value, "6200")));
        }

        _body.Append(table);
        return this;
    }

    /// <summary>The next title begins a page.</summary>
    public PaperSheet NextPage()
    {
        _isNewPage = true;
        return this;
    }

    public byte[] Save()
    {
        using var buffer = new MemoryStream();
        using (var document = WordprocessingDocument.Create(buffer, WordprocessingDocumentType.Document))
        {
            var main = document.AddMainDocumentPart();
            var header = main.AddNewPart<HeaderPart>();
            header.Header = new Header(Line(Mark, JustificationValues.Center, "18"));
            _body.Append(new SectionProperties(
                new HeaderReference { Type = HeaderFooterValues.Default, Id = main.GetIdOfPart(header) },
                new PageSize { Width = 11906, Height = 16838 },
                new PageMargin { Top = 1440, Bottom = 1440, Left = 1440U, Right = 1440U, Header = 850U, Footer = 850U, Gutter = 0U }));
            main.Document = new Document(_body);
        }

        return buffer.ToArray();
    }

    private static T Rule<T>(T border)
        where T : BorderType
    {
        (border.Val, border.Size) = (BorderValues.Single, 4U);
        return border;
    }

    private static TableCell CellOf(string text, string width, int span = 1, bool isBold = false)
    {
        var properties = new TableCellProperties(new TableCellWidth { Width = width, Type = TableWidthUnitValues.Dxa });
        if (span > 1)
            properties.Append(new GridSpan { Val = span });
        properties.Append(new TableCellVerticalAlignment { Val = TableVerticalAlignmentValues.Center });
        return new TableCell(properties, Line(text, JustificationValues.Left, "22", isBold, before: 40, after: 40, height: "280"));
    }

    private static Paragraph Line(
        string text, JustificationValues alignment, string size, bool isBold = false, int before = 0, int after = 0, bool keepNext = false, string height = "360")
    {
        var properties = new ParagraphProperties();
        if (keepNext)
            properties.KeepNext = new KeepNext();
        properties.SpacingBetweenLines = new SpacingBetweenLines { Before = $"{before}", After = $"{after}", Line = height, LineRule = LineSpacingRuleValues.Auto };
        properties.Justification = new Justification { Val = alignment };
        var look = new RunProperties(new RunFonts { Ascii = "Times New Roman", HighAnsi = "Times New Roman", EastAsia = "宋体" });
        if (isBold)
            look.Append(new Bold());
        look.Append(new FontSize { Val = size });
        return new Paragraph(properties, new Run(look, new Text(Plain(text)) { Space = SpaceProcessingModeValues.Preserve }));
    }

    /// <summary>XML takes no control characters, and a value of the form may hold any.</summary>
    private static string Plain(string text) => string.Concat(text.EnumerateRunes()
        .Select(r => Rune.IsControl(r) || r.Value is 0xFFFE or 0xFFFF || r == Rune.ReplacementChar ? " " : r.ToString()));
}
