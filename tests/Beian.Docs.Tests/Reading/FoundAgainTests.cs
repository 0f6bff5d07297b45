using Beian.Docs.Documents;
using Beian.Docs.Geometry;
using Beian.Docs.Reading;

namespace Beian.Docs.Tests.Reading;

public sealed class FoundAgainTests
{
    private static DocumentReading At(string kind, double left, double top, double right, double bottom) => new()
    {
        Kind = kind,
        Page = 1,
        Confidence = 0.9,
        Region = Quad.FromBox(left, top, right, bottom),
        Rotation = 0,
        Fields = new Dictionary<string, FieldReading>(),
        Issues = [],
    };

    /// <summary>A booklet whose border reads as lines across, two cards of which one lies across, a card laid upon a license.</summary>
    [Theory]
    [InlineData(DocumentKinds.FoundationCertificate, DocumentKinds.FoundationCertificate, 500, true)]
    [InlineData(DocumentKinds.IdCardFront, DocumentKinds.IdCardFront, 1100, false)]
    [InlineData(DocumentKinds.BusinessLicense, DocumentKinds.IdCardFront, 500, false)]
    public void OfTheSameKindInTheSamePlace_ItIsTheSame(string kind, string other, double left, bool expected) =>
        Assert.Equal(expected, FoundAgain.Is(At(other, left, 200, left + 400, 600), At(kind, 100, 100, 1000, 700)));
}
