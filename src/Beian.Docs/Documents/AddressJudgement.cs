using System.Text.RegularExpressions;
using Beian.Docs.Documents.Layout;
using Beian.Docs.Identifiers;

namespace Beian.Docs.Documents;

/// <summary>Whether an address is vouched for: its county is one that exists, and nothing in it says that something was lost (地址判定).</summary>
public static partial class AddressJudgement
{
    /// <summary>Of an address whose place is not known: 湖南省长 is the beginning of one.</summary>
    private const int ShortestAddress = 6;

    /// <summary>Digits on end in an address.</summary>
    private const int LongestNumber = 4;

    /// <summary>An address: where its county is not one that exists, a character may be lost or wrong.</summary>
    public static Judgement Of(ReadText text, IFieldProbe probe)
    {
        if (Judgement.OfOtherShape(text.Where(g => g.Text.Any(Lookalikes.MayBeUnknown)), probe) is { } others)
            return others with { Confidence = Math.Min(text.Lowest, 0.9) };
        if (ShapeRepair.IsIn(text))
        {
            return Judgement.IsWhole(text.Text) && SecondLook.Agrees(text, Judgement.Sure, probe, g => ShapeProof.IsVouchedFor(g, probe)) == true
                ? Judgement.Confirmed(0.98, "characterShape", "secondReader")
                : Judgement.Doubtful(Math.Min(text.Lowest, 0.9), "repaired");
        }

        // (海悦大厦)楼1170号: what counts the floor was passed over.
        if (text.Text.IndexOf(')', StringComparison.Ordinal) is >= 0 and var close && close + 1 < text.Text.Length && text.Text[close + 1] is '楼' or '层' or '室' or '号' or '栋' or '幢')
            return Judgement.Doubtful(Math.Min(text.Lowest, 0.7), "lostDigit") with { Suspects = [text.Glyphs[Math.Min(close + 1, text.Glyphs.Count - 1)]] };
        // 新天地商厦D: a wing without 座 or its number, which a second line has.
        if (text.Text is [.., var before, >= 'A' and <= 'Z'] && PlainText.IsIdeograph(before))
            return Judgement.Doubtful(Math.Min(text.Lowest, 0.7), "lostLine") with { Suspects = [text.Glyphs[^1]] };
        // (住所申报) read without the stroke of 申: nobody files such reports at an address.
        if (text.Text.Contains("中报)", StringComparison.Ordinal))
            return Judgement.Doubtful(Math.Min(text.Lowest, 0.9), "lookalike") with { Suspects = [text.Glyphs[Math.Min(text.Text.IndexOf("中报)", StringComparison.Ordinal), text.Glyphs.Count - 1)]] };
        // 41620 for 4#1620: the mark between two numbers is thin.
        if (HasLongNumber(text.Text) && probe.SecondOpinion(text.LineQuads, null) != text.Text)
            return Judgement.Doubtful(Math.Min(text.Lowest, 0.9), "longNumber");
        if (IsOfKnownPlace(text.Text))
            return Judgement.OfPlainText(text, probe);
        // 东路692号: whatever the road is called stands before.
        if (LostRoad().IsMatch(text.Text))
            return Judgement.Doubtful(Math.Min(text.Lowest, 0.7), "lostStart");
        return text.Text.Length >= ShortestAddress && Judgement.IsWhole(text.Text) && text.Lowest > Judgement.Likely && probe.SecondOpinion(text.LineQuads, null) == text.Text
            ? Judgement.Confirmed(text.Mean, "secondReader")
            : Judgement.Doubtful(text.Lowest * 0.9, AddressText.UnknownPlace);
    }

    /// <summary>Numbers of houses and rooms are shorter as a rule.</summary>
    private static bool HasLongNumber(string text) =>
        Enumerable.Range(0, Math.Max(0, text.Length - LongestNumber)).Any(at => text.AsSpan(at, LongestNumber + 1).IndexOfAnyExceptInRange('0', '9') < 0);

    /// <summary>A county that exists, or what stands for one: a free-trade zone names its province alone, in words that are always the same, other zones their city.</summary>
    private static bool IsOfKnownPlace(string text) => Corps().IsMatch(text)
        || (AdministrativeDivisions.Find(text) is { } region && (region.County is not null || region.IsInFreeTradeZone || region.HasNoCounties || (region.City is not null && Zone().IsMatch(text[region.Length..]))));

    /// <summary>贵阳国家高新技术产业开发区 behind 贵州省贵阳市: zones of the state that are no divisions.</summary>
    [GeneratedRegex("^[\u4E00-\u9FFF]{0,4}(?:经济技术开发区|高新技术产业开发区|经济开发区|高新技术开发区|旅游度假区|综合保税区|保税港区|新区)", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Zone();

    /// <summary>新疆生产建设兵团第一师十一团: divisions and regiments instead of cities and counties.</summary>
    [GeneratedRegex("^新疆生产建设兵团第[一二三四五六七八九十]{1,3}师[\u4E00-\u9FFF]{1,6}团", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Corps();

    [GeneratedRegex("^(?:[东南西北中]?[路街道巷弄]|[0-9号])", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex LostRoad();
}
