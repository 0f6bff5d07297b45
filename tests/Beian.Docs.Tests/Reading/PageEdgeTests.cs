using Beian.Docs.Documents;
using Beian.Docs.Geometry;
using Beian.Docs.Reading;

namespace Beian.Docs.Tests.Reading;

public sealed class PageEdgeTests
{
    private static FieldReading After(Quad box, params string[] evidence) => After(FieldNames.Address, "青岛市望海街230", box, evidence);

    private static FieldReading After(string name, string value, Quad box, params string[] evidence)
    {
        var field = new FieldReading { Value = value, Status = FieldStatus.Confirmed, Confidence = 0.99, Box = box, Evidence = evidence };
        var document = new DocumentReading
        {
            Kind = DocumentKinds.BusinessLicense,
            Page = 1,
            Confidence = 0.9,
            Region = Quad.FromBox(0, 0, 1000, 700),
            Rotation = 0,
            Fields = new Dictionary<string, FieldReading> { [name] = field },
            Issues = [],
        };
        return PageEdge.Doubt(document, 1000, 700).Fields[name];
    }

    [Theory]
    [InlineData(700, 300, 999, 330)]
    [InlineData(1, 300, 400, 330)]
    [InlineData(300, 680, 600, 700)]
    public void LineThatReachesTheEdge_IsNotConfirmed(double left, double top, double right, double bottom)
    {
        var field = After(Quad.FromBox(left, top, right, bottom), "score");
        Assert.Equal(FieldStatus.Doubtful, field.Status);
        Assert.Equal(["score", "cutOff"], field.Evidence);
    }

    [Fact]
    public void LineWithinThePicture_OrProvenByACheckDigit_StaysConfirmed()
    {
        Assert.Equal(FieldStatus.Confirmed, After(Quad.FromBox(700, 300, 990, 330), "score").Status);
        Assert.Equal(FieldStatus.Confirmed, After(Quad.FromBox(700, 300, 999, 330), "checkDigit", "score").Status);
    }

    /// <summary>The room to sign ends with the picture; the ink in it is there.</summary>
    [Theory]
    [InlineData(FieldNames.Present, FieldStatus.Confirmed)]
    [InlineData(FieldNames.Absent, FieldStatus.Doubtful)]
    public void SignatureThatIsThere_IsNotCutOff(string value, FieldStatus expected) =>
        Assert.Equal(expected, After(FieldNames.Signature, value, Quad.FromBox(700, 300, 999, 330), "inkShare").Status);
}
