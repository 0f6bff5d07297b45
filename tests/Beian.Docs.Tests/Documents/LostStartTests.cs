using Beian.Docs.Documents;
using Beian.Docs.Documents.Layout;
using Beian.Docs.Testing.Pages;

namespace Beian.Docs.Tests.Documents;

public sealed class LostStartTests
{
    private static ReadText Text(string first, string second, double indent) =>
        ReadText.From([.. PageOf.View(new FakeProbe(), PageOf.Line(first, 100, 100), PageOf.Line(second, 100 + indent, 140)).Sheet.Lines.Select(l => new TextRun(l))]);

    [Fact]
    public void DigitBeforeAnIndentedLine_IsPutInAndNotVouchedFor()
    {
        var whole = LostStart.Complete(Text("威海市环翠区样例路1号", "5楼301室", 10), new FakeProbe { Again = "25楼301室" });

        Assert.Equal("威海市环翠区样例路1号25楼301室", whole.Text);
        Assert.True(whole.Lowest < 0.7);
        Assert.True(AddressJudgement.Of(whole, new FakeProbe("25楼301室")).IsConfirmed);
        Assert.False(AddressJudgement.Of(whole, new FakeProbe("5楼301室")).IsConfirmed);
    }

    [Theory]
    [InlineData("5楼301室", 0, "25楼301室")]
    [InlineData("5楼301室", 10, "5楼301室")]
    [InlineData("5楼301室", 10, "号5楼301室")]
    [InlineData("5楼301室", 10, "2楼301室")]
    [InlineData("楼上301室", 10, "2楼上301室")]
    public void WhatIsNotIndented_OrHasNoDigitBefore_StaysAsItIs(string second, double indent, string again) =>
        Assert.Equal("威海市环翠区样例路1号" + second, LostStart.Complete(Text("威海市环翠区样例路1号", second, indent), new FakeProbe { Again = again }).Text);
}
