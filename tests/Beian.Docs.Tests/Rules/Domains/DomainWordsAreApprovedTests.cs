using Beian.Docs.Rules.Domains;
using static Beian.Docs.Tests.Rules.SampleFiling;

namespace Beian.Docs.Tests.Rules.Domains;

public sealed class DomainWordsAreApprovedTests
{
    [Theory]
    [InlineData("上海市", "samplegame.cn", 1)]
    [InlineData("上海市", "example.cn", 0)]
    [InlineData("山东省", "samplegame.cn", 0)]
    public void GameInTheDomain_NeedsAWordInShanghai(string province, string domain, int count) =>
        Assert.Equal(count, Consistent.In(province).WithService(s => s with { Domains = [domain] }).Ask<DomainWordsAreApproved>().Count);

    [Fact]
    public void Remark_IsEnough() => Assert.Empty(Consistent.In("上海市").WithService(s => s with { Domains = ["samplegame.cn"], Remark = "不涉及游戏。" }).Ask<DomainWordsAreApproved>());
}
