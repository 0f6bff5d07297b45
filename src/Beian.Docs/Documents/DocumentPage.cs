namespace Beian.Docs.Documents;

/// <summary>A page that a document goes on on (后续页).</summary>
/// <param name="Page">Of the file, from 1.</param>
/// <param name="Rotation">Degrees (0, 90, 180, 270) that it must be turned clockwise to stand upright.</param>
public sealed record DocumentPage(int Page, int Rotation);
