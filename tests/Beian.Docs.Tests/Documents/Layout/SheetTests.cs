using Beian.Docs.Documents.Layout;

namespace Beian.Docs.Tests.Documents.Layout;

public sealed class SheetTests
{
    /// <summary>Two boxes that share a place: the second begins on the last character of the first.</summary>
    [Fact]
    public void RightPartOfANeighborsCharacter_IsNoCharacter()
    {
        var sheet = Sheet.From([PageOf.Line("出资额", 100, 100), PageOf.Line("页伍万元整", 143, 100, confidence: 0.8)]);

        var texts = sheet.Lines.Select(l => string.Concat(l.Select(g => g.Text))).ToList();
        Assert.Equal(2, texts.Count);
        Assert.Contains("出资额", texts);
        Assert.Contains("伍万元整", texts);
    }
}
