using Beian.Docs.Documents;
using Beian.Docs.Rules.PersonCertificates;
using static Beian.Docs.Tests.Rules.SampleFiling;

namespace Beian.Docs.Tests.Rules.PersonCertificates;

public sealed class YoungIndividualsHaveProofTests
{
    // Born on 2005-03-07: 21 years.
    private static SampleFiling Young => Individual.With().In("青海省").WithPeople(p => p with { IdNumber = "630100200503077712" });

    [Fact]
    public void Under22InQinghai_NeedsProof()
    {
        var finding = Assert.Single(Young.Ask<YoungIndividualsHaveProof>());
        Assert.Equal(("R-052", Severity.Blocking), (finding.Code, finding.Severity));
    }

    [Fact]
    public void DocumentNotToldYet_MayBeTheProof() => Assert.Equal(Severity.Warning, Assert.Single(Young.And("证明.jpg", Document(DocumentKinds.OtherDocument)).Ask<YoungIndividualsHaveProof>()).Severity);

    [Fact]
    public void OlderOrElsewhere_IsFine()
    {
        Assert.Empty((Young with { Day = new DateOnly(2027, 3, 7) }).Ask<YoungIndividualsHaveProof>());
        Assert.Empty(Young.In("山东省").Ask<YoungIndividualsHaveProof>());
    }
}
