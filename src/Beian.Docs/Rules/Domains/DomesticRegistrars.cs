namespace Beian.Docs.Rules.Domains;

/// <summary>Registrars of the mainland that certificates and consoles name in English (境内注册商的英文名).</summary>
/// <remarks>[MEM] not complete: a name that is not here is only asked about.</remarks>
public static class DomesticRegistrars
{
    private static readonly string[] Words =
    [
        "HiChina", "Alibaba Cloud", "Aliyun", "Wanwang", "DNSPod", "Tencent Cloud", "Huawei Cloud", "Baidu", "Xin Net", "Xinnet", "West263", "West.cn", "West Dimension", "35 Technology", "35.com",
        "Bizcn", "CNDNS", "Meicheng", "22net", "22.cn", "Todaynic", "Juming", "Zitian", "Ename", "Bangning", "Knet", "Jinshan", "Longming",
        "Beijing", "Shanghai", "Shenzhen", "Guangzhou", "Guangdong", "Xiamen", "Fujian", "Chengdu", "Hangzhou", "Zhejiang", "Zhengzhou", "Nanjing", "Jiangsu", "Hefei", "Foshan", "Yantai",
    ];

    public static bool Contains(string registrar)
    {
        static string Squeeze(string text) => text.Replace(" ", "", StringComparison.Ordinal);
        return Words.Any(w => Squeeze(registrar).Contains(Squeeze(w), StringComparison.OrdinalIgnoreCase));
    }
}
