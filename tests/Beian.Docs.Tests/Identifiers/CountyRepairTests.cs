using Beian.Docs.Identifiers;

namespace Beian.Docs.Tests.Identifiers;

public sealed class CountyRepairTests
{
    [Theory]
    [InlineData("山东省烟台市芝果区样例路", "芝罘区")]
    [InlineData("山东省烟台市芝区样例路", "芝罘区")]
    [InlineData("烟台市芝罘罘区样例路", "芝罘区")]
    public void OneMisreadCharacter_IsRepaired(string address, string county) => Assert.Equal(county, CountyRepair.Find(address)?.Name);

    [Theory]
    [InlineData("山东省烟台市芝罘区样例路")]
    [InlineData("山东省烟台市样例区样例路")]
    [InlineData("样例路1号")]
    public void RightOrFarOff_IsLeftAlone(string address) => Assert.Null(CountyRepair.Find(address));
}
