using Beian.Docs.Geometry;

namespace Beian.Docs.Samples.Truth;

/// <summary>What a field says and where it stands in the picture (字段真值).</summary>
/// <param name="Value">As a faultless reader would give it.</param>
/// <param name="Box">Around the printed characters, in pixels of the picture as it is shown upright.</param>
public sealed record FieldTruth(string Value, Quad Box);
