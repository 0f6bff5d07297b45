using Beian.Docs.Documents;
using Beian.Docs.Filings;
using Beian.Docs.Rules.Services;
using static Beian.Docs.Tests.Rules.SampleFiling;

namespace Beian.Docs.Tests.Rules.Services;

public sealed class RenameIsProvenTests
{
    private static SampleFiling Renamed => Consistent.Doing(FilingOperation.Change).WithSubject(s => s with { Previous = new PreviousSubject { Name = "威海模型科技有限公司" } });

    [Fact]
    public void NewNameWithoutProof_BlocksWhereItIsAsked()
    {
        Renamed.In("江苏省").Ask<RenameIsProven>().IsOne(Severity.Blocking, "/subject/name");
        Renamed.In("江苏省").And("其他.jpg", Document(DocumentKinds.OtherDocument)).Ask<RenameIsProven>().IsOne(Severity.Warning, "/subject/name");
        Renamed.On(FilingPlatform.WeChat).Ask<RenameIsProven>().IsOne(Severity.Blocking, "/subject/name");
        Assert.Empty(Renamed.Ask<RenameIsProven>());
    }

    [Fact]
    public void SameName_IsNoFinding() => Assert.Empty(Renamed.In("江苏省").WithSubject(s => s with { Previous = new PreviousSubject { Name = Company } }).Ask<RenameIsProven>());
}
