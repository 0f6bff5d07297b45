namespace Beian.Docs.Benchmarks.Accuracy;

/// <summary>Whether a document was found where it lies, as what it is (一份材料的得分).</summary>
/// <param name="Kind">What it is; of an invented one, what it was taken for.</param>
/// <param name="IsFound">Found and classified.</param>
/// <param name="IsInvented">There is no such document.</param>
public sealed record DocumentScore(string Kind, bool IsFound, bool IsInvented);
