namespace Beian.Docs.Samples.Invention;

/// <summary>Domain names that nobody is meant to own: each says that it is a sample (域名).</summary>
public static class Domains
{
    private static readonly string[] Syllables =
    [
        "hai", "lan", "xin", "rui", "heng", "tai", "sheng", "hong", "bo", "zhi", "yun", "xing", "tian", "zhong", "hua", "dong", "jin", "run", "zhuo", "jia", "wei", "illi",
        "qi", "yuan", "kai", "ding", "shang", "de", "hui", "bai", "wan", "qian", "yi", "chuang", "lian", "you", "an", "kang", "le", "he", "wo", "miao", "mo", "soo", "live",
    ];

    public static string Invent(Dice dice)
    {
        var name = string.Concat(Enumerable.Range(0, dice.Int(1, 4)).Select(_ => dice.Pick(Syllables)));
        var middle = dice.Pick(("", 0.5), ("-", 0.2), ($"{dice.Int(1, 100)}", 0.2), ("ol", 0.1));
        return name + middle + dice.OneOf("yangli", "sample", "yl") + dice.Pick((".cn", 0.35), (".com", 0.35), (".com.cn", 0.12), (".net", 0.08), (".org.cn", 0.03), (".top", 0.04), (".vip", 0.03));
    }
}
