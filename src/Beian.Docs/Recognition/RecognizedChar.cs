namespace Beian.Docs.Recognition;

/// <summary>One character of a line.</summary>
/// <param name="Text">The character as the engine gave it.</param>
/// <param name="Confidence">0 to 1.</param>
/// <param name="From">Where it begins along its line, 0 to 1.</param>
/// <param name="To">Where it ends along its line, 0 to 1.</param>
/// <param name="Alternative">The runner-up, or null.</param>
/// <param name="AlternativeConfidence">0 to 1.</param>
public readonly record struct RecognizedChar(
    string Text, double Confidence, double From, double To, string? Alternative = null, double AlternativeConfidence = 0);
