using Beian.Docs.Documents;
using Beian.Docs.Filings;
using Beian.Docs.Rules.Provinces;
using static Beian.Docs.Tests.Rules.SampleFiling;

namespace Beian.Docs.Tests.Rules.Provinces;

public sealed class SubjectIsOfOneProvinceTests
{
    private static SampleFiling Filed(string? number, FilingOperation operation = FilingOperation.AddService) =>
        Consistent.WithSubject(s => s with { FilingNumber = number }).WithForm(f => f with { Operation = operation });

    [Theory]
    [InlineData("苏ICP备12345678号", Severity.Blocking, "江苏省")]
    [InlineData("鲁ICP备1234号", Severity.Warning, "格式")]
    public void OtherProvinceOrNoNumber_IsSaid(string number, Severity severity, string words)
    {
        var finding = Assert.Single(Filed(number).Ask<SubjectIsOfOneProvince>());
        Assert.Equal(("R-107", severity, "/subject/filingNumber"), (finding.Code, finding.Severity, finding.Field));
        Assert.Contains(words, finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void FiledBefore_IsNoFirstFiling() => Assert.Contains("不应是首次备案", Assert.Single(Filed("鲁ICP备12345678号", FilingOperation.First).Ask<SubjectIsOfOneProvince>()).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("鲁ICP备12345678号")]
    [InlineData("鲁ICP备2024123456号")]
    [InlineData("鲁 ICP 备 12345678 号")]
    [InlineData(null)]
    public void SameProvinceOrNone_IsFine(string? number) => Assert.Empty(Filed(number).Ask<SubjectIsOfOneProvince>());

    [Fact]
    public void OtherProvinceInAnotherFiling_Warns()
    {
        var finding = Assert.Single(Consistent.Beside(Consistent.In("江苏").Form).Ask<SubjectIsOfOneProvince>());
        Assert.Equal(("R-107", Severity.Warning, "/province"), (finding.Code, finding.Severity, finding.Field));
        Assert.Contains("江苏省", finding.Message, StringComparison.Ordinal);
        Assert.Empty(Consistent.Beside(Consistent.In("山东").Form, Consistent.WithForm(f => f with { Province = null }).Form).Ask<SubjectIsOfOneProvince>());
    }
}
