namespace Beian.Docs.Filings.Provinces;

/// <summary>What a 管局 demands of the people of a filing (人员要求).</summary>
public sealed record PeopleDemands
{
    /// <summary>主体负责人 must be the 法定代表人.</summary>
    public bool PrincipalMustBeLegalRepresentative { get; init; }

    /// <summary>No 授权书 is accepted for another principal.</summary>
    public bool AuthorizationRefused { get; init; }

    /// <summary>机关、事业单位 may authorize another principal all the same.</summary>
    public bool AgenciesMayAuthorize { get; init; }

    /// <summary>A principal who is not the 法定代表人 must be the 服务负责人 too.</summary>
    public bool AuthorizedPrincipalRunsServices { get; init; }

    /// <summary>A 服务负责人 who is not the 法定代表人 needs a 授权书, said by the province itself.</summary>
    public bool ServicePersonNeedsLetter { get; init; }

    /// <summary>A foreign 法定代表人 (港澳台 included) must authorize the holder of a 居民身份证.</summary>
    public bool ForeignRepresentativeMustAuthorize { get; init; }

    /// <summary>Foreigners cannot file for themselves.</summary>
    public bool ForeignIndividualsRefused { get; init; }

    /// <summary>Youngest person in charge of an organization's filing, in years.</summary>
    public int MinimumAge { get; init; } = 18;

    /// <summary>Youngest person who files for themselves, in years; 0 where the province names none.</summary>
    public int MinimumAgeOfIndividuals { get; init; } = 18;

    /// <summary>What people under 18 hand in.</summary>
    public string? ProofOfMinors { get; init; }

    /// <summary>Younger people who file for themselves prove that they study or work (青海: 22).</summary>
    public int? IndividualsNeedProofUnder { get; init; }

    /// <summary>Nobody older is in charge of an organization's service.</summary>
    public RetirementAges? Retirement { get; init; }

    /// <summary>Whether people whose ID is from another province may file for themselves.</summary>
    public ElsewherePolicy IndividualsFromElsewhere { get; init; }

    /// <summary>What proves that they live here: 居住证…</summary>
    public IReadOnlyList<string> LocalProofs { get; init; } = [];

    /// <summary>What the address of the 居住证 must be the same as.</summary>
    public ProofAddress ProofAddress { get; init; }

    /// <summary>Nobody is in charge of two subjects: a repeated ID number is refused.</summary>
    public bool UniqueIdNumbers { get; init; }

    /// <summary>Nobody is 服务负责人 of several companies.</summary>
    public bool OneCompanyPerServicePerson { get; init; }

    /// <summary>A 法定代表人 from another province is photographed with ID and license.</summary>
    public bool RepresentativeFromElsewhereNeedsPhoto { get; init; }

    /// <summary>临时身份证 is refused, not only discouraged.</summary>
    public bool TemporaryIdRefused { get; init; }
}
