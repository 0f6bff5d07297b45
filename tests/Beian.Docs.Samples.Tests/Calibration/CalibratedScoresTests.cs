using Beian.Docs.Benchmarks.Accuracy;
using Beian.Docs.Benchmarks.Calibration;
using Beian.Docs.Documents.Calibration;

namespace Beian.Docs.Samples.Tests.Calibration;

public sealed class CalibratedScoresTests
{
    private static readonly CalibrationTable Table = CalibrationTable.Parse(["proven|1|0|0:0.001", "confirmed|1|0|0:0.05 0.99:0.001", "doubtful|1|0|0:0.4"]);

    private static FieldScore Value(FieldOutcome outcome, double confidence, string? read = "甲") =>
        new() { File = "a.jpg", Level = "clean", Kind = "passport", Field = "surname", Outcome = outcome, Truth = "甲", Read = read, Confidence = confidence };

    [Fact]
    public void Outcomes_FollowTheNewStatus()
    {
        var picture = new PictureScore
        {
            File = "a.jpg",
            Level = "clean",
            Kinds = "passport",
            ElapsedMs = 1,
            Documents = [],
            Fields =
            [
                Value(FieldOutcome.StraightThrough, 0.995), Value(FieldOutcome.StraightThrough, 0.9), Value(FieldOutcome.SilentError, 0.9),
                Value(FieldOutcome.WrongAndDoubtful, 0.9), Value(FieldOutcome.Missing, 0, read: null),
            ],
        };

        var after = Assert.Single(CalibratedScores.Of([picture], new Calibrator(Table, 0.01))).Fields;

        Assert.Equal([FieldOutcome.StraightThrough, FieldOutcome.RightButDoubtful, FieldOutcome.WrongAndDoubtful, FieldOutcome.WrongAndDoubtful, FieldOutcome.Missing], after.Select(f => f.Outcome));
        Assert.Equal([0.999, 0.95, 0.95, 0.6, 0], after.Select(f => f.Confidence));
    }
}
