using System.Text.Json;
using System.Text.Json.Nodes;
using Beian.Docs.Serialization;

namespace Beian.Docs.Exporters.Providers;

/// <summary>
/// The body of a provider's documented interface (接口请求体): only what is known goes in, and every member is listed with how far it
/// can be relied on.
/// </summary>
/// <param name="source">The interface and where it is documented.</param>
internal sealed class RequestBody(string source)
{
    private readonly JsonObject _body = [];
    private readonly JsonArray _fields = [];
    private readonly JsonArray _uploads = [];

    /// <summary>Puts a value at a dotted path; one that is missing is only listed.</summary>
    public void Set(string path, FilledField field, JsonNode? value, bool required = true, params IEnumerable<string> warnings)
    {
        List<string> said = [.. warnings];
        if (value is not null)
            Place(path, value);
        else if (required)
            said.Add(field.Value.IsFilled ? "有值，但没有对应的代码或格式，请按平台接口返回的选项填写。" : "必填，尚未填写。");
        _fields.Add(new JsonObject
        {
            ["key"] = path,
            ["required"] = required,
            ["field"] = field.Value.Pointer,
            ["status"] = JsonSerializer.SerializeToNode(value is null ? FilledStatus.Missing : field.Status, ContractJson.Pretty),
            ["statusText"] = value is null ? "未填写" : field.StatusText,
            ["warnings"] = new JsonArray([.. said.Select(w => (JsonNode)w)]),
        });
    }

    /// <summary>Something only the platform can give after an upload or a step of its own.</summary>
    public void Leave(string path, string what) => _uploads.Add(new JsonObject { ["key"] = path, ["what"] = what });

    public JsonObject Write() => new()
    {
        ["source"] = source,
        ["body"] = _body,
        ["fields"] = _fields,
        ["leftOpen"] = _uploads,
    };

    private void Place(string path, JsonNode value)
    {
        var steps = path.Split('.');
        var at = _body;
        foreach (var step in steps[..^1])
        {
            if (at[step] is not JsonObject next)
                at[step] = next = [];
            at = next;
        }

        at[steps[^1]] = value;
    }
}
