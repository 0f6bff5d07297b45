using Beian.Docs.Samples.Truth;

namespace Beian.Docs.Samples;

/// <summary>A finished picture with its truth (样张).</summary>
/// <param name="Bytes">The file.</param>
/// <param name="Truth">What is in it; names the file.</param>
public sealed record Specimen(byte[] Bytes, PictureTruth Truth);
