using Beian.Docs.Ocr.Probing;

namespace Beian.Docs.Ocr.Tests.Probing;

public sealed class AngularGroupsTests
{
    private static IReadOnlyList<(int From, int Length)> Groups(string circle, int apart) => AngularGroups.Of(circle.Length, apart, i => circle[i] == '#');

    [Fact]
    public void NarrowGaps_AreBridged() => Assert.Equal([(2, 5), (10, 2)], Groups("..##.##...##..", 2));

    [Fact]
    public void AStretchOverTheStart_IsOne() => Assert.Equal([(8, 4)], Groups("##......##", 1));

    [Fact]
    public void TheWidestGap_IsLeftOut() => Assert.Equal((8, 6), AngularGroups.Around([(0, 2), (8, 2)], 12));

    [Fact]
    public void Nothing_IsNull() => Assert.Null(AngularGroups.Around([], 12));
}
