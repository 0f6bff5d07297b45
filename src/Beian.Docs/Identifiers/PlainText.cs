using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace Beian.Docs.Identifiers;

/// <summary>
/// NFKC for the characters that Chinese documents use: full width, circled, radicals (全角转半角).
/// .NET's own <c>Normalize</c> returns its input unchanged here, since the build is culture-invariant.
/// </summary>
public static class PlainText
{
    private static readonly Lazy<FrozenDictionary<char, string>> Compatibility = new(() => EmbeddedList.Lines("compatibility.txt").ToFrozenDictionary(
        line => (char)int.Parse(line.AsSpan(0, 4), NumberStyles.HexNumber, CultureInfo.InvariantCulture), line => line[5..]));

    /// <summary>Full width to half width, ㈠ to (一), ⼈ to 人; white space stays (as a plain space).</summary>
    public static string Normalize(string text)
    {
        var table = Compatibility.Value;
        if (!text.Any(table.ContainsKey))
            return text;
        var plain = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            if (table.TryGetValue(character, out var replacement))
                plain.Append(replacement);
            else
                plain.Append(character);
        }

        return plain.ToString();
    }

    /// <summary>Whether a character is one of the Unicode block of CJK unified ideographs (汉字).</summary>
    public static bool IsIdeograph(char character) => character is >= '\u4E00' and <= '\u9FFF';

    /// <summary>Normalized, and without white space and invisible characters: how the contract writes values.</summary>
    public static string Squeeze(string text) =>
        string.Concat(Normalize(text).Where(c => !char.IsWhiteSpace(c) && !char.IsControl(c) && char.GetUnicodeCategory(c) != UnicodeCategory.Format));
}
