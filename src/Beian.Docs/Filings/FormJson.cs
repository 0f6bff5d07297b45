using System.Collections;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Beian.Docs.Documents;
using Beian.Docs.Filings.Forms;
using Beian.Docs.Serialization;

namespace Beian.Docs.Filings;

/// <summary>The form as JSON (备案表 form.json): read without ever throwing, written as the contract says.</summary>
public static class FormJson
{
    private static readonly JsonSerializerOptions WriteOptions = CreateWriteOptions();

    /// <summary>Uses what can be used and names everything else.</summary>
    public static FormReading Parse(string json)
    {
        var problems = new FormProblems();
        var form = ParseInto(json, problems);
        CodeTableCheck.Run(form, problems);
        return new FormReading(form, problems.All);
    }

    /// <summary>A file's bytes: UTF-8, UTF-16 with a mark, or GBK as older Windows programs save it.</summary>
    public static FormReading Parse(ReadOnlySpan<byte> file)
    {
        // Four bytes a character at most: more is too long in any encoding.
        var text = FormText.Decode(file[..Math.Min(file.Length, (4 * FormLimits.MaxCharacters) + 4)], out var encoding);
        var reading = Parse(text);
        if (encoding is null)
            return reading;
        var problems = new FormProblems();
        problems.Add(FormProblemCodes.LooseSyntax, Severity.Info, "", $"备案表是 {encoding} 编码，已按此读取；其他系统可能读不了，建议另存为 UTF-8。");
        return reading with { Problems = [.. problems.All, .. reading.Problems] };
    }

    /// <summary>Indented; members that are not filled in are left out.</summary>
    public static string Write(FilingForm form) => JsonSerializer.Serialize(form, WriteOptions) + "\n";

    private static FilingForm ParseInto(string json, FormProblems problems)
    {
        if (json.Length > FormLimits.MaxCharacters)
        {
            problems.Unusable($"备案表超过 {FormLimits.MaxCharacters / 10_000} 万字，不像备案表，请检查是否放错了文件。");
            return new FilingForm();
        }

        var text = json.TrimStart('\uFEFF');
        if (string.IsNullOrWhiteSpace(text))
        {
            problems.Unusable("备案表是空的，请填写后再核验。");
            return new FilingForm();
        }

        // By way of bytes, so that half a surrogate pair becomes a replacement character instead of an exception.
        var bytes = Encoding.UTF8.GetBytes(text);
        using var document = Open(bytes, problems);
        return document is null ? new FilingForm() : new FormJsonReader(problems).Read(document.RootElement);
    }

    private static JsonDocument? Open(byte[] bytes, FormProblems problems)
    {
        try
        {
            return JsonDocument.Parse(bytes, new JsonDocumentOptions { MaxDepth = FormLimits.MaxDepth });
        }
        catch (JsonException strict)
        {
            try
            {
                var document = JsonDocument.Parse(bytes, new JsonDocumentOptions
                {
                    MaxDepth = FormLimits.MaxDepth,
                    CommentHandling = JsonCommentHandling.Skip,
                    AllowTrailingCommas = true,
                });
                problems.Add(FormProblemCodes.LooseSyntax, Severity.Info, "", $"备案表{JsonPosition.Of(strict, bytes)}有注释或多余的逗号，已略过；其他系统可能读不了，建议删去。");
                return document;
            }
            catch (JsonException loose)
            {
                problems.Unusable($"备案表{JsonPosition.Of(loose, bytes)}不符合 JSON 格式，可能少了引号、逗号或括号，请改正后再核验。");
                return null;
            }
        }
    }

    private static JsonSerializerOptions CreateWriteOptions()
    {
        var resolver = new DefaultJsonTypeInfoResolver();
        resolver.Modifiers.Add(type =>
        {
            foreach (var property in type.Properties)
                property.ShouldSerialize = (_, value) => value is not (null or ICollection { Count: 0 });
        });
        var options = new JsonSerializerOptions(ContractJson.Pretty) { TypeInfoResolver = resolver };
        options.MakeReadOnly();
        return options;
    }
}
