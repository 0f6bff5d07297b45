using System.Globalization;
using System.Text.RegularExpressions;
using Beian.Docs.Identifiers;

namespace Beian.Docs.Documents.Papers;

/// <summary>Dates in running text (日期).</summary>
public static partial class PaperDates
{
    private const string Months = "JanFebMarAprMayJunJulAugSepOctNovDec";

    private const string Month = "(?<month>Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)(?:uary|ruary|ch|il|e|y|ust|t|tember|ober|ember)?(?![a-z])";

    /// <summary>The first date, and where it stands.</summary>
    public static (DateOnly Date, int From, int Length)? First(string text) => All(text).Select(d => ((DateOnly, int, int)?)d).FirstOrDefault();

    /// <summary>Every date, in order; spaces may stand between its parts, and behind the year unread ink, of a seal.</summary>
    public static IEnumerable<(DateOnly Date, int From, int Length)> All(string text)
    {
        var figures = MisreadRing().Replace(text, m => "〇".PadRight(m.Length)).Replace('O', '0').Replace('Q', '0').Replace('o', '0').Replace('l', '1').Replace('I', '1').Replace('曰', '日').Replace('目', '日');
        figures = MisreadFigure().Replace(ThreeStrokes().Replace(figures, "11 "), m => m.Value switch { "G" => "6", "B" => "8", "S" => "5", _ => "2" });
        foreach (Match match in Pattern().Matches(figures))
        {
            if (ChineseDate.TryParse(Whole(match.Value.Replace(" ", "", StringComparison.Ordinal).Replace("〓", "", StringComparison.Ordinal)), out var date))
                yield return (date, match.Index, match.Length);
        }

        foreach (Match match in English().Matches(text))
        {
            var month = (Months.IndexOf(match.Groups["month"].Value, StringComparison.OrdinalIgnoreCase) / 3) + 1;
            if (DateOnly.TryParseExact($"{match.Groups["year"].Value}-{month:00}-{match.Groups["day"].Value.PadLeft(2, '0')}", "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
                yield return (date, match.Index, match.Length);
        }
    }

    /// <summary>Whether a month stands there by its name, as registrars abroad print it: 09-Feb-2022, February 9, 2022.</summary>
    public static bool IsEnglish(string date) => English().IsMatch(date);

    /// <summary>Whether its year has lost a numeral: 二二六年 for 二〇二六年, the ring being easily passed over.</summary>
    public static bool HasLostNumeral(string text) => text.Replace(" ", "", StringComparison.Ordinal) is var plain && (LostRing().IsMatch(plain) || LostRings().IsMatch(plain));

    /// <summary>2026-09-4: whoever writes a month with a nought writes a day so, too; a figure was passed over.</summary>
    public static bool IsPaddedUnevenly(string date) => Uneven().IsMatch(date);

    [GeneratedRegex(@"(?<!\d)\d{4}[-./](?:0\d[-./][1-9](?!\d)|[1-9][-./]0\d)")]
    private static partial Regex Uneven();

    private static string Whole(string date) => LostRing().IsMatch(date) ? date.Insert(1, "〇") : LostRings().IsMatch(date) ? "二〇" + date : date;

    [GeneratedRegex(@"(?:(?<!\d)|(?<=(?<!\d)\d)(?=20[0-4]\d ?年))(?:\d{4}[ 〓]?(?:年|[-./]) ?(?:\d{1,2}|(?<=年 ?)元(?= ?月)) ?(?:月|[-./]) ?\d{1,2}(?: ?日|(?!\d)|(?=\d\d?:\d\d))|(?:[〇零○0一二三四五六七八九壹贰叁肆伍陆柒捌玖] ?){2,4}年 ?[〇零元一二三四五六七八九十壹贰叁肆伍陆柒捌玖拾]{1,3} ?月 ?[〇零一二三四五六七八九十廿卅壹贰叁肆伍陆柒捌玖拾]{1,3} ?日)")]
    private static partial Regex Pattern();

    /// <summary>The ring between two numerals of a year, taken for a bracket or a letter.</summary>
    [GeneratedRegex("(?<=二 ?)[)(〇○]{1,2}(?= ?[一二三][〇零○0一二三四五六七八九]? ?年)")]
    private static partial Regex MisreadRing();

    /// <summary>二六年 for 二〇二六年: both rings were passed over, with the numeral between them.</summary>
    [GeneratedRegex("^二[四五六七八九]年")]
    private static partial Regex LostRings();

    /// <summary>An 11 read as three strokes: no month has three figures.</summary>
    [GeneratedRegex(@"(?<=\d{4} ?年 ?)111(?= ?月)")]
    private static partial Regex ThreeStrokes();

    /// <summary>1G日: a figure by hand that looks like a letter.</summary>
    [GeneratedRegex(@"(?<=\d{4} ?年(?: ?\d{1,2} ?月)? ?\d?)[GBSZ](?=\d? ?[月日])")]
    private static partial Regex MisreadFigure();

    [GeneratedRegex(@"(?<!\d)(?<day>\d{1,2})(?:st|nd|rd|th)?[ -]?" + Month + @"[.,]?[ -]?(?<year>(?:19|20)\d{2})(?!\d)|" + Month + @"\.? ?(?<day>\d{1,2})(?:st|nd|rd|th)?, ?(?<year>(?:19|20)\d{2})(?!\d)", RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex English();

    [GeneratedRegex("^二[一二三][〇零○0一二三四五六七八九]年")]
    private static partial Regex LostRing();
}
