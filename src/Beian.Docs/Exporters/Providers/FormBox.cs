using System.Text.Json;
using System.Text.Json.Nodes;
using Beian.Docs.Serialization;

namespace Beian.Docs.Exporters.Providers;

/// <summary>One box of a provider's form: what goes in, and what to know about it (填写框).</summary>
internal sealed record FormBox
{
    /// <summary>To be typed or chosen; null when there is nothing yet.</summary>
    public string? Value { get; init; }

    /// <summary>To be typed or chosen where several can be; null where only one can.</summary>
    public IReadOnlyList<string>? Values { get; init; }

    /// <summary>The authority's number for what is chosen.</summary>
    public long? Code { get; init; }

    /// <summary>The numbers of <see cref="Values"/>, in their order; null for a word that has none.</summary>
    public IReadOnlyList<long?> Codes { get; init; } = [];

    /// <summary><see cref="Values"/> are the steps of one path, from the outside in, not several choices.</summary>
    public bool IsPath { get; init; }

    public bool IsRequired { get; init; }

    /// <summary>The field it was made from.</summary>
    public required FilledField Field { get; init; }

    public IReadOnlyList<string> Warnings { get; init; } = [];

    private bool IsEmpty => Value is null && Values is not { Count: > 0 };

    /// <param name="key">Its name in the provider's interface, where one is known.</param>
    public JsonObject Write(string? key = null)
    {
        var item = new JsonObject();
        if (Values is not null)
            item["values"] = Node(Values);
        else
            item["value"] = Value;
        if (Code is not null)
            item["code"] = Code;
        if (Codes.Count > 0)
            item["codes"] = Node(Codes);
        if (IsPath)
            item["path"] = true;
        if (key is not null)
            item["key"] = key;
        item["required"] = IsRequired;
        item["field"] = Field.Value.Pointer;
        item["status"] = Node(IsEmpty ? FilledStatus.Missing : Field.Status);
        item["statusText"] = Field.StatusText;
        if (Field.Sources.Count > 0)
            item["sources"] = Node(Field.Sources.Select(s => s.Text));
        List<string> warnings = [.. Warnings];
        if (IsRequired && IsEmpty)
            warnings.Add("必填，尚未填写。");
        if (warnings.Count > 0)
            item["warnings"] = Node(warnings);
        return item;
    }

    private static JsonNode? Node<T>(T value) => JsonSerializer.SerializeToNode(value, ContractJson.Pretty);
}
