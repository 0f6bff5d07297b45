using Beian.Docs.Documents;
using Beian.Docs.Rules.SubjectCertificate;
using static Beian.Docs.Tests.Rules.SampleFiling;

namespace Beian.Docs.Tests.Rules.SubjectCertificate;

public sealed class AddressFitsAuthorityTests
{
    [Fact]
    public void AuthorityOfAnotherProvince_IsSaid()
    {
        var finding = Assert.Single(Consistent.WithLicense((FieldNames.Authority, "南京市市场监督管理局")).Ask<AddressFitsAuthority>());
        Assert.Equal(("R-020", Severity.Warning), (finding.Code, finding.Severity));
        Assert.Contains("江苏省", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void DoubtfulAuthority_IsOnlyAHint() =>
        Assert.Equal(Severity.Info, Assert.Single(Consistent.WithLicense((FieldNames.Authority, Doubtful("南京市市场监督管理局"))).Ask<AddressFitsAuthority>()).Severity);

    [Theory]
    [InlineData(8, Severity.Warning)]
    [InlineData(1, Severity.Info)]
    public void DoubtBehindTheCity_IsNoDoubtOfIt(int unsure, Severity severity) =>
        Assert.Equal(severity, Assert.Single(Consistent.WithLicense((FieldNames.Authority, Doubtful("南京市市场监督管理局") with { Unsure = [unsure] })).Ask<AddressFitsAuthority>()).Severity);

    [Theory]
    [InlineData("威海市市场监督管理局")]
    [InlineData("市场监督管理局")]
    [InlineData(null)]
    public void SameProvinceOrUnknown_IsFine(string? authority) => Assert.Empty(Consistent.WithLicense((FieldNames.Authority, authority)).Ask<AddressFitsAuthority>());
}
