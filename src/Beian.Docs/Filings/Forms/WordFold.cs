using System.Text;

namespace Beian.Docs.Filings.Forms;

/// <summary>Full or half width and white space made equal, for looking words up (全半角归一).</summary>
public static class WordFold
{
    public static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (!char.IsWhiteSpace(c))
                folded.Append(c is >= '！' and <= '～' ? (char)(c - 0xFEE0) : c);
        }

        return folded.ToString();
    }

    /// <summary>Whether two values say the same; upper or lower case makes no difference.</summary>
    public static bool AreSame(string? a, string? b) =>
        a is not null && b is not null && string.Equals(Fold(a), Fold(b), StringComparison.OrdinalIgnoreCase);
}
