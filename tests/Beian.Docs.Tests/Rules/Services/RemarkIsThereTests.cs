using Beian.Docs.Documents;
using Beian.Docs.Rules.Services;
using static Beian.Docs.Tests.Rules.SampleFiling;

namespace Beian.Docs.Tests.Rules.Services;

public sealed class RemarkIsThereTests
{
    [Fact]
    public void ShandongWantsTheStatement()
    {
        Individual.Ask<RemarkIsThere>().IsOne(Severity.Blocking, "/services/0/remark");
        Assert.Empty(Individual.WithService(s => s with { Remark = "本网站是个人网站，记录海边见闻。" }).Ask<RemarkIsThere>());
    }

    [Fact]
    public void InnerMongoliaWantsThirtyCharacters() => Assert.Single(Individual.In("内蒙古自治区").WithService(s => s with { Remark = "本网站是个人网站。" }).Ask<RemarkIsThere>());

    [Fact]
    public void UnitsAndOtherProvinces_AreFree()
    {
        Assert.Empty(Consistent.Ask<RemarkIsThere>());
        Assert.Empty(Individual.In("北京市").Ask<RemarkIsThere>());
    }
}
