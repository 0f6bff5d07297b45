using Beian.Docs.Documents;
using Beian.Docs.Rules.Facts;

namespace Beian.Docs.Filings.Prefilling;

/// <summary>Fills members that are empty and keeps where each value came from (预填记录).</summary>
internal sealed class PrefillRecord
{
    private readonly SortedDictionary<string, PrefillSource> _sources = new(StringComparer.Ordinal);

    public IReadOnlyDictionary<string, PrefillSource> Sources => _sources;

    /// <summary>What a person typed stays; otherwise the field's value when the reading is vouched for.</summary>
    public string? Fill(string pointer, string? form, DocumentField? field) => Fill(pointer, form, field, field?.Value);

    /// <summary>The same with a value that was made of the field's.</summary>
    public string? Fill(string pointer, string? form, DocumentField? field, string? value)
    {
        if (IsFilled(form) || value is null || field is not { IsConfirmed: true })
            return form;
        _sources[pointer] = new(FieldStatus.Confirmed, [field.Evidence]);
        return value;
    }

    /// <summary>What a document's kind says, whatever is printed in it.</summary>
    public string? Fill(string pointer, string? form, DocumentFacts document, string value)
    {
        if (IsFilled(form))
            return form;
        _sources[pointer] = new(FieldStatus.Confirmed, [document.Evidence]);
        return value;
    }

    /// <summary>What another member says, typed or filled in.</summary>
    public string? Follow(string pointer, string? form, string from, string? value)
    {
        if (IsFilled(form) || value is null)
            return form;
        _sources[pointer] = new(FieldStatus.Confirmed, _sources.GetValueOrDefault(from)?.Evidence ?? [], from);
        return value;
    }

    /// <summary>Several values of one member.</summary>
    public IReadOnlyList<string> FillList(string pointer, IReadOnlyList<string> form, IReadOnlyList<DocumentField> fields)
    {
        if (form.Count > 0 || fields.Count == 0 || fields.Any(f => !f.IsConfirmed))
            return form;
        _sources[pointer] = new(FieldStatus.Confirmed, [.. fields.Select(f => f.Evidence)]);
        return [.. fields.Select(f => f.Value!).Distinct(StringComparer.OrdinalIgnoreCase)];
    }

    private static bool IsFilled(string? form) => !string.IsNullOrWhiteSpace(form);
}
