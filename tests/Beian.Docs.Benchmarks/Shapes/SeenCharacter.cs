using Beian.Docs.Ocr.Glyphs;

namespace Beian.Docs.Benchmarks.Shapes;

/// <summary>One printed character of a specimen: what it is, what the first reader takes it for, what a closer look says.</summary>
internal sealed record SeenCharacter(string Field, string Truth, string Read, double Score, GlyphRanking? Ranking);
