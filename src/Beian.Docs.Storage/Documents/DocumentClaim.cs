namespace Beian.Docs.Storage.Documents;

/// <summary>A worker's hold on a document while it reads it.</summary>
/// <param name="Token">Who holds it: what is written back without it is refused.</param>
/// <param name="Attempt">From 1.</param>
public sealed record DocumentClaim(Guid DocumentId, Guid FilingId, string Name, string Sha256, Guid Token, int Attempt);
