namespace Beian.Docs.Ocr.Glyphs;

/// <summary>What the network takes one character for.</summary>
/// <param name="Best">The likeliest.</param>
/// <param name="Chance">How likely, 0 to 1.</param>
/// <param name="Second">The next.</param>
/// <param name="SecondChance">How likely.</param>
/// <param name="AskedChance">Of the character that was asked about; null where the network has no class for it.</param>
public sealed record GlyphRanking(string Best, double Chance, string Second, double SecondChance, double? AskedChance);
