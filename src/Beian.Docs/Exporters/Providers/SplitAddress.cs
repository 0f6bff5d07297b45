using Beian.Docs.Identifiers;

namespace Beian.Docs.Exporters.Providers;

/// <summary>An address as consoles ask for it: province, city, county from lists, the rest typed (地址拆分).</summary>
internal sealed record SplitAddress(AddressRegion? Region, string? Detail)
{
    /// <summary>In a municipality the city's box shows the municipality again.</summary>
    public (string? Name, string? Code) City =>
        Region is null ? (null, null) :
        Region.City is not null ? (Region.City, Region.CityCode) :
        Region.Province.EndsWith('市') ? (Region.Province, $"{Region.ProvinceCode[..2]}0100") :
        (null, null);

    public static SplitAddress Of(string? address)
    {
        if (address is null)
            return new(null, null);
        var plain = PlainText.Squeeze(address);
        return AdministrativeDivisions.Find(plain) is { } region ? new(region, plain[region.Length..]) : new(null, plain);
    }

    /// <summary>What a person must choose by hand.</summary>
    public IReadOnlyList<string> Warnings =>
        Region is null ? ["地址开头认不出省市区，请手工选择。"] :
        Region.County is null ? ["地址中没有认出区县，请手工选择。"] :
        [];
}
