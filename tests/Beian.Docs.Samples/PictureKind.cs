namespace Beian.Docs.Samples;

/// <summary>What is in a picture (图片内容). The number is a part of the seed and stays.</summary>
public enum PictureKind
{
    BusinessLicense = 0,

    IdCardFront = 1,

    IdCardBack = 2,

    /// <summary>Both sides of one card on a page.</summary>
    IdCardBoth = 3,

    /// <summary>Two people's cards on a page, three or four sides.</summary>
    IdCardsOfTwo = 4,

    /// <summary>A license with its representative's card.</summary>
    LicenseAndCard = 5,

    /// <summary>None of ours.</summary>
    OtherDocument = 6,

    DomainCertificate = 40,

    AuthorizationLetter = 41,

    CommitmentLetter = 42,

    VerificationSheet = 43,

    SitePlan = 44,

    PreApproval = 45,

    /// <summary>An authorization letter with the authorized person's card on the same page.</summary>
    LetterAndCard = 46,
}
