using Beian.Docs.Documents;
using Beian.Docs.Rules.Contacts;
using static Beian.Docs.Tests.Rules.SampleFiling;

namespace Beian.Docs.Tests.Rules.Contacts;

public sealed class OnePersonHasOneContactTests
{
    [Fact]
    public void OtherContacts_AreMentioned()
    {
        var findings = Consistent.WithServicePerson(p => p with { Mobile = "13900000003", Email = "other@example.cn" }).Ask<OnePersonHasOneContact>();
        Assert.Equal(["/services/0/person/mobile", "/services/0/person/email"], findings.Select(f => f.Field));
        Assert.All(findings, f => Assert.Equal(("R-112", Severity.Warning), (f.Code, f.Severity)));
    }

    [Fact]
    public void SameOrNoContacts_AreFine()
    {
        Assert.Empty(Consistent.WithServicePerson(p => p with { Mobile = "+8613800000001", Email = null }).Ask<OnePersonHasOneContact>());
        Assert.Empty(WithTwoPeople.Ask<OnePersonHasOneContact>());
    }
}
