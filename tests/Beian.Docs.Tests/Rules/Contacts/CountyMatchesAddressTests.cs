using Beian.Docs.Documents;
using Beian.Docs.Rules.Contacts;
using static Beian.Docs.Tests.Rules.SampleFiling;

namespace Beian.Docs.Tests.Rules.Contacts;

public sealed class CountyMatchesAddressTests
{
    private static SampleFiling Chosen(string province, string? city, string? county) => Consistent.In(province).WithSubject(s => s with { City = city, County = county });

    [Theory]
    [InlineData("山东省", Severity.Warning)]
    [InlineData("浙江省", Severity.Blocking)]
    public void OtherCounty_IsSaid(string province, Severity severity)
    {
        var finding = Assert.Single(Chosen(province, "威海市", "文登区").Ask<CountyMatchesAddress>());
        Assert.Equal(("R-123", severity, "/subject/county"), (finding.Code, finding.Severity, finding.Field));
    }

    [Fact]
    public void OtherCity_IsSaid() => Assert.Equal("/subject/city", Assert.Single(Chosen("山东省", "烟台市", null).Ask<CountyMatchesAddress>()).Field);

    [Theory]
    [InlineData("威海市", "环翠区")]
    [InlineData("威海", "环翠")]
    [InlineData("山东省威海市", "山东省威海市环翠区")]
    [InlineData(null, null)]
    public void SameOrNotChosen_IsFine(string? city, string? county) => Assert.Empty(Chosen("山东省", city, county).Ask<CountyMatchesAddress>());
}
