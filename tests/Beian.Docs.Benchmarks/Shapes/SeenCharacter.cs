using Beian.Docs.Ocr.Shapes;

namespace Beian.Docs.Benchmarks.Shapes;

/// <summary>One printed character of a specimen: what it is, what the first reader takes it for, what its shape says.</summary>
internal sealed record SeenCharacter(string Field, string Truth, string Read, double Score, ShapeRanking? Ranking);
