namespace Beian.Docs.Filings;

/// <summary>The access provider or platform that files on behalf (接入商、分发平台).</summary>
public enum FilingPlatform
{
    /// <summary>阿里云</summary>
    Aliyun,

    /// <summary>腾讯云</summary>
    Tencent,

    /// <summary>华为云</summary>
    Huawei,

    /// <summary>百度智能云</summary>
    Baidu,

    /// <summary>微信</summary>
    [System.Text.Json.Serialization.JsonStringEnumMemberName("wechat")]
    WeChat,

    /// <summary>抖音</summary>
    Douyin,

    /// <summary>支付宝</summary>
    Alipay,
}
