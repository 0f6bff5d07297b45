using Beian.Docs.Testing;
using Beian.Docs.Tests.Exporters.Providers;

namespace Beian.Docs.Tests.Exporters.Douyin;

public sealed class DouyinExporterTests
{
    [Fact]
    public void Days_AreSecondsAtMidnightInChina()
    {
        var corporation = Exports.Body("douyin", SampleForms.MiniProgram)["corp_info"]!;

        Assert.True((bool)corporation["incharge_people_credentials_has_end_time"]!);
        Assert.Equal(
            new DateTimeOffset(2036, 7, 12, 0, 0, 0, TimeSpan.FromHours(8)).ToUnixTimeSeconds(),
            (long)corporation["incharge_people_credentials_valid_end_time"]!);
    }

    [Fact]
    public void OpenEnd_HasNoEndTime()
    {
        var corporation = Exports.Body("douyin", Exports.WithPrincipal(p => p with { IdValidTo = "长期" }))["corp_info"]!;

        Assert.False((bool)corporation["incharge_people_credentials_has_end_time"]!);
        Assert.Null(corporation["incharge_people_credentials_valid_end_time"]);
    }

    [Fact]
    public void EndThatIsNotFilledIn_IsNoOpenEnd()
    {
        var form = Exports.WithPrincipal(p => p with { IdValidTo = null });

        Assert.Null(Exports.Body("douyin", form)["corp_info"]!["incharge_people_credentials_has_end_time"]);
        Assert.Equal("missing", (string?)Exports.Said("douyin", form, "corp_info.incharge_people_credentials_has_end_time")["status"]);
    }

    [Theory]
    [InlineData("样例", true)]
    [InlineData("样", false)]
    [InlineData("样例样例样例样例样例", true)]
    [InlineData("样例样例样例样例样例a", false)]
    [InlineData("样例Plus+", true)]
    [InlineData("样+例样例", false)]
    [InlineData("样例-助手", false)]
    public void Name_KeepsDouyinsRules(string name, bool isFine)
    {
        var box = Exports.Of("douyin", Exports.WithService(s => s with { Name = name }))["form"]!["互联网信息服务信息"]![0]!["服务名称"]!;

        Assert.Equal(isFine, box["warnings"] is null);
    }
}
