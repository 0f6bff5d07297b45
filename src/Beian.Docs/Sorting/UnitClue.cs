using Beian.Docs.Rules;

namespace Beian.Docs.Sorting;

/// <summary>What a document says of the unit it belongs to (单位线索).</summary>
/// <param name="Number">Canonical; null when it says none.</param>
/// <param name="IsNumberProven">Its check digits hold.</param>
/// <param name="Name">Canonical; null when it says none.</param>
/// <param name="IsNameConfirmed">The reading is vouched for, or a person typed it.</param>
/// <param name="IsAnchor">A certificate or a form: where there is one, there is a client.</param>
/// <param name="Title">What the document is called.</param>
internal sealed record UnitClue(string? Number, bool IsNumberProven, string? Name, bool IsNameConfirmed, bool IsAnchor, string Title, Evidence? Evidence)
{
    /// <summary>An unproven number may be any.</summary>
    public string? ProvenNumber => IsNumberProven ? Number : null;

    public bool IsEmpty => Number is null && Name is null;
}
