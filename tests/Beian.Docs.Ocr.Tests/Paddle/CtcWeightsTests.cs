using Beian.Docs.Ocr.Paddle;

namespace Beian.Docs.Ocr.Tests.Paddle;

public sealed class CtcWeightsTests
{
    private const int Classes = 5;

    /// <summary>One step a class, each seen with the chance and the rest shared by the others.</summary>
    private static CtcWeights Of((int Class, float Chance)[] steps, params int[][] texts)
    {
        var scores = new float[steps.Length * Classes];
        for (var t = 0; t < steps.Length; t++)
        {
            for (var c = 0; c < Classes; c++)
                scores[(t * Classes) + c] = c == steps[t].Class ? steps[t].Chance : (1 - steps[t].Chance) / (Classes - 1);
        }

        return new CtcWeights(scores, steps.Length, Classes, texts);
    }

    [Fact]
    public void WhatIsSeen_CostsNothing()
    {
        var weights = Of([(1, 0.9f), (0, 0.9f), (2, 0.9f), (3, 0.9f)], [1, 2, 3]);

        Assert.Equal(weights.Free, weights.Of(0), 6);
        Assert.Equal(4 * Math.Log(0.9), weights.Free, 5);
    }

    /// <summary>The likeliest character may be wrong: of two texts the one whose character is seen at all explains the line better.</summary>
    [Fact]
    public void ARunnerUp_IsBetterThanWhatIsNotSeen()
    {
        var weights = new CtcWeights([0.01f, 0.98f, 0.004f, 0.003f, 0.003f, 0.01f, 0.01f, 0.6f, 0.37f, 0.01f], 2, Classes, [[1, 3], [1, 4]]);

        Assert.True(weights.Of(0) > weights.Of(1));
        Assert.InRange(weights.Free - weights.Of(0), 0.4, 0.6);
    }

    /// <summary>A character twice needs a blank between.</summary>
    [Fact]
    public void ARepeatedCharacter_NeedsABlankBetween()
    {
        var (parted, close) = (Of([(1, 0.9f), (0, 0.9f), (1, 0.9f)], [1, 1]), Of([(1, 0.9f), (1, 0.9f)], [1, 1], [1]));

        Assert.Equal(parted.Free, parted.Of(0), 6);
        Assert.True(close.Of(0) < close.Of(1) - 2);
    }

    /// <summary>Something else may stand before and behind, at a cost; a text that explains it is better.</summary>
    [Fact]
    public void WhatStandsBeside_CostsSomething()
    {
        var weights = Of([(4, 0.999f), (0, 0.999f), (1, 0.999f), (2, 0.999f), (0, 0.999f), (3, 0.999f)], [1, 2], [4, 1, 2]);

        Assert.InRange(weights.Free - weights.Of(0), 11, 14);
        Assert.True(weights.Of(1) > weights.Of(0));
    }

    /// <summary>A network that is sure of the wrong character leaves the right one nothing: that costs no more than a bounded amount.</summary>
    [Fact]
    public void ACharacterThatIsHardlySeen_HasABoundedCost()
    {
        var weights = Of([(1, 1f), (2, 1f), (3, 1f)], [1, 4, 3], [1, 0, 3]);

        Assert.Equal(Math.Log(1e-4), weights.Of(0), 3);
        Assert.Equal(Math.Log(1e-4), weights.Of(1), 3);
    }

    /// <summary>Where another character stands the cost is in one place; in poor print every place costs a little.</summary>
    [Fact]
    public void CostsSayWhereTheyArise()
    {
        var other = Of([(1, 0.999f), (4, 0.999f), (3, 0.999f)], [1, 2, 3]);
        var poor = new CtcWeights([0.01f, 0.3f, 0.01f, 0.01f, 0.67f, 0.01f, 0.01f, 0.3f, 0.67f, 0.01f, 0.01f, 0.01f, 0.67f, 0.3f, 0.01f], 3, Classes, [[1, 2, 3]]);

        Assert.Equal(9, other.Costs(0).Count);
        Assert.Equal(other.Free - other.Of(0), other.Costs(0).Sum(), 6);
        Assert.Equal(other.Costs(0).Sum(), other.Costs(0)[4], 2);
        Assert.Equal(poor.Free - poor.Of(0), poor.Costs(0).Sum(), 6);
        Assert.All(new[] { 2, 4, 6 }, i => Assert.InRange(poor.Costs(0)[i], 0.5, 1));
    }

    /// <summary>Light blots out a part: what is left stands in uneven steps.</summary>
    [Theory]
    [InlineData(1, 1)]
    [InlineData(5, 3)]
    public void APartThatIsBlottedOut_LeavesAWideStep(int blanks, double widest)
    {
        (int, float) blank = (0, 0.99f);
        var weights = Of([(1, 0.99f), blank, (2, 0.99f), blank, (3, 0.99f), .. Enumerable.Repeat(blank, blanks), (4, 0.99f), blank, (1, 0.99f), blank], [1, 2, 3, 4, 1]);

        Assert.Equal(widest, weights.Steps(0).Max());
    }
}
