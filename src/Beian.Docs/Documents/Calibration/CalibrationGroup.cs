namespace Beian.Docs.Documents.Calibration;

/// <summary>Values that are known the same way, and how often such values were wrong (校准分组).</summary>
/// <param name="Key">Which values: status, evidence, sort of field; general groups have short keys.</param>
/// <param name="Count">How many were seen when it was learnt.</param>
/// <param name="Wrong">How many of these were wrong.</param>
/// <param name="Steps">From which score on which share is wrong: scores rise, shares do not.</param>
public sealed record CalibrationGroup(string Key, int Count, int Wrong, IReadOnlyList<CalibrationStep> Steps)
{
    /// <summary>The probability that a value with this score is wrong.</summary>
    public double WrongAt(double score) => Steps.LastOrDefault(s => s.From <= score, Steps[0]).Wrong;
}
