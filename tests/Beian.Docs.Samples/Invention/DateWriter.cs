namespace Beian.Docs.Samples.Invention;

/// <summary>Writes a date in a style (日期).</summary>
public static class DateWriter
{
    private const string Digits = "〇一二三四五六七八九";

    public static string Write(DateOnly date, DateStyle style) => style switch
    {
        DateStyle.Padded => $"{date.Year}年{date.Month:00}月{date.Day:00}日",
        DateStyle.Plain => $"{date.Year}年{date.Month}月{date.Day}日",
        DateStyle.Spaced => $"{date.Year} 年 {date.Month:00} 月 {date.Day:00} 日",
        DateStyle.Dashed => $"{date.Year}-{date.Month:00}-{date.Day:00}",
        DateStyle.Dotted => $"{date.Year}.{date.Month:00}.{date.Day:00}",
        DateStyle.Chinese => $"{string.Concat($"{date.Year}".Select(d => Digits[d - '0']))}年{Number(date.Month)}月{Number(date.Day)}日",
        _ => throw new ArgumentOutOfRangeException(nameof(style)),
    };

    private static string Number(int n) => n switch
    {
        < 10 => $"{Digits[n]}",
        10 => "十",
        < 20 => "十" + Digits[n - 10],
        _ => Digits[n / 10] + "十" + (n % 10 == 0 ? "" : Digits[n % 10]),
    };
}
