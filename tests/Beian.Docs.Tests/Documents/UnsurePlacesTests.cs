using Beian.Docs.Documents;
using Beian.Docs.Documents.Layout;
using Beian.Docs.Testing.Pages;

namespace Beian.Docs.Tests.Documents;

public sealed class UnsurePlacesTests
{
    private static ReadText Text(string text, params int[] unsure)
    {
        var read = ReadText.From([new TextRun(Sheet.From([PageOf.Line(text, 0, 0)]).Lines[0])]);
        return read.With([.. read.Glyphs.Select((g, i) => unsure.Contains(i) ? g with { Source = g.Source with { Confidence = 0.5 } } : g)]);
    }

    [Fact]
    public void UnsureCharacters_AreNamedByTheirPlaces() => Assert.Equal([1, 3], UnsurePlaces.Of("威海样例", Text("威海样例", 1, 3), []));

    [Fact]
    public void Suspect_IsUnsureWhateverItsScore()
    {
        var text = Text("威海样例");
        Assert.Equal([2], UnsurePlaces.Of("威海样例", text, [text.Glyphs[2]]));
    }

    [Fact]
    public void WhatWasPutIn_IsUnsure() => Assert.Equal([0], UnsurePlaces.Of("鋆样例", Text("〓样例"), []));

    [Theory]
    [InlineData("2026-10-04", "2026年10月4日")]
    [InlineData("威海", "威海市")]
    [InlineData("威海样例", "威海样例")]
    public void WithoutPlaces_TheDoubtIsAboutTheWhole(string value, string read) => Assert.Null(UnsurePlaces.Of(value, Text(read), []));

    [Fact]
    public void ConfirmedValue_HasNone() => Assert.Null(Fields.Of("威海样例", Text("威海样例", 1), 1, Judgement.Confirmed(0.99, "secondReader")).Unsure);
}
