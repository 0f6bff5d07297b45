using Beian.Docs.Filings;
using Beian.Docs.Rules.ServiceNames;

namespace Beian.Docs.Tests.Rules.ServiceNames;

public sealed class MiniProgramNameIsUniqueTests
{
    [Fact]
    public void SecondOfOneName_Warns() =>
        Assert.Equal("/services/1/name", Assert.Single(SampleServices.MiniProgram.WithForm(f => f with { Services = [f.Services[0], f.Services[0]] }).Ask<MiniProgramNameIsUnique>()).Field);

    [Fact]
    public void OtherNickname_Warns() =>
        Assert.Single(SampleServices.MiniProgram.WithService(s => s with { MiniProgram = s.MiniProgram! with { Nickname = "样例小店" } }).Ask<MiniProgramNameIsUnique>());

    [Fact]
    public void OneMiniProgram_IsNoFinding() => Assert.Empty(SampleServices.MiniProgram.Ask<MiniProgramNameIsUnique>());

    [Fact]
    public void NameInAnotherFiling_Warns()
    {
        var other = SampleServices.MiniProgram.WithSubject(s => s with { Name = "别家样例有限公司", CertificateNumber = "91350100M000100Y43" });

        Assert.Contains("“客户1”", Assert.Single(SampleServices.MiniProgram.Beside(other.Form).Ask<MiniProgramNameIsUnique>()).Message, StringComparison.Ordinal);
        Assert.Empty(SampleServices.MiniProgram.Beside(other.Named("别的小程序").Form, other.As(FilingKind.Website).Form).Ask<MiniProgramNameIsUnique>());
    }

    [Fact]
    public void SameMiniProgramFiledTwice_WarnsUnlessItIsAChange()
    {
        var first = SampleServices.MiniProgram.Doing(FilingOperation.First);

        Assert.Single(first.Beside(first.Form).Ask<MiniProgramNameIsUnique>());
        Assert.Empty(first.Doing(FilingOperation.Change).Beside(first.Form).Ask<MiniProgramNameIsUnique>());
    }
}
