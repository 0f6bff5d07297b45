using Beian.Docs.Testing;
using Beian.Docs.Tests.Exporters.Providers;

namespace Beian.Docs.Tests.Exporters.Tencent;

public sealed class TencentExporterTests
{
    [Theory]
    [InlineData("山东省威海市环翠区样例路1号", "山东省,威海市,环翠区")]
    [InlineData("山东省威海市样例路1号", "山东省,威海市")]
    [InlineData("样例路1号", "山东省")]
    public void Region_IsOnePathAsFarAsItIsKnown(string address, string expected)
    {
        var form = SampleForms.Website with { Subject = SampleForms.Website.Subject! with { CertificateAddress = address } };
        var region = Exports.Subject("tencent", form)["地域"]!;

        Assert.True((bool)region["path"]!);
        Assert.Equal(expected, string.Join(',', region["values"]!.AsArray().Select(v => (string?)v)));
    }

    [Fact]
    public void LabelsOfTheOldDocumentation_AreNotListedAsUnsourced()
    {
        var unsourced = Exports.Of("tencent", SampleForms.Website)["unsourcedLabels"]!.AsArray().Select(l => (string?)l).ToList();

        Assert.DoesNotContain("证件住址", unsourced);
        Assert.Contains("首页网址", unsourced);
    }
}
