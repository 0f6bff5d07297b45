using Beian.Docs.Documents;
using Beian.Docs.Rules.Contacts;
using static Beian.Docs.Tests.Rules.SampleFiling;

namespace Beian.Docs.Tests.Rules.Contacts;

public sealed class DifferentPeopleHaveDifferentContactsTests
{
    [Fact]
    public void SharedContacts_AreBlocked()
    {
        var findings = WithTwoPeople.WithServicePerson(p => p with { Mobile = "13800000001", Email = "ZHANG@example.cn" }).Ask<DifferentPeopleHaveDifferentContacts>();
        Assert.Equal(["/services/0/person/mobile", "/services/0/person/email"], findings.Select(f => f.Field));
        Assert.All(findings, f => Assert.Equal(("R-111", Severity.Blocking), (f.Code, f.Severity)));
    }

    [Fact]
    public void OwnContacts_AreFine() => Assert.Empty(WithTwoPeople.Ask<DifferentPeopleHaveDifferentContacts>());

    [Fact]
    public void OnePerson_IsFine() => Assert.Empty(Consistent.Ask<DifferentPeopleHaveDifferentContacts>());

    [Fact]
    public void MistypedNameOfOnePerson_IsNotAnother() => Assert.Empty(Consistent.WithServicePerson(p => p with { Name = "张样列" }).Ask<DifferentPeopleHaveDifferentContacts>());
}
