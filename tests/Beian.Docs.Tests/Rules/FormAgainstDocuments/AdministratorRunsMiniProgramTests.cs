using Beian.Docs.Documents;
using Beian.Docs.Filings;
using Beian.Docs.Rules.FormAgainstDocuments;
using static Beian.Docs.Tests.Rules.SampleFiling;

namespace Beian.Docs.Tests.Rules.FormAgainstDocuments;

public sealed class AdministratorRunsMiniProgramTests
{
    private static SampleFiling With(string? administrator, FilingPlatform platform = FilingPlatform.WeChat) => Consistent.WithForm(f => f with
    {
        Kind = FilingKind.MiniProgram,
        Platform = platform,
        Services = [f.Services[0] with { MiniProgram = new MiniProgramDetails { Administrator = administrator } }],
    });

    [Theory]
    [InlineData(Li, Severity.Blocking)]
    [InlineData("张祥例", Severity.Warning)]
    public void OtherAdministrator_IsSaid(string administrator, Severity severity)
    {
        var finding = Assert.Single(With(administrator).Ask<AdministratorRunsMiniProgram>());
        Assert.Equal(("R-072", severity, "/services/0/person/name"), (finding.Code, finding.Severity, finding.Field));
    }

    [Fact]
    public void SameUnknownOrOtherPlatform_IsFine()
    {
        Assert.Empty(With(Zhang).Ask<AdministratorRunsMiniProgram>());
        Assert.Empty(With(null).Ask<AdministratorRunsMiniProgram>());
        Assert.Empty(With(Li, FilingPlatform.Douyin).Ask<AdministratorRunsMiniProgram>());
    }
}
