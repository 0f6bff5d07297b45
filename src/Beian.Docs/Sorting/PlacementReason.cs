using Beian.Docs.Rules;

namespace Beian.Docs.Sorting;

/// <summary>Why a file belongs to a filing (归并理由).</summary>
/// <param name="Message">Plain Chinese; ID numbers are masked.</param>
/// <param name="Evidence">Where what joined them stands; null for names of files and folders.</param>
public sealed record PlacementReason(PlacementBasis Basis, string Message, Evidence? Evidence = null)
{
    /// <summary>Nothing but a hint: a person had better look.</summary>
    public bool IsHint => Basis >= PlacementBasis.NearNumber;
}
