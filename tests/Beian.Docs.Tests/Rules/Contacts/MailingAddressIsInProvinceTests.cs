using Beian.Docs.Documents;
using Beian.Docs.Rules.Contacts;
using static Beian.Docs.Tests.Rules.SampleFiling;

namespace Beian.Docs.Tests.Rules.Contacts;

public sealed class MailingAddressIsInProvinceTests
{
    [Fact]
    public void OtherProvince_IsBlocked()
    {
        var finding = Assert.Single(Consistent.WithSubject(s => s with { MailingAddress = "江苏省南京市玄武区样例路1号" }).Ask<MailingAddressIsInProvince>());
        Assert.Equal(("R-121", Severity.Blocking, "/subject/mailingAddress"), (finding.Code, finding.Severity, finding.Field));
    }

    [Theory]
    [InlineData("青岛市市南区样例路1号")]
    [InlineData("样例路1号")]
    [InlineData(null)]
    public void SameOrUnknownProvince_IsFine(string? address) => Assert.Empty(Consistent.WithSubject(s => s with { MailingAddress = address }).Ask<MailingAddressIsInProvince>());

    [Fact]
    public void LicensesAddress_StandsInForTheForms()
    {
        var filing = Consistent.WithSubject(s => s with { MailingAddress = "江苏省南京市玄武区样例路1号", CertificateAddress = null });
        Assert.Equal(Severity.Blocking, Assert.Single(filing.Ask<MailingAddressIsInProvince>()).Severity);
        Assert.Equal(Severity.Warning, Assert.Single(filing.WithLicense((FieldNames.Address, Doubtful(Address))).Ask<MailingAddressIsInProvince>()).Severity);
        Assert.Empty(filing.WithLicense((FieldNames.Address, Missing)).Ask<MailingAddressIsInProvince>());
    }
}
