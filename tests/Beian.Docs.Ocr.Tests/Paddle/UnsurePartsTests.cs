using Beian.Docs.Ocr.Paddle;
using Beian.Docs.Recognition;

namespace Beian.Docs.Ocr.Tests.Paddle;

public sealed class UnsurePartsTests
{
    private static readonly UnsureParts Parts = new("样例余佘称市零售、批发会刽第】)(\u3000LWT经营范围".Select(c => c.ToString()).ToHashSet());

    /// <summary>_ is room where nothing was read.</summary>
    private static List<RecognizedChar> Line(string line, double confidence)
    {
        double width = line.Length, at = 0;
        return [.. line.Select(c => new RecognizedChar(c.ToString(), confidence, (at + 0.45) / width, (at++ + 0.55) / width)).Where(c => c.Text != "_")];
    }

    private static double Asked(string line, double confidence) => Parts.Find(Line(line, confidence)).Sum(p => p.LookWidth);

    [Theory]
    [InlineData("样例零售批发", 0.995, 0)]
    [InlineData("样例零售、批发", 0.995, 0)]
    [InlineData("样例\u3000零售批发", 0.995, 0)]
    // Of these all may be wrong, or something was passed over.
    [InlineData("样例零售批发", 0.98, 1)]
    [InlineData("样例零售", 0.995, 1)]
    [InlineData("样例零_售批发", 0.995, 1)]
    [InlineData("样例零售批发__", 0.995, 1)]
    [InlineData("__样例零售批发", 0.995, 1)]
    // The forms' own words are no values.
    [InlineData("经营范围", 0.995, 0)]
    [InlineData("经\u3000营\u3000范\u3000围", 0.995, 0)]
    [InlineData("经营范围", 0.98, 1)]
    // Waves and arcs.
    [InlineData("", 0, 0)]
    [InlineData("样样例样样例", 0.3, 0)]
    [InlineData("样例", 0.3, 1)]
    public void LineIsAskedForWhole_OrNotAtAll(string line, double confidence, double share) => Assert.Equal(share, Asked(line, confidence));

    /// <summary>The slender N of some fonts is a 1 among digits, without a doubt.</summary>
    [Theory]
    [InlineData("513706027965562731", 1)]
    [InlineData("51370602796556273N", 0)]
    [InlineData("11010519491231002X", 0)]
    public void CodeWhoseCheckFails_IsAskedForWhole(string code, double share)
    {
        var parts = new UnsureParts("0123456789NX代码".Select(c => c.ToString()).ToHashSet());
        Assert.Equal(share, parts.Find(Line($"代码\u3000{code}", 0.999)).Sum(p => p.LookWidth));
    }

    /// <summary>佘 is one of the look-alikes, 郐 the general one has no class for, ) may be 】, and two W may be one.</summary>
    [Theory]
    [InlineData("样例零售批发样例零售批发佘批发样例零售", 12)]
    [InlineData("样例零售批发样例零售批发郐批发样例零售", 12)]
    [InlineData("样例零售批发样例零售批发(批发样例零售", 12)]
    [InlineData("样例零售批发样例零售批发W批发样例零售", 12)]
    [InlineData("样例零售批发样例零售批发第批发样例零售", 12)]
    public void WhereTheLearntOneMayErr_IsAskedForWithItsNeighbors(string line, int at)
    {
        var part = Assert.Single(Parts.Find(Line(line, 0.995)));

        Assert.Equal(((at - 1) / 19.0, (at + 2) / 19.0, (at - 2) / 19.0, (at + 3) / 19.0), (part.From, part.To, part.LookFrom, part.LookTo), (a, b) => Math.Abs(a.Item1 - b.Item1) + Math.Abs(a.Item2 - b.Item2) + Math.Abs(a.Item3 - b.Item3) + Math.Abs(a.Item4 - b.Item4) < 0.001);
    }

    [Fact]
    public void PartsThatTouch_AreOne_AndMostOfALineIsTheLine()
    {
        Assert.Single(Parts.Find(Line("样例零售批发样(零售)发样例零售批发样例", 0.995)));
        Assert.Equal([LinePart.Whole], Parts.Find(Line("(样例零)售批(发样)例", 0.995)));
    }

    [Fact]
    public void EndOfALine_IsAskedForToItsEdge() => Assert.Equal((1.0, 1.0), Parts.Find(Line("样例零售批发样例零售批发样例零售批发)", 0.995)) is [var part] ? (part.To, part.LookTo) : default);
}
