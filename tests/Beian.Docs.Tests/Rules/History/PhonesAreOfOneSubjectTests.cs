using Beian.Docs.Documents;
using Beian.Docs.Filings;
using Beian.Docs.Rules.History;
using static Beian.Docs.Tests.Rules.SampleFiling;

namespace Beian.Docs.Tests.Rules.History;

public sealed class PhonesAreOfOneSubjectTests
{
    private static FilingForm Other => Consistent.WithSubject(s => s with { CertificateNumber = "91350100M000100Y43" }).WithPeople(p => p with { Mobile = "+86 138-0000-0002", EmergencyMobile = null }).Form;

    [Theory]
    [InlineData("山东省", Severity.Blocking)]
    [InlineData("江苏省", Severity.Warning)]
    public void PhoneOfAnotherSubject_IsSaidHoweverItIsWritten(string province, Severity severity)
    {
        var finding = Assert.Single(Consistent.In(province).Beside(Other).Ask<PhonesAreOfOneSubject>());
        Assert.Equal(("R-115", severity, "/subject/principal/emergencyMobile"), (finding.Code, finding.Severity, finding.Field));
    }

    [Fact]
    public void OwnPhones_AreFine()
    {
        Assert.Empty(Consistent.Beside(Consistent.Form).Ask<PhonesAreOfOneSubject>());
        Assert.Empty(Consistent.WithPeople(p => p with { EmergencyMobile = "13900000009" }).Beside(Other).Ask<PhonesAreOfOneSubject>());
    }
}
