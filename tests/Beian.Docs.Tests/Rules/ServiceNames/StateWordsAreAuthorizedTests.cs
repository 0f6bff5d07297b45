using Beian.Docs.Documents;
using Beian.Docs.Rules.ServiceNames;
using static Beian.Docs.Tests.Rules.SampleFiling;

namespace Beian.Docs.Tests.Rules.ServiceNames;

public sealed class StateWordsAreAuthorizedTests
{
    [Theory]
    [InlineData("中国样例网", Severity.Blocking)]
    [InlineData("国家样例中心", Severity.Blocking)]
    public void WordOfTheState_IsNamed(string name, Severity severity)
    {
        var finding = Assert.Single(Consistent.Named(name).Ask<StateWordsAreAuthorized>());
        Assert.Equal((severity, "/services/0/name", name), (finding.Severity, finding.Field, finding.FormValue));
    }

    [Fact]
    public void WordOfTheUnitsOwnName_MayStay() =>
        Assert.Empty(Consistent.WithSubject(s => s with { Name = "威海样例人民医院" }).Named("样例人民医院").Ask<StateWordsAreAuthorized>());

    [Fact]
    public void UnknownSubject_OnlyWarns() =>
        Assert.Equal(Severity.Warning, Assert.Single(Consistent.WithSubject(s => s with { Name = null }).Without(DocumentKinds.BusinessLicense).Named("中国样例").Ask<StateWordsAreAuthorized>()).Severity);

    [Fact]
    public void PlainName_IsNoFinding() => Assert.Empty(Consistent.Ask<StateWordsAreAuthorized>());
}
