using Beian.Docs.Documents;
using Beian.Docs.Identifiers;

namespace Beian.Docs.Rules.Facts;

/// <summary>Scans of one and the same document; each field is taken from where it was read best (同一材料的扫描件).</summary>
public sealed record DocumentGroup(IReadOnlyList<DocumentFacts> Documents)
{
    public DocumentFacts First => Documents[0];

    public string Kind => First.Reading.Kind;

    public string Title => First.Title;

    /// <summary>Confirmed before doubtful before missing; null when no scan carries the field.</summary>
    public DocumentField? Field(string name) => Documents
        .Select(d => d.Field(name))
        .OfType<DocumentField>()
        .OrderBy(f => f.Value is null ? 2 : f.IsConfirmed ? 0 : 1)
        .ThenByDescending(f => f.Reading.Confidence)
        .FirstOrDefault();

    public string? ValueOf(string name) => Field(name)?.Value;

    /// <summary>A date, with whether it is certain; null when there is none.</summary>
    public DateOnly? DateOf(string name) => ValueOf(name) is { } value && ChineseDate.TryParse(value, out var date) ? date : null;

    public bool IsConfirmed(params IEnumerable<string> names) => names.All(n => Field(n)?.IsConfirmed == true);

    /// <summary>Of fields, or of the document where a field is not there.</summary>
    public IEnumerable<Evidence> EvidenceOf(params IEnumerable<string> names) => names.Select(n => Field(n)?.Evidence ?? First.Evidence);

    public bool IsOpenEnded(string name) => ValueOf(name) == FieldNames.OpenEnd;
}
