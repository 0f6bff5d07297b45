using System.Text.RegularExpressions;
using Beian.Docs.Documents.Papers;

namespace Beian.Docs.Documents.PreApproval;

/// <summary>Titles of the permits: those of domain.md §3.8 [T21][HWK], the rest [MEM] (许可证名称).</summary>
public static class PermitNames
{
    /// <summary>Confidence of a title of which the list settles a character that the readers left open.</summary>
    public const double Listed = 0.98;

    /// <summary>What a province wants of the unit whatever its site is about (R-038): no approval of what a site shows.</summary>
    public const string OfTravelAgencies = "旅行社业务经营许可证";

    public static IReadOnlyList<string> All { get; } =
    [
        OfTravelAgencies,
        "互联网新闻信息服务许可证", "网络出版服务许可证", "互联网出版许可证", "互联网药品信息服务资格证书", "网络文化经营许可证", "信息网络传播视听节目许可证", "网络预约出租汽车经营许可证",
        "出版物经营许可证", "医疗机构执业许可证",
        // [MEM]
        "增值电信业务经营许可证", "电信与信息服务业务经营许可证", "广播电视节目制作经营许可证", "互联网宗教信息服务许可证", "互联网药品交易服务资格证书", "音像制品经营许可证", "互联网视听节目服务许可证",
        "互联网医疗保健信息服务审核同意书", "医疗器械经营许可证", "药品经营许可证", "民办学校办学许可证", "校外培训机构办学许可证", "医疗器械网络交易服务第三方平台备案凭证", "医疗器械网络销售备案凭证",
    ];

    /// <summary>A title that ends with one of them, or with what such permits are called, perhaps followed by (副本), the approval of a game, or a reply that grants one of what they are for.</summary>
    /// <remarks>Of 药品 no character is forgiven: 食品经营许可证 is no approval.</remarks>
    public static Regex Pattern { get; } = LoosePattern.Of($@"(?:{string.Join('|', All.Select(n => n.Replace("药品经营", "[药]品经营", StringComparison.Ordinal)))}|(?:互联网|网络)[^:,。]{{2,14}}(?:许可证|备案凭证|审核同意书))(?:\([^)]{{1,6}}\)|副本|正本)?$|关于同意出版.{{0,20}}游戏.{{0,30}}批复|(?:从事|开展|经营|提供)[^:,。]{{0,6}}(?:互联网|网络|出版|新闻|视听|药品|医疗|文化|宗教)[^:,。]{{0,20}}的(?:批复|决定)$");
}
