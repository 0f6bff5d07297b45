using Beian.Docs.Documents;
using Beian.Docs.Rules.Contacts;
using static Beian.Docs.Tests.Rules.SampleFiling;

namespace Beian.Docs.Tests.Rules.Contacts;

public sealed class DistrictIsRealTests
{
    [Theory]
    [InlineData("上海市", "上海市市辖区样例路1号", "/subject/mailingAddress", true)]
    [InlineData("北京市", "北京市宣武区样例路1号", "/subject/mailingAddress", true)]
    [InlineData("山东省", "山东省威海市市辖区样例路1号", "/subject/mailingAddress", false)]
    [InlineData("上海市", "上海市浦东新区样例路1号", "/subject/mailingAddress", false)]
    public void GenericOrAbolishedDistrict_IsBlockedWhereItIsRefused(string province, string address, string field, bool isBlocked) => Assert.Equal(
        isBlocked, Consistent.In(province).WithSubject(s => s with { MailingAddress = address }).Ask<DistrictIsReal>().Any(f => f is { Code: "R-120", Severity: Severity.Blocking } && f.Field == field));

    [Fact]
    public void ChosenCounty_IsLookedAtToo() => Assert.Equal("/subject/county", Assert.Single(Consistent.In("广西").WithSubject(s => s with { County = "市辖区" }).Ask<DistrictIsReal>()).Field);
}
