using System.Text.RegularExpressions;
using Beian.Docs.Documents.Layout;
using Beian.Docs.Identifiers;

namespace Beian.Docs.Documents.Items;

/// <summary>Capital numerals (大写数字) that the recognizer takes for everyday look-alikes: 参 for 叁 beside 拾, 佰, 仟, 万.</summary>
public static partial class CapitalNumerals
{
    /// <summary>Every character that an amount is written with.</summary>
    public const string Alphabet = "零〇一二三四五六七八九十百千壹贰叁肆伍陆柒捌玖拾佰仟万亿点元圆角分整正人民币美港欧日英镑0123456789.,()";

    private const string Numerals = "壹贰叁肆伍陆柒捌玖拾佰仟一二三四五六七八九十百千0123456789";

    /// <summary>The amount with its numerals restored; anything else is left as it is.</summary>
    public static string Restore(string amount) => Pattern().Replace(amount, match => match.Value switch
    {
        "参" or "叄" or "參" => "叁",
        "贰" or "弍" or "贡" => "贰",
        "武" => "贰",
        "伃" => "仟",
        _ => match.Value,
    });

    /// <summary>贰拾万元, and ink behind, where 整 was passed over; 拾万元整, before which its line has 伍 at the label's end.</summary>
    public static bool MayLackAnEnd(ReadText amount, IFieldProbe probe)
    {
        var (first, last) = (amount.Glyphs[0], amount.Glyphs[^1]);
        return (last.Text is "元" or "圆" && !BlankPaper.IsBehind(last, probe))
            || (first.Line.Chars.Where(c => c.To <= first.Source.From).Select(c => PlainText.Squeeze(c.Text)).LastOrDefault(t => t.Length > 0) is { } before && Numerals.Contains(before, StringComparison.Ordinal));
    }

    [GeneratedRegex("[参叄參弍贡武](?=[拾佰仟万亿元圆])")]
    private static partial Regex Pattern();
}
