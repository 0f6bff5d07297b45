namespace Beian.Docs.Documents.Calibration;

/// <summary>From a score on, the probability of being wrong.</summary>
public readonly record struct CalibrationStep(double From, double Wrong);
