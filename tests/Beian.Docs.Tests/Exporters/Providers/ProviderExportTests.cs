using Beian.Docs.Filings;
using Beian.Docs.Testing;

namespace Beian.Docs.Tests.Exporters.Providers;

/// <summary>What holds for every provider.</summary>
public sealed class ProviderExportTests
{
    [Theory]
    [InlineData("aliyun", FilingKind.MiniProgram)]
    [InlineData("tencent", FilingKind.QuickApp)]
    [InlineData("huawei", FilingKind.MiniProgram)]
    [InlineData("baidu", FilingKind.MiniProgram)]
    [InlineData("wechat", FilingKind.Website)]
    [InlineData("douyin", FilingKind.App)]
    [InlineData("alipay", FilingKind.Website)]
    public void KindThatTheProviderDoesNotFile_IsSaid(string profile, FilingKind kind) =>
        Assert.Contains(Exports.Of(profile, SampleForms.Website with { Kind = kind })["notice"]!.AsArray(), n => ((string)n!).Contains("代为备案的是"));

    [Theory]
    [InlineData("baidu", "没有找到百度智能云公开的备案表单说明")]
    [InlineData("alipay", "没有找到支付宝公开的小程序备案字段说明")]
    public void FormThatIsNotDocumented_IsSaidInTheFile(string profile, string words)
    {
        var export = Exports.Of(profile, SampleForms.MiniProgram);

        Assert.Contains(export["notice"]!.AsArray(), n => ((string)n!).Contains(words));
        Assert.Contains("主办单位名称", export["unsourcedLabels"]!.AsArray().Select(l => (string?)l));
    }

    [Theory]
    [InlineData("wechat")]
    [InlineData("douyin")]
    [InlineData("alipay")]
    public void MiniProgram_HasNoDomainToFile(string profile)
    {
        var export = Exports.Of(profile, SampleForms.MiniProgram);

        Assert.Null(export["form"]!["互联网信息服务信息"]![0]!["域名"]);
        Assert.DoesNotContain(export["pictures"]!.AsArray(), p => ((string)p!["slot"]!).Contains("域名证书"));
        Assert.Equal("wx0000000000000000", (string?)export["form"]!["互联网信息服务信息"]![0]!["小程序 AppID"]!["value"]);
    }
}
