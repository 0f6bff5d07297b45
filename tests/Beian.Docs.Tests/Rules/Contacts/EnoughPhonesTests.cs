using Beian.Docs.Documents;
using Beian.Docs.Rules.Contacts;
using static Beian.Docs.Tests.Rules.SampleFiling;

namespace Beian.Docs.Tests.Rules.Contacts;

public sealed class EnoughPhonesTests
{
    private static SampleFiling With(string person, string emergency) => WithTwoPeople.In("北京市").WithServicePerson(p => p with { Mobile = person, EmergencyMobile = emergency });

    [Theory]
    [InlineData("北京市", "13800000002", "13800000001", true)]
    [InlineData("北京市", "13900000003", "13800000002", false)]
    [InlineData("湖北省", "13800000002", "13800000001", false)]
    [InlineData("山东省", "13800000001", "13800000002", false)]
    public void TwoPeopleWithTwoNumbers_AreTooFewInBeijing(string province, string mobile, string emergency, bool isBlocked)
    {
        var findings = With(mobile, emergency).In(province).Ask<EnoughPhones>();
        Assert.Equal(isBlocked, findings.Any(f => f is { Code: "R-113", Severity: Severity.Blocking, Field: "/services/0/person/emergencyMobile" }));
        Assert.Equal(isBlocked ? 1 : 0, findings.Count);
    }

    [Fact]
    public void OnePerson_NeedsTwoNumbers()
    {
        Assert.Empty(Consistent.In("北京市").Ask<EnoughPhones>());
        Assert.Single(Consistent.In("北京市").WithPeople(p => p with { EmergencyMobile = p.Mobile }).Ask<EnoughPhones>());
    }

    [Fact]
    public void BoxesNotFilledInYet_TellNothing() => Assert.Empty(With("13800000001", "").Ask<EnoughPhones>());
}
