namespace Beian.Docs.Filings.Provinces;

/// <summary>Whose phone numbers must be of the province (号码归属地).</summary>
public enum LocalPhonePolicy
{
    /// <summary>The sources say nothing.</summary>
    NotStated,

    /// <summary>Any number will do, as the province itself says.</summary>
    Any,

    /// <summary>Better a local one.</summary>
    Recommended,

    /// <summary>Those of people who file for themselves with an ID from elsewhere.</summary>
    IndividualsFromElsewhere,

    /// <summary>Those of people who file for themselves.</summary>
    Individuals,

    /// <summary>Everybody's.</summary>
    Everyone,
}
