using Beian.Docs.Documents;
using Beian.Docs.Identifiers;
using Beian.Docs.Rules.Comparison;
using Beian.Docs.Rules.Facts;

namespace Beian.Docs.Rules.ServiceNames;

/// <summary>A unit's service is not named after a region larger than, or away from, its own (名称中的地名不超出所在地).</summary>
public sealed class PlaceNamesAreWithinRegion : IRule
{
    public RuleDescriptor Descriptor { get; } = new("R-081", Severity.Warning, "服务名称中的地名超出单位所在地", "腾讯云网站命名要求（2021-07）") { Scope = RuleScope.Organizations };

    public IEnumerable<Finding> Check(FilingFacts facts)
    {
        var (own, home) = (OwnNames.Of(facts), HomeOf(facts));
        foreach (var service in ServiceFacts.Of(facts))
        {
            if (service.Form.Name is not { } name || string.IsNullOrWhiteSpace(name) || PlaceNames.ShortAtStart(name) is not { } place || own.Hold(place.Name))
                continue;
            if (facts.Province.Names.RegionNamesRefused)
                yield return Finding(service, $"含地名“{place.Name}”，{facts.Province.Name}管局不允许用行政区划名称，请改名。").OfProvince(facts.Province, facts.Province.Names.RegionNamesRefused);
            else if (home is not null && !Holds(home, place.Code))
                yield return Finding(service, $"以“{place.Name}”开头，单位住所在{home.Province}{home.City}，单位名称中也没有“{place.Name}”。名称中的地名不能超出单位所在地，请改名或备注说明。");
        }
    }

    private Finding Finding(ServiceFacts service, string statement) =>
        Descriptor.Finding($"{service.Pointer}/name", $"服务名称“{service.Form.Name}”{statement}") with { FormValue = service.Form.Name };

    private static AddressRegion? HomeOf(FilingFacts facts) =>
        (facts.Form.Subject?.CertificateAddress ?? facts.Certificate?.ValueOf(FieldNames.Address)) is { } address ? AdministrativeDivisions.Find(CanonicalText.Of(address)) : null;

    // A whole province is more than a unit of one of its cities can speak for, save in the municipalities.
    private static bool Holds(AddressRegion home, string code) => code.EndsWith("0000", StringComparison.Ordinal)
        ? home.ProvinceCode == code && home.CityCode is null
        : home.CityCode is null ? home.ProvinceCode[..2] == code[..2] : home.CityCode == code;
}
