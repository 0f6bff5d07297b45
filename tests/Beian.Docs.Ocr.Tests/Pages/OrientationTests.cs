using Beian.Docs.Ocr.Pages;

namespace Beian.Docs.Ocr.Tests.Pages;

public sealed class OrientationTests
{
    /// <summary>Scores of lines that they stand on their heads; four of seven are ornaments of a border, of which nothing is to be seen.</summary>
    [Theory]
    [InlineData(false, 0.01, 0.02, 0.07, 0.37, 0.55, 0.72, 0.78)]
    [InlineData(true, 0.4, 0.6, 0.7, 0.95, 0.99)]
    [InlineData(false, 0.01, 0.02, 0.1, 0.9, 0.99)]
    [InlineData(null, 0.01, 0.4, 0.5, 0.6, 0.9)]
    [InlineData(null, 0.4, 0.5, 0.99)]
    public void WhatThePlainLinesAgreeOn_IsBelieved(bool? expected, params double[] scores) => Assert.Equal(expected, Orientation.Decided(scores));
}
