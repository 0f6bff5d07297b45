using System.Text;

namespace Beian.Docs.Samples.Truth;

/// <summary>Turns print into the contract's value: half width, no white space (规范值).</summary>
public static class PrintedValue
{
    /// <summary>
    /// What NFKC does to the characters that specimens use. Not string.Normalize: with InvariantGlobalization it changes nothing.
    /// </summary>
    public static string Of(string printed)
    {
        var value = new StringBuilder(printed.Length);
        foreach (var c in printed)
        {
            if (char.IsWhiteSpace(c))
                continue;
            value.Append(c == '￥' ? '¥' : c is >= '\uFF01' and <= '\uFF5E' ? (char)(c - 0xFEE0) : c);
        }

        return value.ToString();
    }

    public static string Of(DateOnly date) => $"{date.Year:0000}-{date.Month:00}-{date.Day:00}";
}
