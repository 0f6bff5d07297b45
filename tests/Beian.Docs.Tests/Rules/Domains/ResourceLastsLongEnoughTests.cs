using Beian.Docs.Rules.Domains;
using static Beian.Docs.Tests.Rules.SampleFiling;

namespace Beian.Docs.Tests.Rules.Domains;

public sealed class ResourceLastsLongEnoughTests
{
    [Theory]
    [InlineData("2026-12-22", 1)]
    [InlineData("2026-12-23", 0)]
    public void ResourceThatEndsSoon_Warns(string day, int count) => Assert.Equal(count, Consistent.WithService(s => s with { ResourceValidTo = day }).Ask<ResourceLastsLongEnough>().Count);

    [Fact]
    public void ItMustRunFromTheDayOfSubmission() =>
        Assert.Single(Consistent.WithService(s => s with { ResourceValidTo = "2027-01-20" }).WithForm(f => f with { ExpectedSubmission = "2026-12-28" }).Ask<ResourceLastsLongEnough>());
}
