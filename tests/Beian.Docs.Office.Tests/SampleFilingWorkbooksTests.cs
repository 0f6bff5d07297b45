using Beian.Docs.Filings;
using Beian.Docs.Testing;

namespace Beian.Docs.Office.Tests;

public sealed class SampleFilingWorkbooksTests
{
    public static TheoryData<string> Filings =>
        [.. Directory.EnumerateDirectories(TestData.PathOf("filings")).Select(d => Path.GetFileName(d)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Filings))]
    public void SampleForm_IsTheSameAsAWorkbook(string filing)
    {
        var form = FormJson.Parse(File.ReadAllBytes(TestData.PathOf("filings", filing, "form.json"))).Form;
        var buffer = new MemoryStream();
        FormWorkbook.Write(form, buffer);
        buffer.Position = 0;

        var reading = FormWorkbook.Read(buffer);

        Assert.Empty(reading.Problems);
        Assert.Equal(FormJson.Write(form), FormJson.Write(reading.Form));
    }
}
