using Beian.Docs.Identifiers;

namespace Beian.Docs.Rules.Comparison;

/// <summary>One spelling for what people and printers spell in several ways (统一写法).</summary>
public static class CanonicalText
{
    private const string OpeningBrackets = "([{【〔〖〈《";
    private const string ClosingBrackets = ")]}】〕〗〉》";
    private const string Dots = "·•‧∙⋅・･●﹒";
    private const string Quotes = "\"“”„‟″「」『』＂";
    private const string Apostrophes = "'‘’‛′";
    private const string Dashes = "-‐‑‒–—―−";

    /// <summary>NFKC, no white space, upper case, one kind of bracket, dot, quote and dash.</summary>
    public static string Of(string text) => string.Concat(PlainText.Squeeze(text).Select(Unify));

    private static char Unify(char character) =>
        OpeningBrackets.Contains(character) ? '('
        : ClosingBrackets.Contains(character) ? ')'
        : Dots.Contains(character) ? '·'
        : Quotes.Contains(character) ? '"'
        : Apostrophes.Contains(character) ? '\''
        : Dashes.Contains(character) ? '-'
        : char.ToUpperInvariant(character);
}
