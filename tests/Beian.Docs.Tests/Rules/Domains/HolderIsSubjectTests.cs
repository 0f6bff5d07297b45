using Beian.Docs.Documents;
using Beian.Docs.Rules.Domains;
using static Beian.Docs.Tests.Rules.SampleFiling;

namespace Beian.Docs.Tests.Rules.Domains;

public sealed class HolderIsSubjectTests
{
    [Fact]
    public void StrangersDomain_Blocks()
    {
        var finding = Assert.Single(Consistent.WithDomainCertificate((FieldNames.Holder, "烟台样例商贸有限公司")).Ask<HolderIsSubject>());
        Assert.Equal((Severity.Blocking, "/services/0/domains/0", "烟台样例商贸有限公司"), (finding.Severity, finding.Field, finding.DocumentValue));
        Assert.Equal(FieldNames.Holder, Assert.Single(finding.Evidence).DocumentField);
    }

    [Fact]
    public void DoubtfulHolder_OnlyWarns() =>
        Assert.Equal(Severity.Warning, Assert.Single(Consistent.WithDomainCertificate((FieldNames.Holder, Doubtful("烟台样例商贸有限公司"))).Ask<HolderIsSubject>()).Severity);

    [Fact]
    public void DoubtfulHolderThatStopsShort_IsAHint() =>
        Assert.Equal(Severity.Info, Assert.Single(Consistent.WithDomainCertificate((FieldNames.Holder, Doubtful(Company[..^2]))).Ask<HolderIsSubject>()).Severity);

    [Fact]
    public void RepresentativesDomain_IsAllowedInShandongOnlyHereAndThere()
    {
        var filing = Consistent.WithDomainCertificate((FieldNames.Holder, Zhang));
        Assert.Empty(filing.Ask<HolderIsSubject>());
        Assert.Equal(Severity.Blocking, Assert.Single(filing.In("青海省").Ask<HolderIsSubject>()).Severity);
        // Of 湖南 the sources say both.
        Assert.Equal(Severity.Warning, Assert.Single(filing.In("湖南省").Ask<HolderIsSubject>()).Severity);
    }

    [Theory]
    [InlineData(Company)]
    [InlineData("Weihai Sample Technology Co., Ltd.")]
    [InlineData("威海******公司")]
    public void OwnDomainOrNameThatCannotBeCompared_IsNoFinding(string holder) => Assert.Empty(Consistent.WithDomainCertificate((FieldNames.Holder, holder)).Ask<HolderIsSubject>());

    [Fact]
    public void CertificateOfAnotherDomain_SaysNothing() =>
        Assert.Empty(Consistent.WithDomainCertificate((FieldNames.Domain, "other.cn"), (FieldNames.Holder, "烟台样例商贸有限公司")).Ask<HolderIsSubject>());

    // APP 和网站同一主体, 能不能共用一个域名?
    [Fact]
    public void OneDomainForAppAndSiteOfOneSubject_IsNoFinding() => Assert.Empty(SampleServices.App.WithDomainCertificate().Ask<HolderIsSubject>());

    /// <summary>A namesake has another number; one with stars, or of another kind, cannot be compared.</summary>
    [Theory]
    [InlineData(Code, 0)]
    [InlineData("91371000MA3C00004W", 1)]
    [InlineData("9137**********003Y", 0)]
    [InlineData("MA3C00004", 0)]
    public void NumberOfANamesake_Blocks(string number, int findings) =>
        Assert.Equal(findings, Consistent.WithDomainCertificate((FieldNames.Holder, Company), (FieldNames.HolderCertificateNumber, number)).Ask<HolderIsSubject>().Count(f => f is { Severity: Severity.Blocking, Field: "/subject/certificateNumber" }));
}
