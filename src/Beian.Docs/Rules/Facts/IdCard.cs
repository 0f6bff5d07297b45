namespace Beian.Docs.Rules.Facts;

/// <summary>Both sides of one ID card, as far as they are there (一张身份证).</summary>
/// <param name="Front">人像面</param>
/// <param name="Back">国徽面; null when none could be its.</param>
/// <param name="IsPairCertain">Something says that the sides belong together, not only that they were the ones left.</param>
public sealed record IdCard(DocumentGroup Front, DocumentGroup? Back, bool IsPairCertain);
