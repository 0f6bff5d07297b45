using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Beian.Docs.Serialization;

/// <summary>How everything in the contract is written as JSON: camel case, Chinese unescaped, enums as camel-case words.</summary>
public static class ContractJson
{
    /// <summary>On one line (JSON Lines).</summary>
    public static JsonSerializerOptions Line { get; } = Create(indented: false);

    /// <summary>For people to read.</summary>
    public static JsonSerializerOptions Pretty { get; } = Create(indented: true);

    private static JsonSerializerOptions Create(bool indented)
    {
        var options = new JsonSerializerOptions(JsonSerializerDefaults.Web)
        {
            WriteIndented = indented,
            NewLine = "\n",
            // The output is a file or an API answer, never pasted into HTML unescaped.
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        };
        options.Converters.Add(new JsonStringEnumConverter(JsonNamingPolicy.CamelCase));
        options.MakeReadOnly(populateMissingResolver: true);
        return options;
    }
}
