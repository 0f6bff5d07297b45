using Beian.Docs.Documents;
using Beian.Docs.Documents.Layout;
using Beian.Docs.Documents.Papers;
using Beian.Docs.Testing.Pages;

namespace Beian.Docs.Tests.Documents.Papers;

public sealed class NameElementsTests
{
    [Theory]
    [InlineData("洛桑丹增", true)]
    [InlineData("阿拉腾苏和", true)]
    [InlineData("桑丹增", false)]
    [InlineData("洛桑丹", false)]
    [InlineData("丹增", false)] // one may be the end of a name
    [InlineData("王样例", false)]
    public void ANameOfTwoElements_IsWhole(string name, bool expected) => Assert.Equal(expected, NameElements.AreAll(name));

    /// <summary>Five characters without a point between are no name otherwise.</summary>
    [Theory]
    [InlineData("阿拉腾苏和", FieldStatus.Confirmed)]
    [InlineData("阿拉腾苏利", FieldStatus.Doubtful)]
    public void ALongNameOfElements_IsBelieved(string name, FieldStatus status)
    {
        var page = PageOf.View(new FakeProbe(name), PageOf.Line(name, 100, 100));

        Assert.Equal(status, PaperValues.Person([ReadText.From([new TextRun(page.Sheet.Lines[0])])], page).Status);
    }
}
