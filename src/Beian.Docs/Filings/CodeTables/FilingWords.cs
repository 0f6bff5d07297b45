namespace Beian.Docs.Filings.CodeTables;

/// <summary>The words of the contract's enums and what people call them (备案类型、操作、接入商).</summary>
public static class FilingWords
{
    public const string Yes = "是";

    public const string No = "否";

    public static IReadOnlyDictionary<FilingKind, string> Kinds { get; } = new Dictionary<FilingKind, string>
    {
        [FilingKind.Website] = "网站",
        [FilingKind.App] = "APP",
        [FilingKind.MiniProgram] = "小程序",
        [FilingKind.QuickApp] = "快应用",
    };

    public static IReadOnlyDictionary<FilingOperation, string> Operations { get; } = new Dictionary<FilingOperation, string>
    {
        [FilingOperation.First] = "首次备案",
        [FilingOperation.AddService] = "新增服务",
        [FilingOperation.AddAccess] = "新增接入",
        [FilingOperation.Change] = "变更备案",
        [FilingOperation.CancelSubject] = "注销主体",
        [FilingOperation.CancelService] = "注销服务",
        [FilingOperation.CancelAccess] = "取消接入",
        [FilingOperation.Migrate] = "迁移备案",
    };

    public static IReadOnlyDictionary<FilingPlatform, string> Platforms { get; } = new Dictionary<FilingPlatform, string>
    {
        [FilingPlatform.Aliyun] = "阿里云",
        [FilingPlatform.Tencent] = "腾讯云",
        [FilingPlatform.Huawei] = "华为云",
        [FilingPlatform.Baidu] = "百度智能云",
        [FilingPlatform.WeChat] = "微信",
        [FilingPlatform.Douyin] = "抖音",
        [FilingPlatform.Alipay] = "支付宝",
    };

    /// <summary>即时通信类型</summary>
    public static IReadOnlyList<string> Messengers { get; } = ["QQ", "微信", "钉钉", "HI"];

    /// <summary>By the contract's word: android, ios, harmony, other.</summary>
    public static IReadOnlyDictionary<string, string> AppSystems { get; } = new Dictionary<string, string>
    {
        ["android"] = "安卓",
        ["ios"] = "iOS",
        ["harmony"] = "鸿蒙",
        ["other"] = "其他",
    };
}
