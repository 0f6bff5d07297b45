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

    [Theory]
    [InlineData("小程序AppID:2021004192736058", 0)]
    [InlineData("证件号码:3710021990030777", 1)]
    [InlineData("证件号码:371002199003077715", 1)]
    public void TheNumberOfAMiniProgram_IsNone(string text, int count) => Assert.Equal(count, IdNumbers.Spans(text).Count());

    [Fact]
    public void WithoutSuchAPicture_TheCheckDigitFails() => Assert.Contains("checkDigitFails", Read("37002199003077715", 0.9, "37002199003077715").Evidence);

    [Theory]
    [InlineData(0.6, Number, Number, FieldStatus.Confirmed)]
    [InlineData(0.6, Number, "371002199003077716", FieldStatus.Doubtful)]
    [InlineData(0.3, Number, Number, FieldStatus.Doubtful)]
    public void UnsureFigures_AreProvedByTheCheckDigitAndTwoWiderPictures(double confidence, string first, string second, FieldStatus expected) =>
        Assert.Equal(expected, Read(Number, confidence, first, second).Status);

    /// <summary>In a narrow cell the last figures stand on the next line, right below the first.</summary>
    [Theory]
    [InlineData(0, 30, Number, FieldStatus.Confirmed)]
    [InlineData(80, 30, "3710021990030777", FieldStatus.Doubtful)]
    [InlineData(0, 90, "3710021990030777", FieldStatus.Doubtful)]
    public void ALineBelowThatTheCheckDigitProves_IsItsEnd(double left, double below, string expected, FieldStatus status)
    {
        var lines = new[] { PageOf.Line(Number[..16], 100, 100), PageOf.Line(Number[16..], 100 + left, 100 + below) };
        var page = PageOf.View(new FakeProbe(), lines);
        var number = IdNumbers.Field(ReadText.From([new TextRun(page.Sheet.Lines.First(l => l.Count == 16))]), page);

        Assert.Equal((expected, status), (number.Value, number.Status));
    }
}
