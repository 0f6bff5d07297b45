using Beian.Docs.Filings;
using Beian.Docs.Testing;
using Beian.Docs.Tests.Exporters.Providers;

namespace Beian.Docs.Tests.Exporters.Huawei;

public sealed class HuaweiExporterTests
{
    [Theory]
    [InlineData("2004-10-27", "长期", "2004.10.27-长期")]
    [InlineData("2016-07-12", "2036-07-12", "2016.07.12-2036.07.12")]
    [InlineData(null, "2036-07-12", null)]
    [InlineData("2016-07-12", null, null)]
    public void Period_IsOneText(string? from, string? to, string? expected)
    {
        var form = Exports.WithPrincipal(p => p with { IdValidFrom = from, IdValidTo = to }) with { Kind = FilingKind.Website };

        Assert.Equal(expected, (string?)Exports.Of("huawei", form)["form"]!["主体负责人信息"]!["证件有效期"]!["value"]);
    }

    [Fact]
    public void PeriodWithAnEndThatNoPaperSays_IsNotConfirmed()
    {
        var form = Exports.WithPrincipal(p => p with { IdValidTo = "长期" });

        Assert.Equal("formOnly", (string?)Exports.Of("huawei", form)["form"]!["主体负责人信息"]!["证件有效期"]!["status"]);
    }

    [Fact]
    public void SecondLanguage_IsWarnedOf()
    {
        var form = SampleForms.Website with { Services = [SampleForms.Website.Services[0] with { Languages = ["中文简体", "英语"] }] };

        Assert.Contains("一种语言", (string?)Exports.Of("huawei", form)["form"]!["互联网信息服务信息"]![0]!["语言"]!["warnings"]![0]);
    }

    [Fact]
    public void Boxes_CarryTheNamesOfTheInterface() =>
        Assert.Equal("subjectInfo.unitPropertyId", (string?)Exports.Subject("huawei", SampleForms.Website)["主办单位性质"]!["key"]);
}
