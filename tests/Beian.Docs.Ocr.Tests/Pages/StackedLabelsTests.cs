using Beian.Docs.Geometry;
using Beian.Docs.Ocr.Pages;

namespace Beian.Docs.Ocr.Tests.Pages;

public sealed class StackedLabelsTests
{
    private static readonly Quad Line = Quad.FromBox(100, 0, 400, 30);
    private static readonly Quad Stack = Quad.FromBox(0, 0, 34, 300);

    [Fact]
    public void CharactersOneUnderAnother_AreNoLine()
    {
        Quad[] coarse = [Quad.FromBox(2, 2, 32, 32), Quad.FromBox(2, 132, 32, 162), Quad.FromBox(2, 262, 32, 292), Quad.FromBox(100, 0, 390, 30)];

        Assert.Equal([coarse[0], coarse[1], coarse[2], Line], StackedLabels.Part([Stack, Line], coarse));
    }

    [Fact]
    public void WhatTheCoarserLookSawAsOne_Stays() => Assert.Equal([Stack, Line], StackedLabels.Part([Stack, Line], [Quad.FromBox(0, 0, 36, 298), Line]));
}
