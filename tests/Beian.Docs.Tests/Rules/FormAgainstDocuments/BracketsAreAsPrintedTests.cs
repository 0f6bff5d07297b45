using Beian.Docs.Documents;
using Beian.Docs.Rules.FormAgainstDocuments;
using static Beian.Docs.Tests.Rules.SampleFiling;

namespace Beian.Docs.Tests.Rules.FormAgainstDocuments;

public sealed class BracketsAreAsPrintedTests
{
    private static SampleFiling Named(string form, string raw) => Consistent.In("北京市").WithSubject(s => s with { Name = form }).WithLicense(
        (FieldNames.Name, new FieldReading { Value = "样例(北京)科技有限公司", Raw = raw, Status = FieldStatus.Confirmed, Confidence = 0.99 }));

    [Fact]
    public void NarrowForWide_IsSaidInBeijing()
    {
        var finding = Assert.Single(Named("样例(北京)科技有限公司", "样例（北京）科技有限公司").Ask<BracketsAreAsPrinted>());
        Assert.Equal(("R-062", Severity.Warning, "/subject/name"), (finding.Code, finding.Severity, finding.Field));
    }

    [Theory]
    [InlineData("样例（北京）科技有限公司", "样例（北京）科技有限公司")]
    [InlineData("样例(北京)科技有限公司", "样例(北京)科技有限公司")]
    [InlineData("样例（北京）科技有限公司", "样例(北京)科技有限公司")]
    public void WhatMayBeAsPrinted_IsFine(string form, string raw) => Assert.Empty(Named(form, raw).Ask<BracketsAreAsPrinted>());

    [Fact]
    public void Elsewhere_WidthDoesNotMatter() => Assert.Empty(Named("样例(北京)科技有限公司", "样例（北京）科技有限公司").In("山东省").Ask<BracketsAreAsPrinted>());
}
