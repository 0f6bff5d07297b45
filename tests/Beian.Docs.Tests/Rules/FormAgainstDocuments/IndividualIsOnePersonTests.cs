using Beian.Docs.Documents;
using Beian.Docs.Rules.FormAgainstDocuments;
using static Beian.Docs.Tests.Rules.SampleFiling;

namespace Beian.Docs.Tests.Rules.FormAgainstDocuments;

public sealed class IndividualIsOnePersonTests
{
    [Fact]
    public void OtherName_IsBlocked()
    {
        var finding = Assert.Single(Individual.WithSubject(s => s with { Name = "张样列" }).Ask<IndividualIsOnePerson>());
        Assert.Equal(("R-068", Severity.Blocking, "/subject/name"), (finding.Code, finding.Severity, finding.Field));
    }

    [Fact]
    public void OtherNumber_IsBlockedAndMasked()
    {
        var finding = Assert.Single(Individual.WithSubject(s => s with { CertificateNumber = LiNumber }).Ask<IndividualIsOnePerson>());
        Assert.Equal("/subject/certificateNumber", finding.Field);
        Assert.DoesNotContain(LiNumber, finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void WithoutCard_TheFormIsComparedWithItself()
    {
        var filing = Individual.With();
        Assert.Empty(filing.Ask<IndividualIsOnePerson>());
        Assert.Equal("/subject/name", Assert.Single(filing.WithSubject(s => s with { Name = Li }).Ask<IndividualIsOnePerson>()).Field);
    }

    [Fact]
    public void OnePerson_IsFine() => Assert.Empty(Individual.Ask<IndividualIsOnePerson>());

    [Fact]
    public void OtherServicePerson_IsMentioned() =>
        Assert.Equal(Severity.Warning, Assert.Single(Individual.WithServicePerson(p => Person(Li, LiNumber)).Ask<IndividualIsOnePerson>()).Severity);

    /// <summary>The card decides nothing, but the form contradicts itself.</summary>
    [Fact]
    public void DoubtfulCard_LeavesTheFormToAgreeWithItself() =>
        Assert.Equal(("/subject/name", Severity.Blocking), Assert.Single(Individual.WithFront((FieldNames.Name, Doubtful("张〓"))).WithSubject(s => s with { Name = "张木例" }).Ask<IndividualIsOnePerson>()) is var f ? (f.Field, f.Severity) : default);

    [Fact]
    public void DoubtfulCard_IsSpokenOfOnce()
    {
        var filing = Individual.WithFront((FieldNames.Name, Doubtful("李四样")), (FieldNames.IdNumber, Doubtful(LiNumber)));
        Assert.Empty(filing.Ask<IndividualIsOnePerson>());
        Assert.NotEmpty(filing.Ask<PersonMatchesCard>());
    }

    [Fact]
    public void OrganizationsAreNotAsked() => Assert.Empty(Consistent.Ask<IndividualIsOnePerson>());
}
