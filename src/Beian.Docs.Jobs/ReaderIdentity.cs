namespace Beian.Docs.Jobs;

/// <summary>Which reader a reading comes from: readings are kept once per document and version.</summary>
public sealed record ReaderIdentity(string Version);
