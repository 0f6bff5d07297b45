using System.Text.Json.Nodes;
using Beian.Docs.Filings;
using Beian.Docs.Testing;

namespace Beian.Docs.Tests.Exporters.Providers;

public sealed class PlaceBoxesTests
{
    [Theory]
    [InlineData("山东省威海市环翠区样例路1号", null, null, "山东省/威海市/环翠区", "370000/371000/371002")]
    [InlineData("山东省威海市环翠区样例路1号", "威海市", "文登区", "山东省/威海市/文登区", "370000/371000/371003")]
    [InlineData("山东省威海市环翠区样例路1号", "烟台市", null, "山东省/烟台市", "370000/370600")]
    [InlineData("山东省样例路1号", "威海市", "环翠", "山东省/威海市/环翠", "370000/371000/")]
    [InlineData("样例路1号", null, null, "山东省", "370000")]
    public void Region_IsWhatTheFormChoseElseTheCertificates(string address, string? city, string? county, string steps, string codes)
    {
        var region = Region(SampleForms.Website with
        {
            Province = "山东省",
            Subject = SampleForms.Website.Subject! with { CertificateAddress = address, City = city, County = county },
        });

        Assert.Equal(steps, string.Join('/', region["values"]!.AsArray().Select(v => (string?)v)));
        Assert.Equal(codes, string.Join('/', region["codes"]!.AsArray().Select(c => c?.ToString())));
    }

    [Fact]
    public void Municipality_IsItsOwnCity() =>
        Assert.Equal(["北京市", "北京市", "海淀区"], Region(SampleForms.Website with
        {
            Province = "北京市",
            Subject = SampleForms.Website.Subject! with { CertificateAddress = "北京市海淀区样例路1号", County = "海淀区" },
        })["values"]!.AsArray().Select(v => (string?)v));

    private static JsonNode Region(FilingForm form) => Exports.Subject("tencent", form).AsObject().Single(m => m.Value?["path"] is not null).Value!;
}
