using Beian.Docs.Documents;
using Beian.Docs.Rules.PersonCertificates;
using static Beian.Docs.Tests.Rules.SampleFiling;

namespace Beian.Docs.Tests.Rules.PersonCertificates;

public sealed class RepresentativeIsPhotographedTests
{
    [Fact]
    public void RepresentativeFromElsewhere_IsPhotographedInInnerMongolia() => Assert.Equal("R-055", Assert.Single(Consistent.In("内蒙古").Ask<RepresentativeIsPhotographed>()).Code);

    [Fact]
    public void OtherProvincesOrNobodyKnown_AreNotRemindedOf()
    {
        Assert.Empty(Consistent.Ask<RepresentativeIsPhotographed>());
        Assert.Empty(Consistent.In("内蒙古").WithFront((FieldNames.IdNumber, Missing)).WithPeople(p => p with { IdNumber = null }).WithSubject(s => s with { LegalRepresentative = null }).Ask<RepresentativeIsPhotographed>());
    }
}
