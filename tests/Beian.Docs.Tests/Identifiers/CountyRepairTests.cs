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

    /// <summary>An office or a unit says where it is, a police office behind its city's.</summary>
    [Theory]
    [InlineData("广州市公安局大河区分局", "大河区", "天河区")]
    [InlineData("银川市金风区事业单位登记管理局", "金风区", "金凤区")]
    [InlineData("泸州占蔺县样例培训学校", "占蔺县", "古蔺县")]
    public void OneMisreadCharacterOfAnOffice_IsFound(string office, string read, string meant) => Assert.Equal((read, meant), CountyRepair.InName(office));

    [Theory]
    [InlineData("广州市公安局天河区分局")]
    [InlineData("威海市公安局环翠分局")]
    [InlineData("样例(威海)科技有限公司")]
    [InlineData("青岛市南区样例物流有限公司")]
    [InlineData("青岛市市南区样例物流有限公司")]
    [InlineData("泸州古蔺县样例培训学校")]
    [InlineData("泸州样例县域经济研究会")]
    public void RightOrNoPlace_IsNone(string name) => Assert.Null(CountyRepair.InName(name));
}
