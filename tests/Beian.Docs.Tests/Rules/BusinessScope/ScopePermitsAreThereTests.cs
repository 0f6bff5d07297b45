using Beian.Docs.Documents;
using Beian.Docs.Rules.BusinessScope;
using static Beian.Docs.Tests.Rules.SampleFiling;

namespace Beian.Docs.Tests.Rules.BusinessScope;

public sealed class ScopePermitsAreThereTests
{
    [Theory]
    [InlineData("医疗器械租赁", 1)]
    [InlineData("影视节目制作", 1)]
    [InlineData("影视节目评论", 0)]
    [InlineData("水产品销售", 0)]
    [InlineData("日用品销售（不含药品）", 0)]
    public void TradesThatShandongLists_NeedPermits(string scope, int count) => Assert.Equal(count, Consistent.WithScope(scope).Ask<ScopePermitsAreThere>().Count);

    [Fact]
    public void Permit_IsEnough() => Assert.Empty(Consistent.WithScope("医疗器械租赁").And("许可证.jpg", Document(DocumentKinds.PreApproval)).Ask<ScopePermitsAreThere>());
}
