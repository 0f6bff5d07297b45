using Beian.Docs.Documents;
using Beian.Docs.Rules.SubjectCertificate;
using static Beian.Docs.Tests.Rules.SampleFiling;

namespace Beian.Docs.Tests.Rules.SubjectCertificate;

public sealed class TravelAgencyHasPermitTests
{
    private static SampleFiling Agency => Consistent.In("上海市").WithSubject(s => s with { Name = "上海样例旅行社有限公司" });

    [Fact]
    public void WithoutPermit_IsBlocked()
    {
        var finding = Assert.Single(Agency.Ask<TravelAgencyHasPermit>());
        Assert.Equal(("R-038", Severity.Blocking), (finding.Code, finding.Severity));
    }

    [Fact]
    public void DocumentNotToldYet_MayBeThePermit() => Assert.Equal(Severity.Warning, Assert.Single(Agency.And("许可证.jpg", Document(DocumentKinds.OtherDocument)).Ask<TravelAgencyHasPermit>()).Severity);

    [Fact]
    public void ApprovalOfSomethingElse_IsNoPermit() =>
        Assert.Single(Agency.And("许可证.jpg", Document(DocumentKinds.PreApproval, (FieldNames.PermitName, "网络文化经营许可证"))).Ask<TravelAgencyHasPermit>());

    [Fact]
    public void PermitOrOtherProvince_IsFine()
    {
        Assert.Empty(Agency.And("许可证.jpg", Document(DocumentKinds.PreApproval)).Ask<TravelAgencyHasPermit>());
        Assert.Empty(Agency.In("山东省").Ask<TravelAgencyHasPermit>());
        Assert.Empty(Consistent.In("上海市").Ask<TravelAgencyHasPermit>());
    }
}
