using Beian.Docs.Identifiers;
using Beian.Docs.Rules.Comparison;

namespace Beian.Docs.Filings.Forms;

/// <summary>Makes words equal that differ only in width and white space, for looking them up (选项归一).</summary>
public static class WordFold
{
    public static string Fold(string text) => PlainText.Squeeze(text);

    /// <summary>Whether two values say the same; brackets, width, upper or lower case make no difference.</summary>
    public static bool AreSame(string? a, string? b) =>
        a is not null && b is not null && CanonicalText.Of(a) == CanonicalText.Of(b);
}
