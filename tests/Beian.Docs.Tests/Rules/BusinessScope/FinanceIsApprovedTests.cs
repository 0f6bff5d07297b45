using Beian.Docs.Documents;
using Beian.Docs.Rules.BusinessScope;
using static Beian.Docs.Tests.Rules.SampleFiling;

namespace Beian.Docs.Tests.Rules.BusinessScope;

public sealed class FinanceIsApprovedTests
{
    [Theory]
    [InlineData("软件开发；股权投资；企业管理", 1)]
    [InlineData("企业管理咨询（不含金融、证券业务）", 0)]
    [InlineData("软件开发；水产品销售", 0)]
    [InlineData("资助贫困学生；其他基金会委托的公益活动", 0)]
    [InlineData("基金管理；其他基金会委托的公益活动", 1)]
    public void FinanceInTheScope_Warns(string scope, int count) => Assert.Equal(count, Consistent.WithScope(scope).Ask<FinanceIsApproved>().Count);

    [Fact]
    public void FinanceInTheName_Warns() => Consistent.WithSubject(s => s with { Name = "威海样例资产管理有限公司" }).Ask<FinanceIsApproved>().IsOne(Severity.Warning, "/subject/name");

    [Fact]
    public void Foundation_IsNoFund() => Assert.Empty(Consistent.WithSubject(s => s with { Name = "威海样例教育基金会" }).Ask<FinanceIsApproved>());

    [Fact]
    public void PromiseOrApproval_IsEnough() => Assert.Empty(SamplePapers.WithPromise().WithScope("股权投资").Ask<FinanceIsApproved>());
}
