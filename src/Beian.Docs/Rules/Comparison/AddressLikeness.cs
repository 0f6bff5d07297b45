namespace Beian.Docs.Rules.Comparison;

/// <summary>How alike two addresses are; they are never taken for the same place by force (地址一致程度).</summary>
public enum AddressLikeness
{
    /// <summary>完全一致</summary>
    Exact,

    /// <summary>Only width, spaces, brackets or dashes differ (写法不同).</summary>
    EqualAfterNormalization,

    /// <summary>Only the divisions at the beginning are written out or left out, or a number is written in words (省略写法).</summary>
    EqualInSubstance,

    /// <summary>The same province and city as far as they are named, the rest differs (详细地址不同).</summary>
    DetailDiffers,

    /// <summary>Another province or city (省市不同).</summary>
    RegionDiffers,
}
