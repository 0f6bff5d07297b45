using Beian.Docs.Documents.Layout;

namespace Beian.Docs.Documents;

/// <summary>Whether a printed date has room for a digit that was not read: 2019年11月2日 with the day as wide as two digits (日期间距).</summary>
public static class DateSpacing
{
    /// <summary>In widths of a digit.</summary>
    private const double Room = 0.6;

    /// <summary>True also where the date is not written with 年, 月 and 日, or where its year is not whole.</summary>
    public static bool IsTight(ReadText text) => IsTight([.. text.Glyphs.Select(g => (g.Text, g.Center))]);

    /// <param name="characters">With the middles of their places along the line, in any unit.</param>
    public static bool IsTight(IReadOnlyList<(string Text, double At)> characters)
    {
        int year = IndexOf(characters, "年"), month = IndexOf(characters, "月"), day = IndexOf(characters, "日");
        if (year < 4 || month < year || day < month || !characters.Skip(year - 4).Take(4).All(IsDigit))
            return true;
        var width = (characters[year - 1].At - characters[year - 4].At) / 3;
        var monthDigits = characters.Skip(year).Take(month - year).Count(IsDigit);
        var dayDigits = characters.Skip(month).Take(day - month).Count(IsDigit);
        double besideMonth = characters[month].At - characters[year].At - (monthDigits * width), besideDay = characters[day].At - characters[month].At - (dayDigits * width);
        return !(dayDigits == 1 && besideDay > besideMonth + (Room * width)) && !(monthDigits == 1 && besideMonth > besideDay + (Room * width));
    }

    private static bool IsDigit((string Text, double At) c) => c.Text.Length == 1 && char.IsAsciiDigit(c.Text[0]);

    private static int IndexOf(IReadOnlyList<(string Text, double At)> characters, string wanted)
    {
        for (var i = 0; i < characters.Count; i++)
        {
            if (characters[i].Text == wanted)
                return i;
        }

        return -1;
    }
}
