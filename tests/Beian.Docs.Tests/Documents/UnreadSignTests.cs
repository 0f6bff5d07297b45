using Beian.Docs.Documents;
using Beian.Docs.Documents.Layout;
using Beian.Docs.Testing.Pages;

namespace Beian.Docs.Tests.Documents;

public sealed class UnreadSignTests
{
    private static ReadText Text(string text) => ReadText.From([new TextRun(Sheet.From([PageOf.Line(text, 0, 0)]).Lines[0])]);

    [Theory]
    [InlineData("白集镇〓家屯村", "白集镇郐家屯村", "白集镇郐家屯村")]
    [InlineData("龚〓旭", "龚鋆旭", "龚鋆旭")]
    [InlineData("曲睿〓", "曲睿鋆", "曲睿鋆")]
    [InlineData("龚〓旭", "袭鋆旭", "龚〓旭")]
    [InlineData("龚〓旭", "", "龚〓旭")]
    [InlineData("样例甲", "样例乙", "样例甲")]
    public void Sign_IsFilledWhereTheNeighborsAgree(string first, string second, string expected) =>
        Assert.Equal(expected, UnreadSign.Fill(Text(first), new FakeProbe(second)));
}
