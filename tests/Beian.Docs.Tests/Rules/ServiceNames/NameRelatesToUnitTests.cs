using Beian.Docs.Documents;
using Beian.Docs.Rules.ServiceNames;
using static Beian.Docs.Tests.Rules.SampleFiling;

namespace Beian.Docs.Tests.Rules.ServiceNames;

public sealed class NameRelatesToUnitTests
{
    [Fact]
    public void NameOfItsOwn_WarnsInShandongAndHintsElsewhere()
    {
        Assert.Equal(Severity.Warning, Assert.Single(Consistent.Named("海味到家").Ask<NameRelatesToUnit>()).Severity);
        Assert.Equal(Severity.Info, Assert.Single(Consistent.In("广东省").Named("海味到家").Ask<NameRelatesToUnit>()).Severity);
        Assert.Equal(Severity.Info, Assert.Single(SampleServices.App.Named("海味到家").Ask<NameRelatesToUnit>()).Severity);
    }

    [Fact]
    public void Remark_Explains() => Assert.Empty(Consistent.Named("海味到家").WithService(s => s with { Remark = "介绍本公司海产品。" }).Ask<NameRelatesToUnit>());

    [Fact]
    public void SharedWord_IsEnough() => Assert.Empty(Consistent.Ask<NameRelatesToUnit>());

    [Fact]
    public void WordsThatEveryUnitHas_AreNotEnough() => Assert.Single(Consistent.Named("科技信息").Ask<NameRelatesToUnit>());
}
