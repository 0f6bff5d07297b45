using Beian.Docs.Documents;
using Beian.Docs.Rules.Apps;
using static Beian.Docs.Tests.Rules.SampleFiling;

namespace Beian.Docs.Tests.Rules.Apps;

public sealed class IconIsAPictureTests
{
    [Theory]
    [InlineData("图标.bmp", Severity.Warning)]
    [InlineData("图标.png", Severity.Info)]
    public void IconOfAnotherTypeOrPlace_IsNamed(string icon, Severity severity) =>
        SampleServices.App.WithService(s => s with { App = s.App! with { Icon = icon } }).Ask<IconIsAPicture>().IsOne(severity, "/services/0/app/icon");

    [Fact]
    public void IconAmongTheFiles_IsNoFinding() =>
        Assert.Empty(SampleServices.App.And("图标.png", Document(DocumentKinds.OtherDocument)).WithService(s => s with { App = s.App! with { Icon = "图标.png" } }).Ask<IconIsAPicture>());
}
