using System.Text.RegularExpressions;

namespace Beian.Docs.Identifiers;

/// <summary>ID and telephone numbers inside sentences: which characters are hidden from people who need not know them (号码打码).</summary>
public static partial class PersonalNumbers
{
    /// <summary>Which characters of a text are hidden.</summary>
    public static bool[] Hidden(string text)
    {
        var hidden = new bool[text.Length];
        foreach (Match match in ResidentId().Matches(text))
            hidden.AsSpan(match.Index + 6, match.Length - 10).Fill(true);
        foreach (Match match in Mobile().Matches(text))
            hidden.AsSpan(match.Index + 3, match.Length - 7).Fill(true);
        return hidden;
    }

    /// <summary>The text with the middle of such numbers as stars.</summary>
    public static string Mask(string text)
    {
        var hidden = Hidden(text);
        return string.Create(text.Length, (text, hidden), static (span, state) =>
        {
            for (var i = 0; i < span.Length; i++)
                span[i] = state.hidden[i] ? '*' : state.text[i];
        });
    }

    // Near enough to an ID number, so that a misread one is hidden too; a credit code begins with 1, 5, 9, A or N but has no birth date inside.
    [GeneratedRegex("(?<![0-9A-Z])[1-8][0-9]{5}(?:(?:19|20)[0-9]{9}[0-9Xx]|[0-9]{9})(?![0-9A-Z])", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex ResidentId();

    // A digit more or less is somebody's number all the same.
    [GeneratedRegex("(?<![0-9A-Za-z])1[3-9][0-9]{8,10}(?![0-9A-Za-z])", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Mobile();
}
