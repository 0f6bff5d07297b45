using Beian.Docs.Documents;
using Beian.Docs.Testing.Pages;
using static Beian.Docs.Tests.Documents.IdCard.FrontOfACard;

namespace Beian.Docs.Tests.Documents.IdCard;

/// <summary>What makes a name on a card certain or doubtful.</summary>
public sealed class IdCardNameTests
{
    /// <summary>A watermark's line has swallowed it: it is looked for in its place, and never vouched for.</summary>
    [Theory]
    [InlineData("样例", "样例")]
    [InlineData("仅供备案使用", null)]
    [InlineData(null, null)]
    public void NameThatIsNowhere_IsLookedForBehindItsLabel(string? seen, string? name)
    {
        var card = Read(new FakeProbe { Again = seen }, [.. Card().Where(l => l.Text != "样例甲")]);

        Assert.Equal(name, card.ValueOf(FieldNames.Name));
        Assert.NotEqual(FieldStatus.Confirmed, card.Fields[FieldNames.Name].Status);
    }

    /// <summary>Ink behind two characters: a third was passed over.</summary>
    [Theory]
    [InlineData("样例", 0.001, FieldStatus.Confirmed)]
    [InlineData("样例", 0.03, FieldStatus.Doubtful)]
    [InlineData("样例甲", 0.03, FieldStatus.Confirmed)]
    public void NameOfTwoCharacters_IsWholeWhereNoInkIsBehind(string name, double ink, FieldStatus status) =>
        Assert.Equal(status, Read(new FakeProbe { Ink = ink }, Card(name)).Fields[FieldNames.Name].Status);

    /// <summary>A watermark's character right behind it has no ink of print.</summary>
    [Theory]
    [InlineData(0.0, "样例甲", FieldStatus.Doubtful)]
    [InlineData(0.2, "样例甲用", FieldStatus.Confirmed)]
    public void ACharacterWithoutPrintBehindAName_IsNoneOfIt(double ink, string expected, FieldStatus status)
    {
        var probe = new FakeProbe { InkWithin = q => q.Center.X is > 260 and < 330 ? ink : 0.2 };
        var name = Read(probe, Card("样例甲用")).Fields[FieldNames.Name];

        Assert.Equal((expected, status), (name.Value, name.Status));
    }

    [Theory]
    [InlineData("令孤样例", FieldStatus.Doubtful)]
    [InlineData("令狐样例", FieldStatus.Confirmed)]
    [InlineData("夏候样", FieldStatus.Doubtful)]
    [InlineData("夏样例", FieldStatus.Confirmed)]
    [InlineData("韩听", FieldStatus.Doubtful)] // 韩昕
    public void NameThatAllButBeginsWithASurnameOfTwo_IsDoubted(string name, FieldStatus status) =>
        Assert.Equal(status, Read(new FakeProbe(name), Card(name)).Fields[FieldNames.Name].Status);

    [Fact]
    public void UnsureName_IsConfirmedOnlyByTheSecondReader()
    {
        Assert.Equal(FieldStatus.Doubtful, Read(new FakeProbe("样例丙"), Card(confidence: 0.8)).Fields[FieldNames.Name].Status);
        Assert.Equal(FieldStatus.Confirmed, Read(new FakeProbe("样例甲"), Card(confidence: 0.8)).Fields[FieldNames.Name].Status);
    }

    [Fact]
    public void NameWithALookalike_IsDoubtfulHoweverSure() =>
        Assert.Equal(FieldStatus.Doubtful, Read(new FakeProbe("样例或"), Card(name: "样例或")).Fields[FieldNames.Name].Status);

    /// <summary>乌云其木格: such names are borne by other peoples than the Han.</summary>
    [Theory]
    [InlineData("蒙古", FieldStatus.Confirmed)]
    [InlineData("汉", FieldStatus.Doubtful)]
    public void ALongName_IsBelievedWhereTheEthnicityExplainsIt(string ethnicity, FieldStatus status) =>
        Assert.Equal(status, Read(new FakeProbe(), [.. Card("乌云其木格").Where(l => l.Text != "汉"), At(ethnicity, 33.1, 16.7)]).Fields[FieldNames.Name].Status);
}
