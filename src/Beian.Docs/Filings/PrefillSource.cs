using Beian.Docs.Documents;
using Beian.Docs.Rules;

namespace Beian.Docs.Filings;

/// <summary>Where a value of the prefill comes from (预填依据); values that a person typed have none.</summary>
/// <param name="Status">As the reading says; only confirmed values are filled in.</param>
/// <param name="Evidence">Where it can be seen; empty for what follows from another member alone.</param>
/// <param name="From">JSON pointer of the member it follows from; null when it was read.</param>
public sealed record PrefillSource(FieldStatus Status, IReadOnlyList<Evidence> Evidence, string? From = null);
