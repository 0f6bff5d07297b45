namespace Beian.Docs.Storage.Documents;

/// <summary>What became of an uploaded file.</summary>
/// <param name="DocumentId">The new document, or the one that holds the same bytes.</param>
/// <param name="Name">As it is called in the filing.</param>
/// <param name="AlreadyThere">The filing had these bytes before.</param>
public sealed record AddOutcome(Guid DocumentId, string Name, bool AlreadyThere);
