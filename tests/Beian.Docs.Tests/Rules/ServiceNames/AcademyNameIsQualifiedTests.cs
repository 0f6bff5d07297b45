using Beian.Docs.Documents;
using Beian.Docs.Rules.ServiceNames;
using static Beian.Docs.Tests.Rules.SampleFiling;

namespace Beian.Docs.Tests.Rules.ServiceNames;

public sealed class AcademyNameIsQualifiedTests
{
    [Fact]
    public void AcademyInGuangdong_Blocks()
    {
        var finding = Assert.Single(Consistent.In("广东省").Named("样例学院").Ask<AcademyNameIsQualified>());
        Assert.Equal(Severity.Blocking, finding.Severity);
        Assert.Contains("（内部学院）", finding.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("广东省", "样例学院（内部学院）")]
    [InlineData("山东省", "样例学院")]
    public void QualifiedOrElsewhere_IsNoFinding(string province, string name) => Assert.Empty(Consistent.In(province).Named(name).Ask<AcademyNameIsQualified>());

    [Fact]
    public void RealAcademy_IsNoFinding() => Assert.Empty(Consistent.In("广东省").WithSubject(s => s with { Name = "广东样例学院" }).Named("样例学院").Ask<AcademyNameIsQualified>());
}
