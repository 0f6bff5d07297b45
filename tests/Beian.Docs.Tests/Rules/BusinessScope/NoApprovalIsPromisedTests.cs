using Beian.Docs.Rules.BusinessScope;
using static Beian.Docs.Tests.Rules.SampleFiling;

namespace Beian.Docs.Tests.Rules.BusinessScope;

public sealed class NoApprovalIsPromisedTests
{
    [Theory]
    [InlineData("河南省", "网络文化经营", 1)]
    [InlineData("河南省", "软件开发", 0)]
    [InlineData("山东省", "网络文化经营", 0)]
    public void HenanWantsThePromise(string province, string scope, int count) => Assert.Equal(count, Consistent.In(province).WithScope(scope).Ask<NoApprovalIsPromised>().Count);
}
