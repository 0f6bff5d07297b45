using Beian.Docs.Filings;
using Beian.Docs.Testing;

namespace Beian.Docs.Tests.Filings.Forms;

public sealed class SampleFilingFormsTests
{
    public static TheoryData<string> Filings =>
        [.. Directory.EnumerateDirectories(TestData.PathOf("filings")).Select(d => Path.GetFileName(d)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Filings))]
    public void SampleForm_IsReadWithoutProblemsAndLosesNothing(string filing)
    {
        var file = File.ReadAllBytes(TestData.PathOf("filings", filing, "form.json"));

        var reading = FormJson.Parse(file);

        Assert.Empty(reading.Problems);
        Assert.NotEmpty(reading.Form.Services);
        Assert.Equal(FormJson.Write(reading.Form), FormJson.Write(FormJson.Parse(FormJson.Write(reading.Form)).Form));
    }
}
