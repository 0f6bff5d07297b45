using Beian.Docs.Filings;
using Beian.Docs.Filings.CodeTables;
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

    /// <summary>Province, city and county as the form chose them; where it chose none, as its certificate's address begins.</summary>
    public static SplitAddress OfChosen(FilingForm form)
    {
        var written = Of(form.Subject?.CertificateAddress);
        if (form.Subject is not { } subject || (IsEmpty(subject.City) && IsEmpty(subject.County)))
            return written;
        var province = FilingProvinces.Table.Find(form.Province)?.Name ?? written.Region?.Province;
        var (ownCity, ownCounty) = written.Region is { } region && region.Province == province ? (region.City, region.County) : (null, null);
        var city = IsEmpty(subject.City) ? ownCity : subject.City;
        var county = IsEmpty(subject.County) && city == ownCity ? ownCounty : subject.County;
        return Of($"{province}{city}{county}");
    }

    private static bool IsEmpty(string? text) => string.IsNullOrWhiteSpace(text);

    /// <summary>What a person must choose by hand.</summary>
    public IReadOnlyList<string> Warnings =>
        Region is null ? ["地址开头认不出省市区，请手工选择。"] :
        Region.County is null ? ["地址中没有认出区县，请手工选择。"] :
        [];
}
