using Beian.Docs.Filings;

namespace Beian.Docs.Storage.Filings;

/// <summary>Everything a check looks at, as it stood in one moment, and which moment.</summary>
/// <param name="Revision">The filing's revision of that moment.</param>
/// <param name="IsReading">Documents still wait: a report would call them missing.</param>
/// <param name="IsEmpty">No form and no document.</param>
/// <param name="Input">For the checker.</param>
public sealed record CheckFacts(long Revision, bool IsReading, bool IsEmpty, FilingInput Input);
