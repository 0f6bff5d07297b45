namespace Beian.Docs.Filings.Provinces;

/// <summary>What one 通信管理局 demands beyond the general rules (管局要求); data, not branches.</summary>
public sealed record ProvinceProfile
{
    /// <summary>For filings whose province is not known: the strictest common ground.</summary>
    public static ProvinceProfile Unknown { get; } = new() { Name = "" };

    /// <summary>Full name, such as 山东省; empty when unknown.</summary>
    public required string Name { get; init; }

    /// <summary>主体负责人 must be the 法定代表人.</summary>
    public bool PrincipalMustBeLegalRepresentative { get; init; }

    /// <summary>Youngest person in charge of an organization's filing, in years.</summary>
    public int MinimumAge { get; init; } = 18;

    /// <summary>Youngest person who files for themselves, in years.</summary>
    public int MinimumAgeOfIndividuals { get; init; } = 18;

    /// <summary>An individual's emergency phone may be their own.</summary>
    public bool IndividualsMayRepeatPhone { get; init; }

    /// <summary>Where it is written and as of when.</summary>
    public string? Source { get; init; }
}
