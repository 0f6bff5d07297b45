namespace Beian.Docs.Samples.Invention;

/// <summary>Which print a license is (执照版式).</summary>
public enum LicenseGeneration
{
    /// <summary>before 2014, landscape, 注册号</summary>
    G0,

    /// <summary>2014, portrait, 注册号</summary>
    G1,

    /// <summary>2015, portrait, 统一社会信用代码</summary>
    G2,

    /// <summary>2019, landscape with QR</summary>
    G3,

    /// <summary>2022, as G3 without the term</summary>
    G4,
}
