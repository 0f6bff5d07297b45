using System.Text.RegularExpressions;
using Beian.Docs.Documents.Layout;

namespace Beian.Docs.Documents;

/// <summary>Fills the place of a character that the first reader saw and could not name (〓) with what the second one names there.</summary>
/// <remarks>The two dictionaries differ: 郐, 鋆 and 旻 are only in the second. What is filled stays doubtful.</remarks>
public static class UnreadSign
{
    /// <summary>The sign of a character that was seen and not read.</summary>
    public const string Mark = "〓";

    private const char Sign = '〓';

    /// <summary>The text, with every sign replaced whose neighbors the second reader sees as well.</summary>
    public static string Fill(ReadText text, IFieldProbe probe)
    {
        if (!text.Text.Contains(Sign, StringComparison.Ordinal) || probe.SecondOpinion(text.LineQuads, null) is not { } second)
            return text.Text;
        var filled = text.Text.ToCharArray();
        for (var i = 0; i < filled.Length; i++)
        {
            if (filled[i] != Sign)
                continue;
            var before = text.Text[Math.Max(0, i - 2)..i];
            var after = text.Text[(i + 1)..Math.Min(text.Text.Length, i + 3)];
            if (before.Length + after.Length == 0 || (before + after).Contains(Sign, StringComparison.Ordinal))
                continue;
            // At an end of the text the sign stands at the end for the second reader, too.
            var pattern = (before.Length == 0 ? "^" : Regex.Escape(before)) + @"(\p{IsCJKUnifiedIdeographs})" + (after.Length == 0 ? "$" : Regex.Escape(after));
            if (Regex.Matches(second, pattern, RegexOptions.None, TimeSpan.FromSeconds(1)) is [{ } only])
                filled[i] = only.Groups[1].Value[0];
        }

        return new string(filled);
    }
}
