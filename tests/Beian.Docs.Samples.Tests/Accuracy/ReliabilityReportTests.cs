using Beian.Docs.Benchmarks.Accuracy;

namespace Beian.Docs.Samples.Tests.Accuracy;

public sealed class ReliabilityReportTests
{
    private static FieldScore Value(FieldOutcome outcome, double confidence, string? read = "甲") =>
        new() { File = "a.jpg", Level = "clean", Kind = "passport", Field = "name", Outcome = outcome, Truth = "甲", Read = read, Confidence = confidence };

    private static PictureScore Picture(params FieldScore[] fields) =>
        new() { File = "a.jpg", Level = "clean", Kinds = "passport", ElapsedMs = 1, Documents = [], Fields = fields };

    [Fact]
    public void Bins_TellTheShareThatIsRight_AndTheSilentErrors()
    {
        var report = ReliabilityReport.Write([Picture(
            Value(FieldOutcome.StraightThrough, 0.9995), Value(FieldOutcome.StraightThrough, 0.9995), Value(FieldOutcome.StraightThrough, 0.9995), Value(FieldOutcome.SilentError, 0.9995),
            Value(FieldOutcome.WrongAndDoubtful, 0.55), Value(FieldOutcome.RightButDoubtful, 0.55), Value(FieldOutcome.Missing, 0, read: null))]);

        Assert.Contains("| 0.999–1.0 | 4 | 0.9995 | 75.0 % | 4 | 1 |", report, StringComparison.Ordinal);
        Assert.Contains("| 0.5–0.6 | 2 | 0.5500 | 50.0 % | 0 | 0 |", report, StringComparison.Ordinal);
        Assert.Contains("6 values", report, StringComparison.Ordinal);
    }

    [Fact]
    public void KeptScores_AreReadBackAsTheyWere()
    {
        var file = Path.GetTempFileName();
        try
        {
            var picture = Picture(Value(FieldOutcome.SilentError, 0.98) with { Evidence = ["secondReader"] });
            ScoreFile.Append(file, [picture]);
            ScoreFile.Append(file, [picture]);

            var back = ScoreFile.Read([file]);

            Assert.Equal(2, back.Count);
            Assert.Equal((FieldOutcome.SilentError, 0.98, "secondReader"), (back[0].Fields[0].Outcome, back[0].Fields[0].Confidence, Assert.Single(back[0].Fields[0].Evidence)));
        }
        finally
        {
            File.Delete(file);
        }
    }
}
