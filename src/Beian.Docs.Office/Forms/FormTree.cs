using System.Text.Json.Nodes;
using Beian.Docs.Filings.Forms;

namespace Beian.Docs.Office.Forms;

/// <summary>Values by pointer as the JSON of the form, so that both ways in are checked by the same code (备案表重组).</summary>
internal static class FormTree
{
    /// <summary>Services and platforms without a value are left out, and the later ones move up.</summary>
    public static JsonObject Build(IReadOnlyDictionary<string, IReadOnlyList<string>> values)
    {
        var root = new Node();
        foreach (var (pointer, texts) in values)
        {
            if (FormFields.Find(pointer) is not { } field)
                continue;
            var at = root;
            foreach (var step in pointer.Split('/').Skip(1))
                at = at.Child(step);
            at.Value = field.Type == FormFieldType.List ? new JsonArray([.. texts.Select(t => (JsonNode)t)]) : JsonValue.Create(texts[0]);
        }

        return (JsonObject)root.ToJson();
    }

    private sealed class Node
    {
        private readonly Dictionary<string, Node> _children = [];

        public JsonNode? Value { get; set; }

        public Node Child(string step)
        {
            if (!_children.TryGetValue(step, out var child))
                _children[step] = child = new Node();
            return child;
        }

        public JsonNode ToJson()
        {
            if (Value is not null)
                return Value;
            if (_children.Count > 0 && _children.Keys.All(k => k.All(char.IsAsciiDigit)))
                return new JsonArray([.. _children.OrderBy(c => int.Parse(c.Key)).Select(c => c.Value.ToJson())]);
            return new JsonObject(_children.Select(c => KeyValuePair.Create(c.Key, (JsonNode?)c.Value.ToJson())));
        }
    }
}
