using Beian.Docs.Documents;
using Beian.Docs.Rules.Contacts;
using static Beian.Docs.Tests.Rules.SampleFiling;

namespace Beian.Docs.Tests.Rules.Contacts;

public sealed class MailingAddressIsInCityTests
{
    private static SampleFiling At(string address) => Consistent.In("河北省").WithSubject(s => s with { CertificateAddress = "河北省石家庄市长安区样例路1号", MailingAddress = address });

    [Fact]
    public void OtherCity_IsBlockedInHebei()
    {
        var finding = Assert.Single(At("河北省唐山市路北区样例路2号").Ask<MailingAddressIsInCity>());
        Assert.Equal(("R-122", Severity.Blocking, "/subject/mailingAddress"), (finding.Code, finding.Severity, finding.Field));
    }

    [Fact]
    public void DoubtfulLicense_OnlyWarns() => Assert.Equal(
        Severity.Warning,
        Assert.Single(At("河北省唐山市路北区样例路2号").WithSubject(s => s with { CertificateAddress = null }).WithLicense((FieldNames.Address, Doubtful("河北省石家庄市长安区样例路1号"))).Ask<MailingAddressIsInCity>()).Severity);

    [Theory]
    [InlineData("河北省石家庄市桥西区样例路2号")]
    [InlineData("河北省样例路2号")]
    [InlineData("山东省威海市环翠区样例路2号")]
    public void SameUnknownOrOtherProvince_IsNotItsBusiness(string address) => Assert.Empty(At(address).Ask<MailingAddressIsInCity>());

    [Fact]
    public void OtherProvincesDemandNothing() => Assert.Empty(At("河北省唐山市路北区样例路2号").In("山东省").Ask<MailingAddressIsInCity>());
}
