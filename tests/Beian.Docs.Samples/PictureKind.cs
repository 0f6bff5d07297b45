namespace Beian.Docs.Samples;

/// <summary>What is in a picture (图片内容).</summary>
public enum PictureKind
{
    BusinessLicense,

    IdCardFront,

    IdCardBack,

    /// <summary>Both sides of one card on a page.</summary>
    IdCardBoth,

    /// <summary>Two people's cards on a page, three or four sides.</summary>
    IdCardsOfTwo,

    /// <summary>A license with its representative's card.</summary>
    LicenseAndCard,

    /// <summary>None of ours.</summary>
    OtherDocument,
}
