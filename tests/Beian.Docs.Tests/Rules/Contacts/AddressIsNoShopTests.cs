using Beian.Docs.Documents;
using Beian.Docs.Rules.Contacts;
using static Beian.Docs.Tests.Rules.SampleFiling;

namespace Beian.Docs.Tests.Rules.Contacts;

public sealed class AddressIsNoShopTests
{
    private static SampleFiling Shop(string province) => Consistent.In(province).WithSubject(s => s with { CertificateAddress = "https://shop.example.com/12345" });

    [Fact]
    public void ShopInGuangdong_IsExplainedAsTheProvinceWants()
    {
        var finding = Assert.Single(Shop("广东省").Ask<AddressIsNoShop>());
        Assert.Equal(("R-125", Severity.Warning, "/subject/certificateAddress"), (finding.Code, finding.Severity, finding.Field));
        Assert.Contains("冒号", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void ElsewhereNobodySaysHow() => Assert.Equal(Severity.Info, Assert.Single(Shop("山东省").Ask<AddressIsNoShop>()).Severity);

    [Fact]
    public void LicensesAddress_CountsWhereTheFormHasNone() => Assert.NotEmpty(Assert.Single(
        Consistent.In("四川省").WithSubject(s => s with { CertificateAddress = null }).WithLicense((FieldNames.Address, "www.example.com/店铺")).Ask<AddressIsNoShop>()).Evidence);

    [Fact]
    public void Streets_AreFine() => Assert.Empty(Consistent.In("广东省").Ask<AddressIsNoShop>());
}
