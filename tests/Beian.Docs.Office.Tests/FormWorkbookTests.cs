using Beian.Docs.Filings;
using Beian.Docs.Office.Workbooks;
using Beian.Docs.Testing;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;

namespace Beian.Docs.Office.Tests;

public sealed class FormWorkbookTests
{
    public static TheoryData<string> Samples => ["website", "app", "miniProgram"];

    [Theory]
    [MemberData(nameof(Samples))]
    public void WrittenForm_ReadsBackTheSame(string sample)
    {
        var form = Sample(sample);

        var reading = FormWorkbook.Read(Written(form));

        Assert.Empty(reading.Problems);
        Assert.Equal(FormJson.Write(form), FormJson.Write(reading.Form));
    }

    [Fact]
    public void ManyServicesAndPlatforms_AllComeBack()
    {
        var form = SampleForms.App with
        {
            Services = [.. Enumerable.Range(1, 7).Select(i => SampleForms.App.Services[0] with
            {
                Name = $"样例 {i}",
                App = new AppDetails { Platforms = [.. Enumerable.Range(1, i).Select(n => new AppPlatform { Os = "ios", PackageName = $"cn.example.a{n}" })] },
            })],
        };

        var reading = FormWorkbook.Read(Written(form));

        Assert.Empty(reading.Problems);
        Assert.Equal(FormJson.Write(form), FormJson.Write(reading.Form));
    }

    [Fact]
    public void Template_IsAnEmptyFormWithoutProblems()
    {
        var buffer = new MemoryStream();
        FormWorkbook.WriteTemplate(buffer);
        buffer.Position = 0;

        var reading = FormWorkbook.Read(buffer);

        Assert.Empty(reading.Problems);
        Assert.Equal("{}\n", FormJson.Write(reading.Form));
    }

    [Fact]
    public void Template_IsValidAndHasDropDowns()
    {
        using var document = SpreadsheetDocument.Open(Written(SampleForms.Website), isEditable: false);

        Assert.Empty(new OpenXmlValidator().Validate(document, TestContext.Current.CancellationToken).Select(e => $"{e.Path?.XPath}: {e.Description}"));
        var validations = document.WorkbookPart!.WorksheetParts.SelectMany(p => p.Worksheet!.Descendants<DocumentFormat.OpenXml.Spreadsheet.DataValidation>()).ToList();
        Assert.Contains(validations, v => v.PromptTitle == "主办单位性质" && v.Formula1?.Text.Contains("选项") == true);
    }

    [Fact]
    public void Template_KeepsNumbersAsText()
    {
        var sheets = WorkbookReader.Read(Written(SampleForms.Website).ToArray());

        Assert.All(sheets.SelectMany(s => s.Cells), c => Assert.Equal(SheetCellType.Text, c.Type));
    }

    [Fact]
    public void UnusualCharacters_SurviveTheWorkbook()
    {
        var form = new FilingForm { Subject = new Subject { Name = "𠮷样例\u0001=1+1_x0041_", MailingAddress = "第一行\n第二行 & <b>" } };

        var read = FormWorkbook.Read(Written(form)).Form.Subject!;

        Assert.Equal("𠮷样例=1+1_x0041_", read.Name);
        Assert.Equal("第一行\n第二行 & <b>", read.MailingAddress);
    }

    private static FilingForm Sample(string name) => name switch
    {
        "website" => SampleForms.Website,
        "app" => SampleForms.App,
        _ => SampleForms.MiniProgram,
    };

    private static MemoryStream Written(FilingForm form)
    {
        var buffer = new MemoryStream();
        FormWorkbook.Write(form, buffer);
        buffer.Position = 0;
        return buffer;
    }
}
