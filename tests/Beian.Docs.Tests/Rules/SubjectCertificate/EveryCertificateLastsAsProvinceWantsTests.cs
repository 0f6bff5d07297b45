using Beian.Docs.Documents;
using Beian.Docs.Rules.SubjectCertificate;
using static Beian.Docs.Tests.Rules.SampleFiling;

namespace Beian.Docs.Tests.Rules.SubjectCertificate;

public sealed class EveryCertificateLastsAsProvinceWantsTests
{
    [Fact]
    public void LessThanHalfAYearInNingxia_IsBlockedForLicenseAndCards()
    {
        var filing = Consistent.In("宁夏").WithLicense((FieldNames.ValidTo, "2027-05-01")).WithBack((FieldNames.ValidTo, "2027-05-22"));
        Assert.Equal(["/subject", "/subject/principal/idValidTo"], filing.Ask<EveryCertificateLastsAsProvinceWants>().Select(f => f.Field));
        Assert.All(filing.Ask<EveryCertificateLastsAsProvinceWants>(), f => Assert.Equal(("R-031", Severity.Blocking), (f.Code, f.Severity)));
    }

    [Fact]
    public void DoubtfulCard_OnlyWarns() =>
        Assert.Equal(Severity.Warning, Assert.Single(Consistent.In("宁夏").WithBack((FieldNames.ValidTo, Doubtful("2027-05-22"))).Ask<EveryCertificateLastsAsProvinceWants>()).Severity);

    [Fact]
    public void HalfAYearOrElsewhere_IsFine()
    {
        Assert.Empty(Consistent.In("宁夏").WithBack((FieldNames.ValidTo, "2027-05-23")).Ask<EveryCertificateLastsAsProvinceWants>());
        Assert.Empty(Consistent.WithBack((FieldNames.ValidTo, "2027-05-01")).Ask<EveryCertificateLastsAsProvinceWants>());
        Assert.Empty(Consistent.In("宁夏").WithBack((FieldNames.ValidTo, Missing)).Ask<EveryCertificateLastsAsProvinceWants>());
    }
}
