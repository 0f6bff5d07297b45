namespace Beian.Docs.Samples;

/// <summary>What is in a picture (图片内容).</summary>
public enum PictureKind
{
    BusinessLicense,

    IdCardFront,

    IdCardBack,

    /// <summary>Both sides of one card on a page.</summary>
    IdCardBoth,

    /// <summary>None of ours.</summary>
    OtherDocument,
}
