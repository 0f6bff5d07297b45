using Beian.Docs.Identifiers;

namespace Beian.Docs.Tests.Identifiers;

public sealed class EthnicGroupsTests
{
    [Fact]
    public void All_AreFiftySixDifferentNames() => Assert.Equal(56, EthnicGroups.All.Distinct().Count());

    [Theory]
    [InlineData("汉", true)]
    [InlineData("穿青人", true)]
    [InlineData("汊", false)]
    [InlineData("汉族", false)]
    public void Name_IsKnownAsPrinted(string name, bool known) => Assert.Equal(known, EthnicGroups.IsKnown(name));
}
