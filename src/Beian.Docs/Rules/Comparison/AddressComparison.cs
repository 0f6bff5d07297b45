using System.Text.RegularExpressions;
using Beian.Docs.Identifiers;

namespace Beian.Docs.Rules.Comparison;

/// <summary>What came of comparing two addresses (地址比对结果).</summary>
public sealed partial record AddressComparison(AddressLikeness Likeness, string Explanation)
{
    public static AddressComparison Of(string form, string document)
    {
        if (form == document)
            return new AddressComparison(AddressLikeness.Exact, "");
        var texts = TextComparison.Of(form, document);
        if (texts.Likeness != Comparison.Likeness.Different)
            return new AddressComparison(AddressLikeness.EqualAfterNormalization, $"只是{DifferenceText.ExplainSpelling(form, document)}不同");
        string a = CanonicalText.Of(form), b = CanonicalText.Of(document);
        var (regionA, regionB) = (AdministrativeDivisions.Find(a), AdministrativeDivisions.Find(b));
        if (Conflict(regionA, regionB) is { } conflict)
            return new AddressComparison(AddressLikeness.RegionDiffers, conflict);
        return Substance(a, regionA, regionB) == Substance(b, regionB, regionA) || IsShortFor(b, a, regionA) || IsShortFor(a, b, regionB)
            ? new AddressComparison(AddressLikeness.EqualInSubstance, "只是省市区的省略或数字、门牌的写法不同")
            : new AddressComparison(AddressLikeness.DetailDiffers, DifferenceText.Explain(texts));
    }

    private static string? Conflict(AddressRegion? form, AddressRegion? document)
    {
        if (form is null || document is null)
            return null;
        if (form.ProvinceCode != document.ProvinceCode)
            return $"省份不同：表上是{form.Province}，证上是{document.Province}";
        return form.CityCode is not null && document.CityCode is not null && form.CityCode != document.CityCode
            ? $"城市不同：表上是{form.City}，证上是{document.City}"
            : null;
    }

    // The address with its divisions replaced by codes as far as both name them: 山东省威海市环翠区… and 威海市环翠区… become one.
    private static string Substance(string address, AddressRegion? own, AddressRegion? other)
    {
        var rest = UnifyNumbers(address[(own?.Length ?? 0)..]);
        if (own is null || other is null)
            return rest;
        // A county that only one side names stays part of the address.
        return own.CountyCode is not null && other.CountyCode is null ? own.County + rest : own.CountyCode + rest;
    }

    // 新城区样例路1号, where only the other address says in which city.
    private static bool IsShortFor(string address, string whole, AddressRegion? region) =>
        region is not null && whole.Length - address.Length <= region.Length && whole.EndsWith(address, StringComparison.Ordinal);

    private static string UnifyNumbers(string text)
    {
        var plain = ChineseNumber().Replace(text, m => ValueOf(m.Value));
        plain = HouseNumber().Replace(plain, "号");
        plain = plain.Replace("幢", "栋", StringComparison.Ordinal).Replace("座", "栋", StringComparison.Ordinal);
        return RoomNumber().Replace(plain, "$1");
    }

    private static string ValueOf(string words)
    {
        const string Digits = "〇一二三四五六七八九";
        var plain = words.Replace('零', '〇').Replace('两', '二');
        var ten = plain.IndexOf('十');
        if (ten < 0)
            return string.Concat(plain.Select(c => (char)('0' + Digits.IndexOf(c))));
        if (plain.Length > 3 || plain.LastIndexOf('十') != ten)
            return words;
        var tens = ten == 0 ? 1 : Digits.IndexOf(plain[0]);
        var ones = ten == plain.Length - 1 ? 0 : Digits.IndexOf(plain[^1]);
        return ((tens * 10) + ones).ToString(System.Globalization.CultureInfo.InvariantCulture);
    }

    // Only before a counting word: 三里屯 and 一德路 are names.
    [GeneratedRegex("[〇零一二两三四五六七八九十]+(?=号|弄|栋|幢|座|单元|室|房|楼|层|甲|乙)")]
    private static partial Regex ChineseNumber();

    [GeneratedRegex("(?<=[0-9])(号院|号楼|#)")]
    private static partial Regex HouseNumber();

    [GeneratedRegex("([0-9])(室|房)$")]
    private static partial Regex RoomNumber();
}
