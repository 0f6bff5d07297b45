using Beian.Docs.Documents.Calibration;

namespace Beian.Docs.Tests.Documents.Calibration;

public sealed class CalibrationTableTests
{
    [Fact]
    public void Shipped_NeverCallsAHigherScoreWorse()
    {
        Assert.All(CalibrationTable.Shipped.Groups, group =>
        {
            Assert.Equal(0, group.Steps[0].From);
            Assert.All(group.Steps.Zip(group.Steps.Skip(1)), pair => Assert.True(pair.First.From < pair.Second.From && pair.First.Wrong > pair.Second.Wrong, group.Key));
            Assert.All(group.Steps, step => Assert.InRange(step.Wrong, 0, 1));
            Assert.InRange(group.Wrong, 0, group.Count);
        });
    }

    [Fact]
    public void Shipped_WasLearntFromEnoughToTellTheDefaultTarget()
    {
        Assert.True(CalibrationTable.Shipped.Groups.Single(g => g.Key == CalibrationCase.Confirmed).Count > 2 / TargetSilentRate.Default);
        Assert.Contains(CalibrationTable.Shipped.Groups, g => g.Key.StartsWith("confirmed/score/", StringComparison.Ordinal));
    }

    [Fact]
    public void WrittenGroup_IsReadBack()
    {
        var group = new CalibrationGroup("confirmed/score", 12, 1, [new(0, 0.25), new(0.985, 0.00125)]);

        var back = CalibrationTable.Parse([CalibrationTable.Write(group), "confirmed|1|0|0:0.5", "proven|1|0|0:0.5", "doubtful|1|0|0:0.5"]).Groups.First();

        Assert.Equal((group.Key, 12, 1), (back.Key, back.Count, back.Wrong));
        Assert.Equal(group.Steps, back.Steps);
        Assert.Equal((0.25, 0.25, 0.00125), (back.WrongAt(-1), back.WrongAt(0.98), back.WrongAt(0.985)));
    }

    [Fact]
    public void ATableWithoutTheGeneralGroups_IsRefused()
    {
        Assert.Throws<FormatException>(() => CalibrationTable.Parse(["confirmed|1|0|0:0.5"]));
    }
}
