using Beian.Docs.Identifiers;

namespace Beian.Docs.Filings.Provinces;

/// <summary>The profiles of all 31 管局 that a check goes by (管局要求集).</summary>
/// <param name="Profiles">One a province.</param>
/// <param name="Problems">Files that could not be used; every report names them.</param>
public sealed record ProvinceSet(IReadOnlyList<ProvinceProfile> Profiles, IReadOnlyList<ProvinceProblem> Problems)
{
    private static readonly Lazy<ProvinceSet> Embedded = new(ProvinceFiles.ReadEmbedded);

    /// <summary>What was built in.</summary>
    public static ProvinceSet BuiltIn => Embedded.Value;

    /// <summary>By full or short name: 山东省, 山东; null when unknown.</summary>
    public ProvinceProfile? Find(string? name) => OfAddress(name);

    /// <summary>Of the province an address begins with; null when the address does not say.</summary>
    public ProvinceProfile? OfAddress(string? address) =>
        string.IsNullOrWhiteSpace(address) || AdministrativeDivisions.Find(PlainText.Squeeze(address)) is not { } region
            ? null
            : Profiles.FirstOrDefault(p => p.Name == region.Province);
}
