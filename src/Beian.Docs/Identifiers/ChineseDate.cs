using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Beian.Docs.Identifiers;

/// <summary>Dates as Chinese documents print them: 2016年7月12日, 2016.07.12, 二〇一六年七月十二日, 2016年元月12日 (日期).</summary>
public static partial class ChineseDate
{
    private const string Digits = "〇一二三四五六七八九";

    /// <summary>False when the text is no date or the calendar has no such day.</summary>
    public static bool TryParse(string text, out DateOnly date)
    {
        date = default;
        if (string.IsNullOrWhiteSpace(text) || text.Length > 32)
            return false;
        var plain = PlainText.Squeeze(text);
        var match = WithDigits().Match(plain);
        if (match.Success)
            return TryMake(match.Groups[1].Value, match.Groups[2].Value.Replace('元', '1'), match.Groups[3].Value, out date);
        match = WithWords().Match(Simplify(plain));
        return match.Success
            && YearOf(match.Groups[1].Value) is { } year
            && TryMake(year, NumberOf(match.Groups[2].Value), NumberOf(match.Groups[3].Value), out date);
    }

    /// <summary>YYYY-MM-DD</summary>
    public static string Format(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static bool TryMake(string year, string month, string day, out DateOnly date) =>
        DateOnly.TryParseExact(
            $"{year}-{month.PadLeft(2, '0')}-{day.PadLeft(2, '0')}", "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out date)
        && date.Year is >= 1800 and < 2200;

    private static string Simplify(string text)
    {
        var simple = new StringBuilder(text);
        foreach (var (from, to) in "零〇○〇◯〇O〇o〇0〇壹一贰二叁三肆四伍五陆六柒七捌八玖九拾十元一".Chunk(2).Select(p => (p[0], p[1])))
            simple.Replace(from, to);
        return simple.Replace("廿", "二十").Replace("卅", "三十").ToString();
    }

    private static string? YearOf(string words) =>
        words.Length == 4 ? string.Concat(words.Select(c => (char)('0' + Digits.IndexOf(c)))) : null;

    // 七, 十, 十二, 二十, 二十一, 〇七
    private static string NumberOf(string words)
    {
        var ten = words.IndexOf('十');
        if (ten < 0)
            return string.Concat(words.Select(c => (char)('0' + Digits.IndexOf(c))));
        var tens = ten == 0 ? 1 : Digits.IndexOf(words[ten - 1]);
        var ones = ten == words.Length - 1 ? 0 : Digits.IndexOf(words[ten + 1]);
        return ((tens * 10) + ones).ToString(CultureInfo.InvariantCulture);
    }

    [GeneratedRegex(@"^(?:(?<1>\d{4})(?:年|[-./])(?<2>\d{1,2}|元(?=月))(?:月|[-./])(?<3>\d{1,2})日?|(?<1>\d{4})(?<2>\d{2})(?<3>\d{2}))$")]
    private static partial Regex WithDigits();

    [GeneratedRegex("^([〇一二三四五六七八九]{4})年(〇?[一二三四五六七八九]|十[一二]?|一十[一二]?)月([〇一二三]?十?[一二三四五六七八九]|[一二三]?十)日$")]
    private static partial Regex WithWords();
}
