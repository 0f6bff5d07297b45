using Beian.Docs.Ocr.Tesseract;
using Beian.Docs.Recognition;

namespace Beian.Docs.Ocr.Tests.Tesseract;

public sealed class ShortLineTests
{
    [Theory]
    [InlineData("样例甲样例甲样例甲", "样例甲")]
    [InlineData("样例甲”样例甲，样例甲", "样例甲")]
    [InlineData("男男男", "男")]
    [InlineData("样例甲样列甲样例甲", "样例甲")]
    [InlineData("", "")]
    [InlineData("，”", "")]
    public void Copies_Vote(string read, string voted) => Assert.Equal(voted, string.Concat(ShortLine.Vote(Chars(read)).Select(c => c.Text)));

    [Fact]
    public void Disagreement_CostsConfidence()
    {
        Assert.All(ShortLine.Vote(Chars("样例样例样例")), c => Assert.Equal(0.9, c.Confidence, 3));
        Assert.All(ShortLine.Vote(Chars("样例样列样例")), c => Assert.InRange(c.Confidence, 0.6, 0.8));
    }

    [Fact]
    public void Places_AreThoseOfOneCopy()
    {
        var chars = ShortLine.Vote(Chars("样例样列样例"));
        Assert.Equal((0, 0.5, 0.5, 1), (chars[0].From, Math.Round(chars[0].To, 3), Math.Round(chars[1].From, 3), chars[1].To));
    }

    private static List<RecognizedChar> Chars(string text) =>
        [.. text.Select((c, i) => new RecognizedChar(c.ToString(), 0.9, (double)i / text.Length, (i + 1.0) / text.Length))];
}
