using Beian.Docs.Documents;
using Beian.Docs.Documents.Calibration;
using Beian.Docs.Geometry;

namespace Beian.Docs.Tests.Documents.Calibration;

public sealed class CalibratorTests
{
    private static readonly CalibrationTable Table = CalibrationTable.Parse(
    [
        "# a remark",
        "proven|1000|1|0:0.05000 0.9:0.00050",
        "confirmed|1000|5|0:0.08000 0.95:0.03000 0.99:0.00400",
        "confirmed/score|500|1|0:0.02000 0.98:0.00200",
        "doubtful|300|100|0:0.70000 0.5:0.30000 0.9:0.00100",
    ]);

    private static FieldReading Reading(FieldStatus status, double confidence, params string[] evidence) =>
        new() { Value = "样例", Status = status, Confidence = confidence, Evidence = evidence };

    private static FieldReading Calibrated(FieldReading reading, double target, string kind = DocumentKinds.IdCardFront, string field = FieldNames.Name) =>
        new Calibrator(Table, target).Apply(kind, field, reading);

    [Fact]
    public void Confidence_IsTheProbabilityOfTheGroup()
    {
        Assert.Equal(0.998, Calibrated(Reading(FieldStatus.Confirmed, 0.99, "score"), 0.01).Confidence);
        Assert.Equal(0.7, Calibrated(Reading(FieldStatus.Doubtful, 0.6, "lowScore"), 0.01).Confidence);
    }

    [Fact]
    public void Evidence_ThatWasNeverSeen_IsJudgedLikeAllOfItsStatus()
    {
        Assert.Equal(0.996, Calibrated(Reading(FieldStatus.Confirmed, 0.995, "somethingNew"), 0.01).Confidence);
    }

    [Fact]
    public void AboveTheTarget_AValueIsDoubted_AndSaysSo()
    {
        var demoted = Calibrated(Reading(FieldStatus.Confirmed, 0.96, "secondReader"), 0.01);

        Assert.Equal((FieldStatus.Doubtful, "样例", 0.97), (demoted.Status, demoted.Value, demoted.Confidence));
        Assert.Equal(["secondReader", Calibrator.AboveTarget], demoted.Evidence);
        Assert.Equal(FieldStatus.Confirmed, Calibrated(Reading(FieldStatus.Confirmed, 0.96, "secondReader"), 0.05).Status);
    }

    [Fact]
    public void TheLeastCertainCharacter_CountsWhereItIsKnown()
    {
        Assert.Equal(0.98, Calibrated(Reading(FieldStatus.Confirmed, 0.999, "score") with { LeastScore = 0.97 }, 0.05).Confidence);
    }

    [Theory]
    [InlineData("checkDigit", "score")]
    [InlineData("idNumber")]
    [InlineData("mrzCheckDigit", "printed")]
    public void WhatArithmeticProves_StaysConfirmedAtAnyTarget(params string[] evidence)
    {
        Assert.Equal(FieldStatus.Confirmed, Calibrated(Reading(FieldStatus.Confirmed, 0.5, evidence), TargetSilentRate.Least).Status);
    }

    [Fact]
    public void NothingDoubtful_BecomesConfirmed_HoweverProbable()
    {
        var raised = Calibrated(Reading(FieldStatus.Doubtful, 0.95, "lowScore"), TargetSilentRate.Most);

        Assert.Equal((FieldStatus.Doubtful, 0.999), (raised.Status, raised.Confidence));
        Assert.DoesNotContain(Calibrator.AboveTarget, raised.Evidence);
    }

    [Fact]
    public void WhatIsMissing_StaysAsItIs()
    {
        var missing = Fields.Missing(1);

        Assert.Same(missing, Calibrated(missing, 0.01));
    }

    [Fact]
    public void ADocument_IsCalibratedFieldByField_AndNothingElseOfItChanges()
    {
        var document = new DocumentReading
        {
            Kind = DocumentKinds.IdCardFront,
            Page = 1,
            Confidence = 0.9,
            Region = Quad.FromBox(0, 0, 10, 10),
            Fields = new Dictionary<string, FieldReading> { [FieldNames.Name] = Reading(FieldStatus.Confirmed, 0.96, "secondReader"), [FieldNames.Address] = Fields.Missing(1) },
        };

        var after = new Calibrator(Table, 0.01).Apply(document);

        Assert.Equal(["name", "address"], after.Fields.Keys);
        Assert.Equal((FieldStatus.Doubtful, FieldStatus.Missing, 0.9), (after.Fields[FieldNames.Name].Status, after.Fields[FieldNames.Address].Status, after.Confidence));
    }
}
