using System.Text;
using Beian.Docs.Exporters;
using Beian.Docs.Filings;
using Beian.Docs.Office.Workbooks;
using Beian.Docs.Testing;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;

namespace Beian.Docs.Office.Tests.Exporters;

public sealed class XlsxExporterTests
{
    public static TheoryData<string> Samples => ["ready", "blocked"];

    [Theory]
    [MemberData(nameof(Samples))]
    public void Export_SaysWhatItSaid(string sample) =>
        Golden.Matches(Dump(Export(sample).Content), "exports", "xlsx", sample + ".txt");

    [Theory]
    [MemberData(nameof(Samples))]
    public void Export_IsValid(string sample)
    {
        using var document = SpreadsheetDocument.Open(new MemoryStream(Export(sample).Content), isEditable: false);

        Assert.Empty(new OpenXmlValidator().Validate(document, TestContext.Current.CancellationToken).Select(e => $"{e.Path?.XPath}: {e.Description}"));
    }

    [Fact]
    public void Export_HasNoFormulas()
    {
        using var document = SpreadsheetDocument.Open(new MemoryStream(Export("blocked").Content), isEditable: false);

        Assert.Empty(document.WorkbookPart!.WorksheetParts.SelectMany(p => p.Worksheet!.Descendants<DocumentFormat.OpenXml.Spreadsheet.CellFormula>()));
    }

    [Fact]
    public void RowsOfLongText_AreNotCutOff()
    {
        using var document = SpreadsheetDocument.Open(new MemoryStream(Export("blocked").Content), isEditable: false);

        Assert.All(document.WorkbookPart!.WorksheetParts, part =>
        {
            var sheet = part.Worksheet!;
            Assert.NotEqual(true, sheet.GetFirstChild<DocumentFormat.OpenXml.Spreadsheet.SheetFormatProperties>()?.CustomHeight?.Value);
            Assert.All(sheet.Descendants<DocumentFormat.OpenXml.Spreadsheet.Row>(), row => Assert.Null(row.Height));
        });
    }

    [Fact]
    public void BlockedFiling_IsNamedOnEverySheet() =>
        Assert.All(WorkbookReader.Read(Export("blocked").Content), s => Assert.Contains("请勿直接提交", s.Cells[0].Text));

    private static ExportedFile Export(string sample) =>
        OfficeExporters.All.Single(e => e.Profile == "xlsx").Export(new FilingPackage(Report(sample), SampleReports.Day));

    private static FilingReport Report(string sample) => sample == "ready" ? SampleReports.Ready : SampleReports.Blocked;

    /// <summary>The packages differ in their time stamps; what people see does not.</summary>
    private static string Dump(byte[] file)
    {
        var text = new StringBuilder();
        foreach (var sheet in WorkbookReader.Read(file))
        {
            text.Append("# ").Append(sheet.Name).Append('\n');
            foreach (var row in sheet.Cells.GroupBy(c => c.Address.Row))
                text.AppendJoin(" | ", row.Select(c => $"{c.Address} {c.Text.Replace("\n", "⏎")}")).Append('\n');
        }

        return text.ToString();
    }
}
