using Beian.Docs.Documents;
using Beian.Docs.Filings;
using Beian.Docs.Rules.Services;

namespace Beian.Docs.Tests.Rules.Services;

public sealed class SystemsShareOneFilingTests
{
    // 一个 APP 有安卓、苹果、鸿蒙三个版本, 要备几次?
    [Fact]
    public void SeveralSystemsInOneService_AreOneFiling() => Assert.Empty(SampleServices.App.Ask<SystemsShareOneFiling>());

    [Fact]
    public void OneAppAsTwoServices_Warns()
    {
        var filing = SampleServices.App.WithForm(f => f with { Services = [f.Services[0], f.Services[0] with { App = new AppDetails { Platforms = [new AppPlatform { Os = "harmony" }] } }] });
        Assert.Equal((Severity.Warning, "/services/1/name"), (Assert.Single(filing.Ask<SystemsShareOneFiling>()).Severity, filing.Ask<SystemsShareOneFiling>()[0].Field));
    }

    [Fact]
    public void OneAppInTwoFilingsOfTheSubject_Warns()
    {
        var app = SampleServices.App.Doing(FilingOperation.First);

        Assert.Contains("“客户1”", Assert.Single(app.Beside(app.Form).Ask<SystemsShareOneFiling>()).Message, StringComparison.Ordinal);
        Assert.Empty(app.Beside(app.Doing(FilingOperation.Change).Form, app.Named("样例助手二").Form, app.As(FilingKind.Website).Form).Ask<SystemsShareOneFiling>());
        Assert.Empty(app.Doing(FilingOperation.AddAccess).Beside(app.Form).Ask<SystemsShareOneFiling>());
    }
}
