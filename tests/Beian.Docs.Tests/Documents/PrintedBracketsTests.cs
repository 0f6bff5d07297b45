using Beian.Docs.Documents;
using Beian.Docs.Documents.Layout;
using Beian.Docs.Recognition;
using Beian.Docs.Testing.Pages;

namespace Beian.Docs.Tests.Documents;

public sealed class PrintedBracketsTests
{
    /// <summary>Characters in steps of one, brackets in steps of their own.</summary>
    private static ReadText Text(string text, double bracket)
    {
        var widths = text.Select(c => c is '(' or ')' ? bracket : 1.0).ToArray();
        var line = PageOf.Line(new string('样', (int)Math.Ceiling(widths.Sum())), 0, 0);
        var chars = new List<RecognizedChar>();
        for (var (i, at) = (0, 0.0); i < text.Length; at += widths[i++])
            chars.Add(new RecognizedChar(text[i].ToString(), 0.99, at / widths.Sum(), (at + widths[i]) / widths.Sum()));
        return ReadText.From([new TextRun(Sheet.From([line with { Chars = chars }]).Lines[0])]);
    }

    [Theory]
    [InlineData(1, "样例科技（威海）有限公司")]
    [InlineData(0.5, "样例科技(威海)有限公司")]
    public void Room_TellsWideFromNarrow(double width, string printed) => Assert.Equal(printed, PrintedBrackets.Of(Text("样例科技(威海)有限公司", width)));

    [Fact]
    public void TextWithoutBrackets_StaysAsItIs() => Assert.Equal("样例科技有限公司", PrintedBrackets.Of(Text("样例科技有限公司", 1)));
}
