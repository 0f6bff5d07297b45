using System.Text.RegularExpressions;
using Beian.Docs.Documents.Layout;

namespace Beian.Docs.Documents.Items;

/// <summary>人民币 behind an amount with one character of it misread: no other word stands there.</summary>
public static partial class CurrencyWord
{
    private const string Word = "人民币";

    /// <summary>The text with the word restored; the rest is left as it is.</summary>
    public static ReadText Restore(ReadText text)
    {
        if (text.Text.Length != text.Glyphs.Count || Misread().Match(text.Text) is not { Success: true } match)
            return text;
        var glyphs = text.Glyphs.Select((g, i) => i >= match.Index && i < match.Index + Word.Length ? g with { Text = Word[(i - match.Index)..(i - match.Index + 1)] } : g);
        return text.With([.. glyphs]);
    }

    [GeneratedRegex(@"(?:(?<=[万元圆亿整正(])\p{IsCJKUnifiedIdeographs}民币|人\p{IsCJKUnifiedIdeographs}币|人民\p{IsCJKUnifiedIdeographs})(?=\)?$|[0-9壹贰叁肆伍陆柒捌玖])")]
    private static partial Regex Misread();
}
