using Beian.Docs.Documents;
using Beian.Docs.Rules.SubjectCertificate;
using static Beian.Docs.Tests.Rules.SampleFiling;

namespace Beian.Docs.Tests.Rules.SubjectCertificate;

public sealed class CertificateLastsAsProvinceWantsTests
{
    private static SampleFiling Until(string day) => Consistent.In("上海市").WithLicense((FieldNames.ValidTo, day));

    [Theory]
    [InlineData("2027-11-22", true)]
    [InlineData("2027-11-23", false)]
    [InlineData("2027-02-22", false)]
    public void LessThanAYearInShanghai_IsBlocked(string day, bool isBlocked) =>
        Assert.Equal(isBlocked, Until(day).Ask<CertificateLastsAsProvinceWants>().Any(f => f is { Code: "R-030", Severity: Severity.Blocking }));

    [Fact]
    public void DoubtfulDay_OnlyWarns() =>
        Assert.Equal(Severity.Warning, Assert.Single(Consistent.In("上海市").WithLicense((FieldNames.ValidTo, Doubtful("2027-05-01"))).Ask<CertificateLastsAsProvinceWants>()).Severity);

    [Fact]
    public void ElsewhereOrUnread_IsFine()
    {
        Assert.Empty(Consistent.WithLicense((FieldNames.ValidTo, "2027-05-01")).Ask<CertificateLastsAsProvinceWants>());
        Assert.Empty(Consistent.In("宁夏").WithLicense((FieldNames.ValidTo, "2027-05-01")).Ask<CertificateLastsAsProvinceWants>());
        Assert.Empty(Consistent.In("上海市").WithLicense((FieldNames.ValidTo, Missing)).Ask<CertificateLastsAsProvinceWants>());
    }
}
