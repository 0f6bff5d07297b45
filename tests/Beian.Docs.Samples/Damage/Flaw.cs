namespace Beian.Docs.Samples.Damage;

/// <summary>What providers send pictures back for (退件原因). The number is a part of the seed and stays.</summary>
public enum Flaw
{
    None = 0,

    /// <summary>黑白复印件</summary>
    BlackAndWhite = 1,

    /// <summary>翻拍屏幕</summary>
    Screen = 2,

    /// <summary>模糊</summary>
    Blur = 3,

    /// <summary>反光</summary>
    Glare = 4,

    /// <summary>缺边角</summary>
    CutOff = 5,

    /// <summary>像素不足</summary>
    Small = 6,

    /// <summary>其他用途的水印</summary>
    Watermark = 7,
}
