using System.Text;
using System.Text.RegularExpressions;
using System.Xml;

namespace Beian.Docs.Office.Workbooks;

/// <summary>Between any text and what a workbook can hold (单元格文字).</summary>
internal static partial class CellText
{
    private const int MaxLength = 32_767;

    /// <summary>Characters that XML forbids are left out; what looks like an escape is escaped.</summary>
    public static string Encode(string text)
    {
        var escaped = Escape().Replace(text.ReplaceLineEndings("\n"), "_x005F_");
        var result = new StringBuilder(escaped.Length);
        for (var i = 0; i < escaped.Length && result.Length < MaxLength - 1; i++)
        {
            if (i + 1 < escaped.Length && char.IsSurrogatePair(escaped[i], escaped[i + 1]))
                result.Append(escaped[i]).Append(escaped[++i]);
            else if (XmlConvert.IsXmlChar(escaped[i]))
                result.Append(escaped[i]);
        }

        return result.ToString();
    }

    /// <summary>The text as a person sees it.</summary>
    public static string Decode(string text) => Escaped().Replace(text, m => ((char)Convert.ToInt32(m.Groups["hex"].Value, 16)).ToString());

    [GeneratedRegex("_(?=x[0-9A-Fa-f]{4}_)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Escape();

    [GeneratedRegex("_x(?<hex>[0-9A-Fa-f]{4})_", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Escaped();
}
