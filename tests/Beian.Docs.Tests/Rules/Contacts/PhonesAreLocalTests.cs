using Beian.Docs.Documents;
using Beian.Docs.Rules.Contacts;
using static Beian.Docs.Tests.Rules.SampleFiling;

namespace Beian.Docs.Tests.Rules.Contacts;

public sealed class PhonesAreLocalTests
{
    private static SampleFiling From(string? province) => Consistent.In("江苏省").WithPrincipal(p => p with { MobileProvince = province }).WithServicePerson(p => p with { Mobile = null });

    [Fact]
    public void NumberFromElsewhere_IsBlockedInJiangsu()
    {
        var finding = Assert.Single(From("山东").Ask<PhonesAreLocal>());
        Assert.Equal(("R-116", Severity.Blocking, "/subject/principal/mobile"), (finding.Code, finding.Severity, finding.Field));
    }

    [Fact]
    public void NobodySaysWhereFrom_IsOnlyToBeLookedAt() => Assert.Equal(Severity.Info, Assert.Single(From(null).Ask<PhonesAreLocal>()).Severity);

    [Fact]
    public void Advice_IsOnlyAHint() => Assert.Equal(Severity.Info, Assert.Single(From("山东").In("辽宁省").Ask<PhonesAreLocal>()).Severity);

    [Fact]
    public void IndividualsOnly_InShaanxi()
    {
        Assert.Empty(From("山东").In("陕西省").Ask<PhonesAreLocal>());
        Assert.NotEmpty(Individual.In("陕西省").WithPeople(p => p with { MobileProvince = "山东" }).Ask<PhonesAreLocal>());
        Assert.NotEmpty(Individual.In("河北省").WithPeople(p => p with { MobileProvince = "山东" }).Ask<PhonesAreLocal>());
    }

    [Fact]
    public void LocalOrShandong_IsFine()
    {
        Assert.Empty(From("江苏省").Ask<PhonesAreLocal>());
        Assert.Empty(From("江苏").In("山东省").Ask<PhonesAreLocal>());
    }
}
