using Beian.Docs.Documents;
using Beian.Docs.Geometry;
using Beian.Docs.Reading;

namespace Beian.Docs.Tests.Reading;

public sealed class PageEdgeTests
{
    private static FieldReading After(Quad box, params string[] evidence)
    {
        var field = new FieldReading { Value = "青岛市望海街230", Status = FieldStatus.Confirmed, Confidence = 0.99, Box = box, Evidence = evidence };
        var document = new DocumentReading
        {
            Kind = DocumentKinds.BusinessLicense,
            Page = 1,
            Confidence = 0.9,
            Region = Quad.FromBox(0, 0, 1000, 700),
            Rotation = 0,
            Fields = new Dictionary<string, FieldReading> { [FieldNames.Address] = field },
            Issues = [],
        };
        return PageEdge.Doubt(document, 1000, 700).Fields[FieldNames.Address];
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
}
