namespace Beian.Docs.Sorting;

/// <summary>A filing that the heap seems to hold (拟建备案).</summary>
/// <param name="Key">The file that speaks for it first; the same heap gives the same key, and files that come later do not change it.</param>
/// <param name="Name">The subject's name; what the file is called where no name could be read.</param>
/// <param name="CertificateNumber">The unit's number, proven by its check digits; null for persons.</param>
/// <param name="IsIndividual">个人</param>
public sealed record ProposedFiling(string Key, string Name, string? CertificateNumber, bool IsIndividual, IReadOnlyList<PlacedFile> Files);
