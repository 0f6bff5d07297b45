using Beian.Docs.Filings;

namespace Beian.Docs.Jobs;

/// <summary>The check itself, as the library does it.</summary>
public delegate FilingReport FilingCheck(FilingInput input, long elapsedMs);
