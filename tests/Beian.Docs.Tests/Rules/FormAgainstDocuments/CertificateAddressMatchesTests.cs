using Beian.Docs.Documents;
using Beian.Docs.Rules.FormAgainstDocuments;
using static Beian.Docs.Tests.Rules.SampleFiling;

namespace Beian.Docs.Tests.Rules.FormAgainstDocuments;

public sealed class CertificateAddressMatchesTests
{
    [Theory]
    [InlineData("山东省烟台市芝罘区样例路1号", Severity.Blocking, "烟台市")]
    [InlineData("江苏省南京市玄武区样例路1号", Severity.Blocking, "江苏省")]
    [InlineData("山东省威海市环翠区样例路7号", Severity.Warning, "“7”，证上“1”")]
    [InlineData("山东省威海环翠区样例路1号", Severity.Warning, "少了“市”字")]
    [InlineData("山东威海市环翠区样例路1号", Severity.Info, "省略")]
    [InlineData("山东省威海市环翠区样例路１号", Severity.Info, "全角半角")]
    [InlineData("威海市环翠区样例路一号", Severity.Info, "省略")]
    public void OtherAddress_IsGraded(string address, Severity severity, string explained)
    {
        var finding = Assert.Single(Consistent.WithSubject(s => s with { CertificateAddress = address }).Ask<CertificateAddressMatches>());
        Assert.Equal(("R-065", severity, "/subject/certificateAddress"), (finding.Code, finding.Severity, finding.Field));
        Assert.Contains(explained, finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void SameAddress_IsFine() => Assert.Empty(Consistent.Ask<CertificateAddressMatches>());

    [Fact]
    public void EmptyForm_IsFine() => Assert.Empty(Consistent.WithSubject(s => s with { CertificateAddress = " " }).Ask<CertificateAddressMatches>());

    [Fact]
    public void DoubtfulReading_NeverBlocks()
    {
        var finding = Assert.Single(Consistent.WithLicense((FieldNames.Address, Doubtful("山东省烟台市芝罘区样例路1号"))).Ask<CertificateAddressMatches>());
        Assert.Equal(Severity.Warning, finding.Severity);
        Assert.Contains("识别存疑", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void CharacterTheReaderDoesNotKnow_IsNoDifference()
    {
        Assert.Empty(Consistent.WithLicense((FieldNames.Address, Doubtful("山东省威海市〓翠区样例路1号"))).Ask<CertificateAddressMatches>());
        Assert.Single(Consistent.WithLicense((FieldNames.Address, Doubtful("山东省威海市〓翠区样例路7号"))).Ask<CertificateAddressMatches>());
    }

    [Fact]
    public void UnreadAddress_IsSaidToBeUnread() => Assert.Contains(
        "没有从营业执照上读出住所", Assert.Single(Consistent.WithLicense((FieldNames.Address, Missing)).Ask<CertificateAddressMatches>()).Message, StringComparison.Ordinal);
}
