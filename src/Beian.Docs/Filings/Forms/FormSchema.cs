using System.Text.Json.Nodes;
using Beian.Docs.Serialization;

namespace Beian.Docs.Filings.Forms;

/// <summary>The form's JSON Schema, made from the same catalogue that reads it (备案表 JSON Schema); published as docs/form.schema.json.</summary>
public static class FormSchema
{
    // A day that exists is more than a pattern can say; the reader checks that too.
    private const string DatePattern = "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$";

    public static string Write()
    {
        var root = Group("备案表", "");
        root.Insert(0, "$schema", "https://json-schema.org/draft/2020-12/schema");
        return root.ToJsonString(ContractJson.Pretty) + "\n";
    }

    private static JsonObject Group(string title, string parent)
    {
        var members = new JsonObject();
        foreach (var name in FormFields.All.Select(f => MemberOf(f.Pointer, parent)).OfType<string>().Distinct())
            members[name] = Member($"{parent}/{name}");
        return new JsonObject
        {
            ["title"] = title,
            ["type"] = "object",
            ["properties"] = members,
            ["additionalProperties"] = false,
        };
    }

    /// <summary>The next step from a place towards a field; null when the field is elsewhere.</summary>
    private static string? MemberOf(string pointer, string parent) =>
        pointer.StartsWith(parent + "/", StringComparison.Ordinal) ? pointer[(parent.Length + 1)..].Split('/')[0] : null;

    private static JsonObject Member(string pointer)
    {
        if (FormFields.Find(pointer) is { } field)
            return Value(field);
        var title = FormPlaces.Describe(pointer.Replace("/*", "/0", StringComparison.Ordinal));
        return FormFields.All.Any(f => f.Pointer.StartsWith(pointer + "/*/", StringComparison.Ordinal))
            ? new JsonObject
            {
                ["title"] = title,
                ["type"] = "array",
                ["maxItems"] = FormLimits.MaxListItems,
                ["items"] = Group(title, pointer + "/*"),
            }
            : Group(title, pointer);
    }

    private static JsonObject Value(FormField field)
    {
        var schema = new JsonObject { ["title"] = field.Label, ["description"] = field.Hint };
        if (field.Type == FormFieldType.List)
        {
            schema["type"] = "array";
            schema["maxItems"] = FormLimits.MaxListItems;
            schema["items"] = new JsonObject { ["type"] = "string", ["maxLength"] = FormLimits.MaxValueLength };
        }
        else
        {
            schema["type"] = "string";
            schema["maxLength"] = FormLimits.MaxValueLength;
        }

        if (field.Type == FormFieldType.Date)
            schema["pattern"] = DatePattern;
        else if (field.Type == FormFieldType.DateOrOpenEnd)
            schema["anyOf"] = new JsonArray(new JsonObject { ["pattern"] = DatePattern }, new JsonObject { ["const"] = "长期" });
        else if (FormWords.ContractWordsOf(field) is { } words)
            schema["enum"] = new JsonArray([.. words.Select(w => (JsonNode)w)]);
        else if (field.Choices.Count > 0)
            // Not enum: a word outside the table is a warning, since the tables age.
            (field.Type == FormFieldType.List ? schema["items"]!.AsObject() : schema)["examples"] = new JsonArray([.. field.Choices.Select(c => (JsonNode)c)]);
        return schema;
    }
}
