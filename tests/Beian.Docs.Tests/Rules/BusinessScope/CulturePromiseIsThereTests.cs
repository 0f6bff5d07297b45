using Beian.Docs.Rules.BusinessScope;
using static Beian.Docs.Tests.Rules.SampleFiling;

namespace Beian.Docs.Tests.Rules.BusinessScope;

public sealed class CulturePromiseIsThereTests
{
    [Theory]
    [InlineData("江西省", 1)]
    [InlineData("山东省", 0)]
    public void CultureInJiangxi_NeedsAPromise(string province, int count) => Assert.Equal(count, Consistent.In(province).WithScope("文化艺术交流").Ask<CulturePromiseIsThere>().Count);
}
