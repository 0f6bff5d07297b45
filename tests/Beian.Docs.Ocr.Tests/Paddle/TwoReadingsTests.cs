using Beian.Docs.Ocr.Paddle;
using Beian.Docs.Recognition;

namespace Beian.Docs.Ocr.Tests.Paddle;

public sealed class TwoReadingsTests
{
    private const double Em = 0.1;

    private static readonly TwoReadings Readings = new("样例余佘称市零售、批发会刽第】)(\u3000LWT".Select(c => c.ToString()).ToHashSet());

    [Fact]
    public void WhatBothSee_IsSurerThanEither()
    {
        var merged = Readings.Merge(Line("样例", 0.9), Line("样例", 0.8), Em);

        Assert.Equal("样例", Text(merged));
        Assert.All(merged, c => Assert.InRange(c.Confidence, 0.95, 0.96));
    }

    [Fact]
    public void WhereTheyDiffer_TheSurerStands_AndIsNotSure()
    {
        var merged = Readings.Merge(Line("余样例", 0.8), Line("佘样例", 0.9), Em);

        Assert.Equal("佘样例", Text(merged));
        Assert.InRange(merged[0].Confidence, 0.4, 0.6);
        Assert.Equal("余", merged[0].Alternative);
    }

    [Theory]
    [InlineData(0.6, 0.96, "佘", 0.8, 0.9)]
    [InlineData(0.96, 0.96, "佘", 0.75, 0.8)]
    // As sure as one can be, both of them.
    [InlineData(0.99, 0.99, "佘", 0.45, 0.55)]
    [InlineData(0.99, 0.9, "余", 0.5, 0.6)]
    public void LearntOneThatIsSure_Stands_ShortOfCertain(double first, double second, string stands, double from, double to)
    {
        var merged = Readings.Merge([.. Line("余", first)], Line("佘", second), Em);

        Assert.Equal(stands, Text(merged));
        Assert.InRange(merged[0].Confidence, from, to);
    }

    /// <summary>Lines with such brackets were not drawn for the second.</summary>
    [Fact]
    public void MarkThatTheSecondDoesNotKnow_IsTheFirstsToSay()
    {
        var merged = Readings.Merge(Line("样例】", 0.9), Line("样例)", 0.99), Em);

        Assert.Equal("样例】", Text(merged));
        Assert.InRange(merged[2].Confidence, 0.7, 0.75);
    }

    /// <summary>A wide letter that the second sees twice within its own width; two of them stand farther apart.</summary>
    [Theory]
    [InlineData(0.04, "LWT")]
    [InlineData(0.09, "LWWT")]
    public void WideLetterSeenTwice_IsOne(double apart, string text)
    {
        RecognizedChar At(string c, double at) => new(c, 0.99, at, at);
        RecognizedChar[] first = [At("L", 0.1), At("W", 0.2), At("T", 0.35)];

        Assert.Equal(text, Text(Readings.Merge(first, [At("L", 0.1), At("W", 0.2), At("W", 0.2 + apart), At("T", 0.35)], Em)));
    }

    /// <summary>储诸 for 储: a part of a character, which may be the whole, within its own width; farther apart both stand.</summary>
    [Theory]
    [InlineData(0.04, true, "仓储服")]
    [InlineData(0.04, false, "仓储服")]
    [InlineData(0.09, true, "仓储诸服")]
    public void PartOfACharacterSeenBesideIt_IsNone(double apart, bool isFirsts, string text)
    {
        RecognizedChar At(string c, double at) => new(c, 0.99, at, at);
        RecognizedChar[] whole = [At("仓", 0.1), At("储", 0.2), At("服", 0.4)];
        RecognizedChar[] echoed = [whole[0], whole[1], At("诸", 0.2 + apart) with { Alternative = "储" }, whole[2]];

        Assert.Equal(text, Text(isFirsts ? Readings.Merge(echoed, whole, Em) : Readings.Merge(whole, echoed, Em)));
    }

    /// <summary>The first sees room between two characters, the second a bracket, hardly.</summary>
    [Fact]
    public void Room_IsNoCharacter()
    {
        var merged = Readings.Merge(Line("样\u3000例", 0.6), Line("样(例", 0.7), Em);

        Assert.DoesNotContain("(", Text(merged));
    }

    [Fact]
    public void WhatTheFirstHasNoClassFor_IsTheSecondsToSay_ShortOfCertain()
    {
        var merged = Readings.Merge(Line("刽样例", 0.95), Line("郐样例", 0.98), Em);

        Assert.Equal("郐样例", Text(merged));
        Assert.InRange(merged[0].Confidence, 0.8, 0.9);
    }

    /// <summary>A label cut through its first character: the one learnt on filing documents guesses from what usually stands there.</summary>
    [Fact]
    public void Guess_GivesWay()
    {
        var merged = Readings.Merge(Line("称样例", 0.9), Line("市样例", 0.5), Em);

        Assert.Equal("称样例", Text(merged));
    }

