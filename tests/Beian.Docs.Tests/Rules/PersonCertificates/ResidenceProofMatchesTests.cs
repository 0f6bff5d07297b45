using Beian.Docs.Documents;
using Beian.Docs.Rules.PersonCertificates;
using static Beian.Docs.Tests.Rules.SampleFiling;

namespace Beian.Docs.Tests.Rules.PersonCertificates;

public sealed class ResidenceProofMatchesTests
{
    private static SampleFiling Permit(string province, params (string, object?)[] fields) => Individual.In(province).And("居住证.jpg", Document(DocumentKinds.ResidencePermit, fields));

    [Fact]
    public void OtherCityThanTheMailingAddress_IsBlockedInShanghai()
    {
        var finding = Assert.Single(Permit("上海市", (FieldNames.Address, "上海市浦东新区样例路9号")).Ask<ResidenceProofMatches>());
        Assert.Equal(("R-057", Severity.Blocking, "/subject/mailingAddress"), (finding.Code, finding.Severity, finding.Field));
    }

    [Fact]
    public void OtherHomeThanTheCards_IsSaidInGuangdong() =>
        Assert.Equal("/subject/principal", Assert.Single(Permit("广东省", (FieldNames.RegisteredAddress, "河南省郑州市金水区样例路9号")).Ask<ResidenceProofMatches>()).Field);

    [Fact]
    public void OtherDoorOrDoubt_OnlyWarns()
    {
        Assert.Equal(Severity.Warning, Assert.Single(Permit("上海市", (FieldNames.Address, "山东省威海市环翠区样例路99号")).Ask<ResidenceProofMatches>()).Severity);
        Assert.Equal(Severity.Warning, Assert.Single(Permit("上海市", (FieldNames.Address, Doubtful("上海市浦东新区样例路9号"))).Ask<ResidenceProofMatches>()).Severity);
    }

    [Fact]
    public void SameAddressOrOtherProvince_IsFine()
    {
        Assert.Empty(Permit("上海市", (FieldNames.Address, "山东省威海市环翠区样例路2号")).Ask<ResidenceProofMatches>());
        Assert.Empty(Permit("山东省", (FieldNames.Address, "上海市浦东新区样例路9号")).Ask<ResidenceProofMatches>());
        Assert.Empty(Permit("上海市", (FieldNames.Address, Missing)).Ask<ResidenceProofMatches>());
    }
}
