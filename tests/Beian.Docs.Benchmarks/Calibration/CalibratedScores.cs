using Beian.Docs.Benchmarks.Accuracy;
using Beian.Docs.Documents;
using Beian.Docs.Documents.Calibration;

namespace Beian.Docs.Benchmarks.Calibration;

/// <summary>Scores of uncalibrated readings as they would be with a calibration (校准后的得分).</summary>
public static class CalibratedScores
{
    public static bool IsWrong(FieldScore score) => score.Outcome is FieldOutcome.SilentError or FieldOutcome.WrongAndDoubtful;

    /// <summary>What the reader said of a value that was read; null when none was.</summary>
    public static FieldReading? ReadingOf(FieldScore score) => score.Read is null ? null : new FieldReading
    {
        Value = score.Read,
        Status = score.Outcome is FieldOutcome.StraightThrough or FieldOutcome.SilentError ? FieldStatus.Confirmed : FieldStatus.Doubtful,
        Confidence = score.Confidence,
        Evidence = score.Evidence,
        LeastScore = score.LeastScore,
    };

    /// <summary>The values to learn from.</summary>
    public static IReadOnlyList<(CalibrationCase Case, bool IsWrong)> Cases(IEnumerable<PictureScore> pictures) =>
        [.. pictures.SelectMany(p => p.Fields).Where(f => f.Read is not null).Select(f => (CalibrationCase.Of(f.Kind, f.Field, ReadingOf(f)!), IsWrong(f)))];

    public static IReadOnlyList<PictureScore> Of(IEnumerable<PictureScore> pictures, Calibrator calibrator) =>
        [.. pictures.Select(p => p with { Fields = [.. p.Fields.Select(f => Of(f, calibrator))] })];

    private static FieldScore Of(FieldScore score, Calibrator calibrator)
    {
        if (ReadingOf(score) is not { } reading)
            return score;
        var after = calibrator.Apply(score.Kind, score.Field, reading);
        return score with
        {
            Confidence = after.Confidence,
            Evidence = after.Evidence,
            Outcome = (score.Outcome, after.Status) switch
            {
                (FieldOutcome.StraightThrough, FieldStatus.Doubtful) => FieldOutcome.RightButDoubtful,
                (FieldOutcome.SilentError, FieldStatus.Doubtful) => FieldOutcome.WrongAndDoubtful,
                (var same, _) => same,
            },
        };
    }
}
