using Beian.Docs.Documents;
using Beian.Docs.Filings;
using Beian.Docs.Rules.History;
using static Beian.Docs.Tests.Rules.SampleFiling;

namespace Beian.Docs.Tests.Rules.History;

public sealed class OneOrderAtATimeTests
{
    [Fact]
    public void SecondFilingOfTheSubject_IsSaid()
    {
        var finding = Assert.Single(Consistent.Beside(Consistent.Form).Ask<OneOrderAtATime>());
        Assert.Equal(("R-106", Severity.Warning), (finding.Code, finding.Severity));
    }

    [Fact]
    public void UnitOfTheSameName_IsTheSubjectWhileOneNumberIsNotProven()
    {
        Assert.Single(Consistent.Beside(Consistent.WithSubject(s => s with { CertificateNumber = null }).Form).Ask<OneOrderAtATime>());
        Assert.Single(Consistent.Beside(Consistent.WithSubject(s => s with { CertificateNumber = "91371000MA3C00003X" }).Form).Ask<OneOrderAtATime>());
        Assert.Empty(Consistent.Beside(Consistent.WithSubject(s => s with { CertificateNumber = "91350100M000100Y43" }).Form).Ask<OneOrderAtATime>());
    }

    [Fact]
    public void ManyFilings_AreCounted() => Assert.Contains("等5份备案", Assert.Single(Consistent.Beside([.. Enumerable.Repeat(Consistent.Form, 5)]).Ask<OneOrderAtATime>()).Message, StringComparison.Ordinal);

    [Fact]
    public void OtherSubjects_AreNoneOfItsBusiness() => Assert.Empty(Consistent.Beside(Individual.Form, new FilingForm()).Ask<OneOrderAtATime>());
}
