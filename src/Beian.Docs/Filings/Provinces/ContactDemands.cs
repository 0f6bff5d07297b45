namespace Beian.Docs.Filings.Provinces;

/// <summary>What a 管局 demands of phones and addresses (联系方式要求).</summary>
public sealed record ContactDemands
{
    /// <summary>How many of an organization's four phone boxes must differ, when two people are in charge; 0 where not said.</summary>
    public int PhonesOfTwoPeople { get; init; }

    /// <summary>The same when one person is both.</summary>
    public int PhonesOfOnePerson { get; init; }

    /// <summary>An individual's emergency phone may be their own.</summary>
    public bool IndividualsMayRepeatPhone { get; init; }

    /// <summary>The emergency contact is a third person, named in the remark.</summary>
    public bool EmergencyIsThirdPerson { get; init; }

    /// <summary>A phone of another subject is refused.</summary>
    public bool UniquePhones { get; init; }

    /// <summary>A phone of the agency that files is refused.</summary>
    public bool AgencyPhonesRefused { get; init; }

    /// <summary>Whose phones must be of the province (号码归属地).</summary>
    public LocalPhonePolicy LocalPhones { get; init; }

    /// <summary>通信地址 lies in the city of the 证件住所.</summary>
    public bool SameCity { get; init; }

    /// <summary>“市辖区” cannot stand for the county.</summary>
    public bool NoGenericDistrict { get; init; }

    /// <summary>Counties that are no more and still written: 宣武区.</summary>
    public IReadOnlyList<string> AbolishedDistricts { get; init; } = [];

    /// <summary>The county chosen is that of the address; a difference is refused.</summary>
    public bool DistrictMustMatch { get; init; }

    /// <summary>在校学生 name 院系 and 班级.</summary>
    public bool StudentsNameTheirClass { get; init; }

    /// <summary>An address that is a shop's URL needs a remark.</summary>
    public string? ShopAddressRemark { get; init; }
}
