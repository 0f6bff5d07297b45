namespace Beian.Docs.Samples.Damage;

/// <summary>A picture ready to be written (成片).</summary>
/// <param name="Picture">As it is to be seen.</param>
/// <param name="Quality">Of the JPEG; null for PNG.</param>
/// <param name="Orientation">EXIF's.</param>
public sealed record Shot(Picture Picture, int? Quality, int Orientation = 1);
