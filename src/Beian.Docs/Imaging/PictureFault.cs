namespace Beian.Docs.Imaging;

/// <summary>Why a copy does not keep to the limits (不符合原因).</summary>
[Flags]
public enum PictureFault
{
    None = 0,

    /// <summary>Fewer pixels than the floor: enlarging would only pretend.</summary>
    TooFewPixels = 1,

    /// <summary>Even the least pixels and the coarsest quality that can still be read are too many bytes.</summary>
    TooManyBytes = 2,

    /// <summary>At the finest quality still fewer bytes than are asked for.</summary>
    TooFewBytes = 4,
}
