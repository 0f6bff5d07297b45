using Beian.Docs.Exporters.Alipay;
using Beian.Docs.Exporters.Aliyun;
using Beian.Docs.Exporters.Baidu;
using Beian.Docs.Exporters.Douyin;
using Beian.Docs.Exporters.Huawei;
using Beian.Docs.Exporters.Tencent;
using Beian.Docs.Exporters.WeChat;
using Beian.Docs.Filings;

namespace Beian.Docs.Exporters.Providers.Uploads;

/// <summary>The picture limits of each provider, as its export keeps them (各平台图片限制).</summary>
internal static class PlatformLimits
{
    private static readonly IReadOnlyList<ProviderProfile> Profiles =
    [
        AliyunExporter.Provider, TencentExporter.Provider, HuaweiExporter.Provider, BaiduExporter.Provider, WeChatExporter.Provider, DouyinExporter.Provider, AlipayExporter.Provider,
    ];

    /// <summary>What it is called, and what it takes; null where the form names no provider.</summary>
    public static (string Name, UploadLimits Limits)? Of(FilingPlatform? platform) =>
        Profiles.FirstOrDefault(p => p.Platform == platform) is { } profile ? (profile.Name, profile.Uploads) : null;
}
