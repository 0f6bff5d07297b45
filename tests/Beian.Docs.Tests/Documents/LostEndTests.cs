using Beian.Docs.Documents;
using Beian.Docs.Documents.Layout;
using Beian.Docs.Testing.Pages;

namespace Beian.Docs.Tests.Documents;

public sealed class LostEndTests
{
    private static ReadText Text(params string[] lines) =>
        ReadText.From([.. PageOf.View(new FakeProbe(), [.. lines.Select((l, i) => PageOf.Line(l, 100, 100 + (40 * i)))]).Sheet.Lines.Select(l => new TextRun(l))]);

    private static bool IsOffice(string text) => text.EndsWith("办公室", StringComparison.Ordinal);

    [Fact]
    public void LongerCrop_GivesTheEnd_ThatIsNotVouchedFor()
    {
        var whole = LostEnd.Complete(Text("样例市编制委员会办"), new FakeProbe { Again = "样例市编制委员会办公室" }, IsOffice);

        Assert.Equal("样例市编制委员会办公室", whole.Text);
        Assert.True(whole.Lowest < 0.7);
        Assert.False(Judgement.OfPlainText(whole, new FakeProbe("样例市编制委员会办公")).IsConfirmed);
        Assert.True(Judgement.OfPlainText(whole, new FakeProbe("样例市编制委员会办公室")).IsConfirmed);
    }

    [Theory]
    [InlineData("别的文字办公室")]
    [InlineData("样例市编制委员会办")]
    [InlineData("样例市编制委员会办公楼东侧")]
    public void WhatDoesNotBeginAlike_OrDoesNotEndIt_ChangesNothing(string again) =>
        Assert.Equal("样例市编制委员会办", LostEnd.Complete(Text("样例市编制委员会办"), new FakeProbe { Again = again }, IsOffice).Text);

    [Fact]
    public void MarkBetweenLines_IsPutBack() =>
        Assert.Equal("引进和推广,监测与防治。", LostEnd.AddMarks(Text("引进和推广", "监测与防治。"), new FakeProbe { Again = "引进和推广," }).Text);

    /// <summary>A line that is one character shorter than the longest, whose last one a border cut off; no line begins with a mark.</summary>
    [Theory]
    [InlineData("康复训练、评估、", "长培训;承接购买服务", "康复训练、评估、家", "康复训练、评估、家长培训;承接购买服务")]
    [InlineData("康复训练、评估、", "长,培训;承接购买服务", "康复训练、评估、家", "康复训练、评估、长,培训;承接购买服务")]
    [InlineData("康复训练、评估、", "长培训;承接购买", "康复训练、评估、家", "康复训练、评估、长培训;承接购买")]
    [InlineData("康复训练、评估、", "长培训;承接购买服务", "康复训练、评估、|", "康复训练、评估、长培训;承接购买服务")]
    public void ACharacterAtALinesEnd_IsPutBack(string first, string second, string again, string whole)
    {
        var text = LostEnd.AddCharacters(Text(first, second), new FakeProbe { Again = again }, []);

        Assert.Equal((whole, whole.Length > (first + second).Length), (text.Text, text.Lowest < 0.7));
    }

    [Fact]
    public void WholeText_AsksNobody() => Assert.Equal("样例办公室", LostEnd.Complete(Text("样例办公室"), new FakeProbe { Again = "样例办公室东" }, IsOffice).Text);

    [Theory]
    [InlineData("样例路8号A座67", "样例路8号A座671", "样例路8号A座671")]
    [InlineData("样例路8号A座67", "样例路8号A座67室", "样例路8号A座67室")]
    [InlineData("样例路8号A座67", "样例路8号A座67人", "样例路8号A座67")]
    [InlineData("样例路8号", "样例路8号1", "样例路8号")]
    public void NumberAtTheEnd_MayGoOn(string read, string again, string whole) => Assert.Equal(whole, LostEnd.AddDigits(Text(read), new FakeProbe { Again = again }).Text);

    /// <summary>1 at a line's end, and 3楼 on the next.</summary>
    [Theory]
    [InlineData("(样例园)", "3楼", "(样例园)1", "(样例园)13楼")]
    [InlineData("(样例园)", "样例楼", "(样例园)1", "(样例园)样例楼")]
    [InlineData("(样例园)", "3楼", "(样例园)|", "(样例园)3楼")]
    public void DigitAtALinesEnd_IsPutBack(string first, string second, string again, string whole)
    {
        var text = LostEnd.AddDigitsAtBreaks(Text(first, second), new FakeProbe { Again = again });

        Assert.Equal((whole, whole.Length > (first + second).Length), (text.Text, text.Lowest < 0.7));
    }

    /// <summary>The longest line of all touches the border: ink behind it tells, and a mark that it ends with is no end. What was read there by itself is another item.</summary>
    [Theory]
    [InlineData(0.1, 900, "样例基础教育发展。小学学历教育。")]
    [InlineData(0.1, 290, "样例基础教育发展。学学历教育。")]
    [InlineData(0, 900, "样例基础教育发展。学学历教育。")]
    public void InkBehindTheLongestLine_IsACharacter(double ink, double beside, string expected) =>
        Assert.Equal(expected, LostEnd.AddCharacters(Text("样例基础教育发展。", "学学历教育。"), new FakeProbe { Ink = ink, Again = "样例基础教育发展。小" }, [PageOf.Line("小组", beside, 100)]).Text);
}
