using System.Text.RegularExpressions;

namespace Beian.Docs.Documents.BusinessLicense;

/// <summary>Capital numerals (大写数字) that the recognizer takes for everyday look-alikes: 参 for 叁 beside 拾, 佰, 仟, 万.</summary>
public static partial class CapitalNumerals
{
    /// <summary>The amount with its numerals restored; anything else is left as it is.</summary>
    public static string Restore(string amount) => Pattern().Replace(amount, match => match.Value switch
    {
        "参" or "叄" or "參" => "叁",
        "贰" or "弍" or "贡" => "贰",
        "武" => "贰",
        "伃" => "仟",
        _ => match.Value,
    });

    [GeneratedRegex("[参叄參弍贡武](?=[拾佰仟万亿元圆])")]
    private static partial Regex Pattern();
}
