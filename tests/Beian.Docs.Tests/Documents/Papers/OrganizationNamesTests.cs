using Beian.Docs.Documents.Papers;

namespace Beian.Docs.Tests.Documents.Papers;

public sealed class OrganizationNamesTests
{
    [Theory]
    [InlineData("威海样例海蓝科技有限公司", true)]
    [InlineData("样例(威海)科技中心(有限合伙)", true)]
    [InlineData("威海样例海蓝科技有限公", false)]
    [InlineData("样例(威海科技有限公司", false)]
    [InlineData("威海样例科技有限公威海样例科技有限公司", false)]
    public void AName_IsWholeWhenItEndsAsNamesDo(string name, bool expected) => Assert.Equal(expected, OrganizationNames.LooksWhole(name));

    [Theory]
    [InlineData("有限公司", true)]
    [InlineData("样例商贸有限公司", false)]
    public void Ending_IsNoName(string text, bool isEnding) => Assert.Equal(isEnding, OrganizationNames.IsOnlyAnEnding(text));
}
