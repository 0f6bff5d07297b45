using Beian.Docs.Documents;
using Beian.Docs.Rules.SubjectCertificate;
using static Beian.Docs.Tests.Rules.SampleFiling;

namespace Beian.Docs.Tests.Rules.SubjectCertificate;

public sealed class CertificateIsNotVoidTests
{
    [Fact]
    public void VoidOnTheScan_IsBlocked()
    {
        var finding = Assert.Single(Consistent.WithLicense((FieldNames.Type, "作废有限责任公司")).Ask<CertificateIsNotVoid>());
        Assert.Equal(("R-039", Severity.Blocking), (finding.Code, finding.Severity));
    }

    [Fact]
    public void DoubtfulWordOrFileName_OnlyWarns()
    {
        Assert.Equal(Severity.Warning, Assert.Single(Consistent.WithLicense((FieldNames.Type, Doubtful("注销有限责任公司"))).Ask<CertificateIsNotVoid>()).Severity);
        Assert.Equal(Severity.Warning, Assert.Single(Consistent.With(("旧执照-已作废.jpg", License())).Ask<CertificateIsNotVoid>()).Severity);
    }

    // Some live by cancelling other people's companies.
    [Fact]
    public void WordsOfTheTrade_AreFine() =>
        Assert.Empty(Consistent.WithLicense((FieldNames.Scope, "企业注销代理服务"), (FieldNames.Name, "威海样例注销代办有限公司")).Ask<CertificateIsNotVoid>());
}
