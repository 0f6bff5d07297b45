namespace Beian.Docs.Documents.Calibration;

/// <summary>The last step of a reading: makes each confidence a probability, and vouches only for what is right often enough (校准).</summary>
/// <param name="table">What was learnt.</param>
/// <param name="targetSilentRate">See <see cref="TargetSilentRate"/>.</param>
public sealed class Calibrator(CalibrationTable table, double targetSilentRate)
{
    /// <summary>Evidence of a value that was doubted here.</summary>
    public const string AboveTarget = "aboveTargetSilentRate";

    /// <summary>Nothing is ever certain, nor is it certainly wrong.</summary>
    private const double Least = 0.0001;

    /// <summary>The document with probabilities. Nothing doubtful becomes confirmed.</summary>
    public DocumentReading Apply(DocumentReading document) => document.Fields.Count == 0
        ? document
        : document with { Fields = document.Fields.ToDictionary(f => f.Key, f => Apply(document.Kind, f.Key, f.Value)) };

    /// <summary>One value.</summary>
    public FieldReading Apply(string kind, string field, FieldReading reading)
    {
        if (reading.Value is null || reading.Status == FieldStatus.Missing)
            return reading;
        var known = CalibrationCase.Of(kind, field, reading);
        var wrong = Math.Clamp(table.GroupOf(known).WrongAt(known.Score), Least, 1 - Least);
        var calibrated = reading with { Confidence = Math.Round(1 - wrong, 4) };
        // What arithmetic proves stays: a few pictures more or less say nothing against it.
        return known.Root == CalibrationCase.Confirmed && wrong > targetSilentRate
            ? calibrated with { Status = FieldStatus.Doubtful, Evidence = [.. reading.Evidence, AboveTarget] }
            : calibrated;
    }
}