    [Fact]
    public void CharacterThatOnePassesOver_Stands_AndIsNotSure()
    {
        var whole = Line("零售、批发", 0.95);

        var merged = Readings.Merge([.. whole.Where(c => c.Text != "、")], whole, Em);

        Assert.Equal("零售、批发", Text(merged));
        Assert.InRange(merged[2].Confidence, 0.4, 0.6);
        Assert.True(merged[3].Confidence > 0.98);
    }

    [Fact]
    public void FaintCharacterThatOnePassesOver_IsLeftOut()
    {
        var whole = Line("零售、批发", 0.4);

        Assert.Equal("零售批发", Text(Readings.Merge([.. whole.Where(c => c.Text != "、")], whole, Em)));
    }

    /// <summary>Peaks seldom stand at the very same step.</summary>
    [Fact]
    public void PlacesALittleApart_AreOne()
    {
        var merged = Readings.Merge(Line("样样样", 0.9), [.. Line("样样样", 0.9).Select(c => c with { From = c.From + 0.03, To = c.To + 0.03 })], Em);

        Assert.Equal("样样样", Text(merged));
    }

    /// <summary>Their extents follow from their neighbors': out of order they would be less than nothing.</summary>
    [Fact]
    public void CharactersStayInTheOrderOfTheirPlaces()
    {
        RecognizedChar[] first = [new("样", 0.9, 0.3, 0.32)], second = [new("样", 0.9, 0.22, 0.24), new("例", 0.9, 0.26, 0.28)];

        var middles = Readings.Merge(first, second, Em).Select(c => c.From + c.To).ToList();

        Assert.Equal(2, middles.Count);
        Assert.Equal(middles.Order(), middles);
    }

    [Theory]
    [InlineData("", "样例")]
    [InlineData("样例", "")]
    public void OneThatSeesNothing_MakesTheOtherUnsure(string first, string second)
    {
        var merged = Readings.Merge(Line(first, 0.99), Line(second, 0.99), Em);

        Assert.Equal("样例", Text(merged));
        Assert.All(merged, c => Assert.InRange(c.Confidence, 0.4, 0.6));
    }

    /// <summary>A wide bracket and the narrow one that the second takes it for stand apart within its place.</summary>
    [Fact]
    public void WideBracket_IsNotReadTwice()
    {
        RecognizedChar At(string c, double at) => new(c, 0.95, at, at);

        Assert.Equal("样【例", Text(Readings.Merge([At("样", 0.1), At("【", 0.2), At("例", 0.3)], [At("样", 0.1), At("(", 0.27), At("例", 0.3)], Em)));
    }

    /// <summary>会 for 郐: too unsure to be taken, too likely for the first's character to be believed.</summary>
    [Theory]
    [InlineData(0.4, 0.29)]
    [InlineData(0.1, 0.9)]
    public void WhatTheFirstCannotName_MakesItsCharacterUnbelieved(double confidence, double most)
    {
        var merged = Readings.Merge(Line("会", 0.95), Line("郐", confidence), Em);

        Assert.Equal("会", Text(merged));
        Assert.InRange(merged[0].Confidence, most - 0.1, most + 0.05);
    }

    /// <summary>The first passes over what it has no class for.</summary>
    [Fact]
    public void OneThatTheFirstCannotName_IsNotHalved()
    {
        var merged = Readings.Merge([.. Line("样垚例", 0.99).Where(c => c.Text != "垚")], Line("样垚例", 0.99), Em);

        Assert.Equal("样垚例", Text(merged));
        Assert.InRange(merged[1].Confidence, 0.85, 0.9);
    }

    /// <summary>核验应单: a word that one of them sees between two that stand no farther apart than the others has no room there; one with room is passed over by the other.</summary>
    [Theory]
    [InlineData(1, "样例余佘市")]
    [InlineData(2, "样例余称佘市")]
    public void AWordWithoutRoom_IsNone(int steps, string text)
    {
        var line = Line("样例余佘市", 0.95);
        var seen = line.Select((c, i) => i < 3 ? c : c with { From = c.From + ((steps - 1) * Em), To = c.To + ((steps - 1) * Em) }).ToList();
        var middle = (seen[2].From + seen[3].From) / 2;

        Assert.Equal(text, Text(Readings.Merge([.. seen[..3], new RecognizedChar("称", 0.9, middle, middle + 0.02), .. seen[3..]], seen, Em)));
    }

    private static string Text(IEnumerable<RecognizedChar> chars) => string.Concat(chars.Select(c => c.Text));

    private static RecognizedChar[] Line(string text, double confidence) =>
        [.. text.Select((c, i) => new RecognizedChar(c.ToString(), confidence, i * Em, (i * Em) + 0.02))];
}
