using Beian.Docs.Documents;
using Beian.Docs.Geometry;
using Beian.Docs.Samples.Truth;

namespace Beian.Docs.Samples.Tests.Truth;

public sealed class CardSidesTests
{
    private static DocumentTruth Side(string kind, double x, string field, string value) =>
        new() { Kind = kind, Region = Quad.FromBox(x, 0, x + 100, 60), Fields = new Dictionary<string, FieldTruth> { [field] = new(value, Quad.FromBox(x, 0, x + 50, 10)) } };

    [Fact]
    public void BothSidesOfAPermit_AreOneDocument()
    {
        var back = Side(DocumentKinds.ResidencePermit, 0, FieldNames.Authority, "样例市公安局");
        var joined = Assert.Single(CardSides.Joined([back, Side(DocumentKinds.ResidencePermit, 200, FieldNames.Name, "陈样例")]));

        Assert.Equal([FieldNames.Name, FieldNames.Authority], joined.Fields.Keys);
        Assert.Equal((0, 300), (joined.Region.Left, joined.Region.Right));
    }

    [Fact]
    public void OtherPapers_StayApart()
    {
        var front = Side(DocumentKinds.ResidencePermit, 0, FieldNames.Name, "陈样例");

        Assert.Equal(2, CardSides.Joined([front, Side(DocumentKinds.ResidencePermit, 200, FieldNames.Name, "林样例")]).Count);
        Assert.Equal(2, CardSides.Joined([front, Side(DocumentKinds.IdCardBack, 200, FieldNames.Authority, "样例市公安局")]).Count);
    }
}
