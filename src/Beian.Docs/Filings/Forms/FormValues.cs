using System.Text.Json;
using Beian.Docs.Serialization;

namespace Beian.Docs.Filings.Forms;

/// <summary>A form as a flat list of fields and values, in the order of the form (备案表逐项).</summary>
public static class FormValues
{
    /// <summary>
    /// Every field of the form, filled in or not. Lists appear as often as they have entries, services at least once; what
    /// belongs to apps and mini-programs only where the form has it.
    /// </summary>
    public static IReadOnlyList<FormValue> Of(FilingForm form)
    {
        var root = JsonSerializer.SerializeToElement(form, ContractJson.Line);
        return [.. Basic(root), .. Enumerable.Range(0, Math.Max(1, form.Services.Count)).SelectMany(i => OfService(root, form, i))];
    }

    private static IEnumerable<FormValue> Basic(JsonElement root) =>
        FormFields.All.Where(f => !f.Pointer.Contains('*')).Select(f => ValueAt(root, f, f.Pointer));

    private static IEnumerable<FormValue> OfService(JsonElement root, FilingForm form, int index)
    {
        var service = index < form.Services.Count ? form.Services[index] : new Service();
        foreach (var section in FormFields.All.Where(f => f.Pointer.StartsWith("/services/*", StringComparison.Ordinal)).GroupBy(f => f.Section))
        {
            var times = section.Key switch
            {
                FormFields.AppPlatformSection => service.App?.Platforms.Count ?? 0,
                FormFields.ApprovalSection => service.Approvals.Count,
                FormFields.AppSection => service.App is null ? 0 : 1,
                FormFields.MiniProgramSection => service.MiniProgram is null ? 0 : 1,
                FormFields.QuickAppSection => service.QuickApp is null ? 0 : 1,
                _ => 1,
            };
            for (var place = 0; place < times; place++)
            {
                foreach (var field in section)
                    yield return ValueAt(root, field, field.PointerAt(index, place));
            }
        }
    }

    private static FormValue ValueAt(JsonElement root, FormField field, string pointer)
    {
        var values = new List<string>();
        if (Resolve(root, pointer) is { } element)
        {
            foreach (var item in element.ValueKind == JsonValueKind.Array ? [.. element.EnumerateArray()] : new[] { element })
            {
                if (item.ValueKind == JsonValueKind.String && item.GetString() is { Length: > 0 } text)
                    values.Add(FormWords.ToChinese(field, text));
            }
        }

        return new FormValue(field, pointer, values);
    }

    private static JsonElement? Resolve(JsonElement root, string pointer)
    {
        var at = root;
        foreach (var step in pointer.Split('/').Skip(1))
        {
            if (at.ValueKind == JsonValueKind.Array && int.TryParse(step, out var index) && index < at.GetArrayLength())
                at = at[index];
            else if (at.ValueKind == JsonValueKind.Object && at.TryGetProperty(step, out var member))
                at = member;
            else
                return null;
        }

        return at;
    }
}
