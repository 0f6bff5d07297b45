using Beian.Docs.Benchmarks.Accuracy;
using Beian.Docs.Documents;
using Beian.Docs.Geometry;
using Beian.Docs.Reading;
using Beian.Docs.Samples.Truth;

namespace Beian.Docs.Samples.Tests.Accuracy;

public sealed class ScorerTests
{
    private static readonly Quad Card = Quad.FromBox(0, 0, 100, 60);
    private static readonly Quad NameBox = Quad.FromBox(10, 10, 40, 20);

    private static readonly PictureTruth Truth = new()
    {
        File = "a.jpg",
        Level = "clean",
        Seed = 1,
        Width = 200,
        Height = 200,
        Documents = [new DocumentTruth
        {
            Kind = DocumentKinds.IdCardFront,
            Region = Card,
            Fields = new Dictionary<string, FieldTruth> { [FieldNames.Name] = new("王明", NameBox) },
        }],
    };

    [Theory]
    [InlineData("王明", FieldStatus.Confirmed, FieldOutcome.StraightThrough)]
    [InlineData("王明", FieldStatus.Doubtful, FieldOutcome.RightButDoubtful)]
    [InlineData("王朋", FieldStatus.Doubtful, FieldOutcome.WrongAndDoubtful)]
    [InlineData("王朋", FieldStatus.Confirmed, FieldOutcome.SilentError)]
    [InlineData(null, FieldStatus.Missing, FieldOutcome.Missing)]
    public void Field_IsJudgedByValueAndStatus(string? value, FieldStatus status, FieldOutcome outcome)
    {
        var score = Scorer.Score(Truth, Read(Card, (FieldNames.Name, value, status)));
        Assert.Equal(outcome, Assert.Single(score.Fields).Outcome);
        Assert.True(Assert.Single(score.Documents).IsFound);
        Assert.Equal(value is null ? null : true, score.Fields[0].IsBoxHit);
    }

    [Fact]
    public void ConfirmedField_ThatThePaperLacks_IsASilentError()
    {
        var score = Scorer.Score(Truth, Read(Card, (FieldNames.Name, "王明", FieldStatus.Confirmed), (FieldNames.Sex, "男", FieldStatus.Confirmed)));
        var tally = new Tally([.. score.Fields]);
        Assert.Equal((1, 1, 1), (tally.Fields, tally.StraightThrough, tally.Silent));
    }

    [Fact]
    public void DocumentElsewhere_IsNotFound_AndInvented()
    {
        var score = Scorer.Score(Truth, Read(Quad.FromBox(120, 120, 190, 160), (FieldNames.Name, "王明", FieldStatus.Confirmed)));
        Assert.Equal([false, false], score.Documents.Select(d => d.IsFound));
        Assert.Equal([FieldOutcome.Missing, FieldOutcome.SilentError], score.Fields.Select(f => f.Outcome));
    }

    [Fact]
    public void UnreadFile_MissesEverything() =>
        Assert.Equal(FieldOutcome.Missing, Assert.Single(Scorer.Score(Truth, null).Fields).Outcome);

    [Fact]
    public void FieldsOfAForeignDocument_AreErrors()
    {
        var letter = Truth with
        {
            Documents = [new DocumentTruth { Kind = DocumentKinds.OtherDocument, Region = Card, Fields = new Dictionary<string, FieldTruth>() }],
        };
        Assert.True(Assert.Single(Scorer.Score(letter, new FileReading { File = "a.jpg" }).Documents).IsFound);
        var wrong = Scorer.Score(letter, Read(Card, (FieldNames.Name, "王明", FieldStatus.Confirmed)));
        Assert.Contains(wrong.Documents, d => d.IsInvented);
        Assert.Equal(FieldOutcome.SilentError, Assert.Single(wrong.Fields).Outcome);
    }

    [Fact]
    public void Stars_MeanNothing_AndMayBeReadAsNothing()
    {
        var blank = Truth with
        {
            Documents = [Truth.Documents[0] with { Fields = new Dictionary<string, FieldTruth> { [FieldNames.Name] = new("***", NameBox) } }],
        };
        Assert.Equal(FieldOutcome.RightButDoubtful, Scorer.Score(blank, Read(Card, (FieldNames.Name, null, FieldStatus.Missing))).Fields[0].Outcome);
    }

    private static FileReading Read(Quad region, params (string Name, string? Value, FieldStatus Status)[] fields) => new()
    {
        File = "a.jpg",
        Documents = [new DocumentReading
        {
            Kind = DocumentKinds.IdCardFront,
            Page = 1,
            Confidence = 1,
            Region = region,
            Fields = fields.ToDictionary(f => f.Name, f => new FieldReading { Value = f.Value, Status = f.Status, Box = f.Value is null ? null : NameBox }),
        }],
    };
}
