using System.Text.Json;
using Beian.Docs.Documents;

namespace Beian.Docs.Filings.Forms;

/// <summary>One text of the form: trimmed, blank as not filled in, anything else than a usable text reported (填写值读取).</summary>
internal static class FormTextValue
{
    public static string? Read(JsonElement value, string pointer, FormProblems problems)
    {
        if (value.ValueKind != JsonValueKind.String)
        {
            problems.Malformed(pointer, $"{FormPlaces.Describe(pointer)}应写成文字，请加上双引号。");
            return null;
        }

        if (StringOf(value) is not { } text)
        {
            problems.Malformed(pointer, $"{FormPlaces.Describe(pointer)}含无效字符，请重新填写。");
            return null;
        }

        if (text.Contains('\uFFFD', StringComparison.Ordinal))
        {
            problems.Malformed(pointer, $"{FormPlaces.Describe(pointer)}是乱码，没有采用，请重新填写，并把文件存为 UTF-8 编码。");
            return null;
        }

        if (text.Length > FormLimits.MaxValueLength)
        {
            problems.Add(FormProblemCodes.TooLarge, Severity.Blocking, pointer, $"{FormPlaces.Describe(pointer)}超过 {FormLimits.MaxValueLength} 字，没有采用。");
            return null;
        }

        return string.IsNullOrWhiteSpace(text) ? null : text.Trim();
    }

    /// <summary>Null when it is no text in any language: an escaped half of a surrogate pair.</summary>
    public static string? StringOf(JsonElement value)
    {
        try
        {
            return value.GetString();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }
}
