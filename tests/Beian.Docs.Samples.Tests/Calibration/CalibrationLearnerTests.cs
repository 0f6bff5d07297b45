using Beian.Docs.Benchmarks.Calibration;
using Beian.Docs.Documents.Calibration;

namespace Beian.Docs.Samples.Tests.Calibration;

public sealed class CalibrationLearnerTests
{
    private static IEnumerable<(CalibrationCase, bool)> Many(int right, int wrong, double score, string evidence, string family = FieldFamily.Person, string root = CalibrationCase.Confirmed) =>
        Enumerable.Repeat(false, right).Concat(Enumerable.Repeat(true, wrong)).Select(w => (new CalibrationCase(root, evidence, family, score), w));

    [Fact]
    public void Steps_NeverRiseWithTheScore_WhateverWasSeen()
    {
        var groups = CalibrationLearner.Learn([
            .. Many(50, 0, 0.4, "score"), .. Many(50, 9, 0.96, "score"), .. Many(300, 1, 0.985, "score"), .. Many(900, 7, 0.9999, "score"),
            .. Many(40, 20, 0.8, "lowScore", root: CalibrationCase.Doubtful)]);

        Assert.All(groups, g => Assert.All(g.Steps.Zip(g.Steps.Skip(1)), p => Assert.True(p.First.Wrong > p.Second.Wrong && p.First.From < p.Second.From)));
    }

    [Fact]
    public void AGroupWithMoreErrors_IsWorseThanItsGeneralOne_AndOneWithout_IsBetter()
    {
        var table = new CalibrationTable(CalibrationLearner.Learn([
            .. Many(1000, 20, 0.999, "score", FieldFamily.Person), .. Many(1000, 0, 0.999, "score", FieldFamily.Date)]));
        double Wrong(string family) => table.GroupOf(new(CalibrationCase.Confirmed, "score", family, 0.999)).WrongAt(0.999);

        Assert.InRange(Wrong(FieldFamily.Person), 0.015, 0.022);
        Assert.InRange(Wrong(FieldFamily.Date), 0, 0.002);
        Assert.InRange(Wrong(FieldFamily.Place), 0.007, 0.012);
    }

    [Fact]
    public void AHandfulOfValues_SaysNothingOfItsOwn()
    {
        var groups = CalibrationLearner.Learn([.. Many(500, 1, 0.999, "score"), .. Many(3, 2, 0.999, "rare")]);

        Assert.DoesNotContain(groups, g => g.Key.Contains("rare", StringComparison.Ordinal));
    }

    [Fact]
    public void NothingSeen_LeavesWhatWasAssumed()
    {
        var groups = CalibrationLearner.Learn([]);

        Assert.Equal(["confirmed", "doubtful", "proven"], groups.Select(g => g.Key));
        Assert.Equal([0.005, 0.3, 0.0002], groups.Select(g => Assert.Single(g.Steps).Wrong));
    }
}
