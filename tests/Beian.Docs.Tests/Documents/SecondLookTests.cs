using Beian.Docs.Documents;
using Beian.Docs.Documents.Layout;
using Beian.Docs.Testing.Pages;

namespace Beian.Docs.Tests.Documents;

public sealed class SecondLookTests
{
    /// <summary>Every character sure but the one at an index.</summary>
    private static ReadText Text(string text, int unsure)
    {
        var line = PageOf.Line(text, 0, 0);
        line = line with { Chars = [.. line.Chars.Select((c, i) => i == unsure ? c with { Confidence = 0.6 } : c)] };
        return ReadText.From([new TextRun(Sheet.From([line]).Lines[0])]);
    }

    [Theory]
    [InlineData("样例科技有限公司", 2, "样例科技有限公司", true)]
    [InlineData("样例科技有限公司", 2, "祥例科技有限公可", true)]
    [InlineData("样例科技有限公司", 2, "样例料技有限公司", false)]
    [InlineData("样例科技有限公司", 2, "样例小科技有限公司", false)]
    [InlineData("样例科技有限公司", 7, "样例科技有限公司", true)]
    [InlineData("样例科技有限公司", 7, "样例科技有限公", false)]
    [InlineData("样例科技有限公司", 0, "", false)]
    public void UnsureCharacter_IsSeenByBoth(string first, int unsure, string second, bool agrees) =>
        Assert.Equal(agrees, SecondLook.Agrees(Text(first, unsure), 0.97, new FakeProbe(second)));

    [Fact]
    public void SureText_AsksNobody()
    {
        var probe = new FakeProbe("别的");

        Assert.True(SecondLook.Agrees(Text("样例科技有限公司", -1), 0.97, probe));
        Assert.Equal(0, probe.Asked);
    }

    [Fact]
    public void WithoutASecondReader_NothingIsKnown() => Assert.Null(SecondLook.Agrees(Text("样例科技", 1), 0.97, new FakeProbe()));
}
