using Beian.Docs.Documents;
using Beian.Docs.Documents.Layout;
using Beian.Docs.Documents.Papers;
using Beian.Docs.Testing.Pages;

namespace Beian.Docs.Tests.Documents.Papers;

/// <summary>A number by hand, of which a thin 1 is passed over or no figure is certain: looked at again, wider.</summary>
public sealed class IdNumbersTests
{
    private const string Number = "371002199003077715";

    private static FieldReading Read(string read, double confidence, params string[] wide)
    {
        var line = PageOf.Line(read, 0, 0, confidence: confidence);
        return IdNumbers.Field(ReadText.From([new TextRun(Sheet.From([line]).Lines[0])]), PageOf.View(new FakeProbe { Wide = wide }, line));
    }

    [Fact]
    public void AFigureThatWasPassedOver_IsSeenInAWiderPicture_AndDoubted()
    {
        var number = Read("37002199003077715", 0.9, "37002199003077715", Number);

        Assert.Equal((Number, FieldStatus.Doubtful), (number.Value, number.Status));
    }

    [Fact]
    public void WithoutSuchAPicture_TheCheckDigitFails() => Assert.Contains("checkDigitFails", Read("37002199003077715", 0.9, "37002199003077715").Evidence);

    [Theory]
    [InlineData(0.6, Number, Number, FieldStatus.Confirmed)]
    [InlineData(0.6, Number, "371002199003077716", FieldStatus.Doubtful)]
    [InlineData(0.3, Number, Number, FieldStatus.Doubtful)]
    public void UnsureFigures_AreProvedByTheCheckDigitAndTwoWiderPictures(double confidence, string first, string second, FieldStatus expected) =>
        Assert.Equal(expected, Read(Number, confidence, first, second).Status);
}
