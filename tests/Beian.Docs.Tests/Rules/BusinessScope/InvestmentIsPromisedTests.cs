using Beian.Docs.Documents;
using Beian.Docs.Rules.BusinessScope;
using static Beian.Docs.Tests.Rules.SampleFiling;

namespace Beian.Docs.Tests.Rules.BusinessScope;

public sealed class InvestmentIsPromisedTests
{
    [Fact]
    public void InvestmentInShandong_NeedsAPromise()
    {
        Consistent.WithScope("以自有资金对外投资；软件开发").Ask<InvestmentIsPromised>().IsOne(Severity.Blocking, "/subject/certificateKind");
        Consistent.WithScope(Doubtful("以自有资金对外投资")).Ask<InvestmentIsPromised>().IsOne(Severity.Warning, "/subject/certificateKind");
        Assert.Empty(SamplePapers.WithPromise().WithScope("以自有资金对外投资").Ask<InvestmentIsPromised>());
        Assert.Empty(Consistent.In("江苏省").WithScope("以自有资金对外投资").Ask<InvestmentIsPromised>());
    }
}
