namespace Beian.Docs.Identifiers;

/// <summary>Province, city and county that an address begins with (地址所在行政区划).</summary>
/// <param name="ProvinceCode">Six digits.</param>
/// <param name="Province">Full name, such as 山东省.</param>
/// <param name="CityCode">Six digits; null in municipalities, for counties directly under a province, and where the address says none.</param>
/// <param name="City">Full name, such as 威海市.</param>
/// <param name="CountyCode">Six digits; null where the address says none that exists today.</param>
/// <param name="County">Full name, such as 环翠区.</param>
public sealed record AddressRegion(string ProvinceCode, string Province, string? CityCode, string? City, string? CountyCode, string? County)
{
    /// <summary>How many characters of the address (as given) the names take; none in a free-trade zone (自由贸易试验区), whose name stays part of the address.</summary>
    public int Length { get; init; }

    /// <summary>The address begins with a free-trade zone, which names its province alone.</summary>
    public bool IsInFreeTradeZone { get; init; }

    /// <summary>东莞, 中山, 儋州, 嘉峪关: towns stand right below the city (不设区的市).</summary>
    public bool HasNoCounties => County is null && CityCode is { } city && !AdministrativeDivisions.CountiesOf(city).Any();
}
