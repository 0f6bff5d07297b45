using Beian.Docs.Documents.Certificates;
using Beian.Docs.Documents.Layout;
using Beian.Docs.Testing.Pages;

namespace Beian.Docs.Tests.Documents.Certificates;

public sealed class CertificatePartsTests
{
    private static readonly string[] Codes = ["513700005000000152", "52371000MJD000126G"];

    [Theory]
    [InlineData(400)]
    [InlineData(1000)]
    public void CertificatesBelowOneAnother_AreParted(double lower) =>
        Assert.Equal(2, CertificateParts.Of(Sheet.From([PageOf.Line("社会团体法人登记证书", 300, 100, 50), PageOf.Line(Codes[0], 300, 200), PageOf.Line("民办非企业单位登记证书", 300, lower, 50), PageOf.Line(Codes[1], 300, lower + 100)])).Count);

    /// <summary>A title so near below the upper code that a cut above it would leave both codes below.</summary>
    [Theory]
    [InlineData(205)]
    [InlineData(230)]
    public void TitleBesideACode_PartsNothing(double title) =>
        Assert.Single(CertificateParts.Of(Sheet.From([PageOf.Line("样例样例", 300, 100), PageOf.Line(Codes[0], 300, 200), PageOf.Line("社会团体法人登记证书", 800, title, 50), PageOf.Line(Codes[1], 300, 300)])));
}
