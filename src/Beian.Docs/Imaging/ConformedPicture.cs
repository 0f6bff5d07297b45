namespace Beian.Docs.Imaging;

/// <summary>A copy of a picture (图片副本): a JPEG of three channels without any metadata.</summary>
/// <param name="Jpeg">The best copy there is, whatever the faults.</param>
/// <param name="Width">In pixels.</param>
/// <param name="Height">In pixels.</param>
/// <param name="Faults">What it does not keep to.</param>
public sealed record ConformedPicture(byte[] Jpeg, int Width, int Height, PictureFault Faults);
