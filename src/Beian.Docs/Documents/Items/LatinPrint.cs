using Beian.Docs.Documents.Layout;

namespace Beian.Docs.Documents.Items;

/// <summary>What a reader of Latin print alone makes of a number (号码复看).</summary>
internal static class LatinPrint
{
    /// <summary>Its letters and digits as a credit code has them; null where there is no such reader.</summary>
    public static string? Of(ReadText number, IFieldProbe probe) =>
        probe.LatinOpinion(number.LineQuads) is { } seen ? CreditCodeText.Fold(string.Concat(seen.Where(c => char.IsAsciiLetterOrDigit(c) || c == '|'))) : null;
}
