using Beian.Docs.Documents;
using Beian.Docs.Filings;
using Beian.Docs.Rules.FormAgainstDocuments;
using static Beian.Docs.Tests.Rules.SampleFiling;

namespace Beian.Docs.Tests.Rules.FormAgainstDocuments;

public sealed class AccountIsSubjectsTests
{
    private static SampleFiling With(string? account) => Consistent.WithForm(f => f with
    {
        Kind = FilingKind.MiniProgram,
        Services = [f.Services[0] with { MiniProgram = new MiniProgramDetails { AccountSubject = account } }],
    });

    [Fact]
    public void AnothersAccount_IsBlocked()
    {
        var finding = Assert.Single(With("威海模型科技有限公司").Ask<AccountIsSubjects>());
        Assert.Equal(("R-073", Severity.Blocking, "/services/0/miniProgram/accountSubject"), (finding.Code, finding.Severity, finding.Field));
    }

    [Theory]
    [InlineData(Company)]
    [InlineData(null)]
    public void OwnAccountOrUnknown_IsFine(string? account) => Assert.Empty(With(account).Ask<AccountIsSubjects>());
}
