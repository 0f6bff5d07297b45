using System.Text.Json;
using Beian.Docs.Identifiers;

namespace Beian.Docs.Filings.Provinces;

/// <summary>The profiles of all 31 管局, from provinces.json, which carries its date.</summary>
public static class KnownProvinces
{
    private static readonly Lazy<IReadOnlyList<ProvinceProfile>> Profiles = new(Read);

    public static IReadOnlyList<ProvinceProfile> All => Profiles.Value;

    /// <summary>By full or short name: 山东省, 山东; null when unknown.</summary>
    public static ProvinceProfile? Find(string? name) => OfAddress(name);

    /// <summary>Of the province an address begins with; null when the address does not say.</summary>
    public static ProvinceProfile? OfAddress(string? address) =>
        string.IsNullOrWhiteSpace(address) || AdministrativeDivisions.Find(PlainText.Squeeze(address)) is not { } region
            ? null
            : All.FirstOrDefault(p => p.Name == region.Province);

    private static IReadOnlyList<ProvinceProfile> Read()
    {
        using var stream = typeof(KnownProvinces).Assembly.GetManifestResourceStream("provinces.json")
            ?? throw new InvalidOperationException("The embedded 'provinces.json' is missing: rebuild Beian.Docs.");
        var file = JsonSerializer.Deserialize<ProvinceFile>(stream, JsonSerializerOptions.Web)
            ?? throw new InvalidOperationException("The embedded 'provinces.json' is empty: restore it from the repository.");
        return [.. file.Provinces.Select(p => p with { Source = file.Source })];
    }

    private sealed record ProvinceFile(string AsOf, string Source, IReadOnlyList<ProvinceProfile> Provinces);
}
