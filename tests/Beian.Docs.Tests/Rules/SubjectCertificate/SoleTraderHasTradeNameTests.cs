using Beian.Docs.Documents;
using Beian.Docs.Rules.SubjectCertificate;
using static Beian.Docs.Tests.Rules.SampleFiling;

namespace Beian.Docs.Tests.Rules.SubjectCertificate;

public sealed class SoleTraderHasTradeNameTests
{
    private const string SoleTrader = "92371002MA3D123473";

    private static SampleFiling Named(object? name) => Consistent.WithSubject(s => s with { CertificateNumber = SoleTrader, Name = null }).WithLicense(
        (FieldNames.CreditCode, SoleTrader), (FieldNames.Type, "个体工商户"), (FieldNames.Name, name), (FieldNames.RepresentativeTitle, "经营者"));

    [Theory]
    [InlineData("山东省", Severity.Blocking, "加字号")]
    [InlineData("广东省", Severity.Blocking, "按个人备案")]
    [InlineData("安徽省", Severity.Info, "经营者姓名")]
    [InlineData("辽宁省", Severity.Info, "按企业受理")]
    [InlineData("甘肃省", Severity.Warning, "向接入商确认")]
    public void WithoutTradeName_TheProvinceDecides(string province, Severity severity, string advice)
    {
        var finding = Assert.Single(Named("***").In(province).Ask<SoleTraderHasTradeName>());
        Assert.Equal(("R-034", severity, "/subject/name"), (finding.Code, finding.Severity, finding.Field));
        Assert.Contains(advice, finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void NameOfTheOperator_IsNoTradeName() => Assert.Equal(Severity.Blocking, Assert.Single(Named(Zhang).Ask<SoleTraderHasTradeName>()).Severity);

    [Fact]
    public void WhereSourcesDisagree_BothAreShown() =>
        Assert.Contains("腾讯云（2021）：个体工商户须有字号", Assert.Single(Named("***").In("浙江省").Ask<SoleTraderHasTradeName>()).Message, StringComparison.Ordinal);

    [Fact]
    public void DoubtfulName_OnlyWarns() => Assert.Equal(Severity.Warning, Assert.Single(Named(Doubtful(Zhang)).Ask<SoleTraderHasTradeName>()).Severity);

    [Fact]
    public void TradeNameOrUnreadName_IsFine()
    {
        Assert.Empty(Named("威海市环翠区样例小吃店").Ask<SoleTraderHasTradeName>());
        Assert.Empty(Named(Missing).Ask<SoleTraderHasTradeName>());
        Assert.Empty(Consistent.WithLicense((FieldNames.Name, Zhang)).Ask<SoleTraderHasTradeName>());
    }
}
