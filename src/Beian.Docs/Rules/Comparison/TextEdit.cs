namespace Beian.Docs.Rules.Comparison;

/// <summary>A stretch where two texts part (差异片段).</summary>
/// <param name="FormAt">Where it begins in the form's text, from 0.</param>
/// <param name="FormPart">What the form has there; empty when it lacks something.</param>
/// <param name="DocumentPart">What the document has there; empty when the form has something extra.</param>
public sealed record TextEdit(int FormAt, string FormPart, string DocumentPart);
