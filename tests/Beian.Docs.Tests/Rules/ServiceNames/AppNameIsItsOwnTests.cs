using Beian.Docs.Documents;
using Beian.Docs.Rules.ServiceNames;

namespace Beian.Docs.Tests.Rules.ServiceNames;

public sealed class AppNameIsItsOwnTests
{
    [Theory]
    [InlineData("微信", "知名")]
    [InlineData("天气", "通用词")]
    [InlineData("样例免费领", "免费")]
    [InlineData("样例助手🎉", "表情")]
    [InlineData("Test", "通用词|Test")]
    public void CommonOrLoudName_Warns(string name, string reason)
    {
        var finding = Assert.Single(SampleServices.App.Named(name).Ask<AppNameIsItsOwn>());
        Assert.Equal(Severity.Warning, finding.Severity);
        Assert.True(reason.Split('|').Any(r => finding.Message.Contains(r, StringComparison.OrdinalIgnoreCase)), finding.Message);
    }

    [Theory]
    [InlineData("样例助手")]
    [InlineData("样例天气")]
    public void OwnName_IsNoFinding(string name) => Assert.Empty(SampleServices.App.Named(name).Ask<AppNameIsItsOwn>());
}
