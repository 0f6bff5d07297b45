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
}
