using Beian.Docs.Documents;
using Beian.Docs.Rules.ServiceNames;
using static Beian.Docs.Tests.Rules.SampleFiling;

namespace Beian.Docs.Tests.Rules.ServiceNames;

public sealed class ForbiddenWordsAreAbsentTests
{
    [Theory]
    [InlineData("样例维权网")]
    [InlineData("样例反腐败在线")]
    public void ForbiddenWord_Blocks(string name) =>
        Assert.Equal(Severity.Blocking, Assert.Single(Consistent.Named(name).Ask<ForbiddenWordsAreAbsent>()).Severity);

    [Fact]
    public void OfficeOfThatName_MayUseIt() =>
        Assert.Empty(Consistent.WithSubject(s => s with { Name = "威海市样例信访局", Nature = "政府机关" }).Named("样例信访").Ask<ForbiddenWordsAreAbsent>());

    [Fact]
    public void Agency_IsOnlyHinted() =>
        Assert.Equal(Severity.Info, Assert.Single(Consistent.WithSubject(s => s with { Name = "威海市样例局", Nature = "政府机关" }).Named("样例投诉").Ask<ForbiddenWordsAreAbsent>()).Severity);
}
