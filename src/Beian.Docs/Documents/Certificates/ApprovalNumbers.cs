using System.Text.RegularExpressions;

namespace Beian.Docs.Documents.Certificates;

/// <summary>批准文号: its year stands in 〔〕 (GB/T 9704), which the recognizer takes for a pair that does not match.</summary>
public static partial class ApprovalNumbers
{
    /// <summary>The number with the brackets of its year restored where two kinds were mixed; anything else is left as it is.</summary>
    public static string Restore(string number) => Year().Replace(number, match =>
        (match.Groups[1].Value, match.Groups[3].Value) is ("[", "]") or ("(", ")") or ("【", "】") ? match.Value : $"〔{match.Groups[2].Value}〕");

    /// <summary>[2022] and 〔2022〕 look the same to the readers, and both are printed; in 字20221第 a bracket is a digit, and in 律2006115号 both were passed over.</summary>
    public static bool IsUnsure(string number) => number.Contains('[', StringComparison.Ordinal) || BracketAsDigit().IsMatch(number);

    [GeneratedRegex(@"([\[(【〔〖「{])(\d{4})([\])】〕〗」}])")]
    private static partial Regex Year();

    [GeneratedRegex(@"(?<!\d)1?(?:19|20)\d{2}1(?=第)|字1(?:19|20)\d{2}(?!\d)|(?<=\p{IsCJKUnifiedIdeographs})(?:19|20)\d{2}\d{1,6}号")]
    private static partial Regex BracketAsDigit();
}
