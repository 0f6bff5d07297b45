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
}
