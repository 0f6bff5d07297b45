using Beian.Docs.Rules.Comparison;

namespace Beian.Docs.Tests.Rules.Comparison;

public sealed class MisreadingTests
{
    [Theory]
    [InlineData("徐巳欢", "徐已欢", true)]
    [InlineData("徐已欢", "徐巳欢", false)]
    [InlineData("昝欢", "咎欢", true)]
    [InlineData("咎欢", "昝欢", false)]
    [InlineData("威海市环翠区样例路1号科技大厦8层(住所申报)", "威海市环翠区样例路1号科技大厦8层(", true)]
    [InlineData("徐巳欢", "徐云欢", false)]
    [InlineData("样例路1号(科技大厦)8层", "样例路1号(科技大厦)-8层", true)]
    [InlineData("徐巳欢", "徐巳欢欢", false)]
    [InlineData("威海市样例路1号科技大厦8层802室", "威海市", false)]
    [InlineData("徐巳欢", "徐巳欢", false)]
    public void LookAlikesAndMissingEnds_AreMisreadings(string form, string document, bool expected) =>
        Assert.Equal(expected, Misreading.Explains(TextComparison.Of(form, document)));
}
