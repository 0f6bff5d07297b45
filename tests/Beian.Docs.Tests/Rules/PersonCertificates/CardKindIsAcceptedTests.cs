using Beian.Docs.Documents;
using Beian.Docs.Rules.PersonCertificates;
using static Beian.Docs.Tests.Rules.SampleFiling;

namespace Beian.Docs.Tests.Rules.PersonCertificates;

public sealed class CardKindIsAcceptedTests
{
    [Theory]
    [InlineData("社会保障卡")]
    [InlineData("机动车驾驶证")]
    [InlineData("香港居民身份证")]
    [InlineData("香港特别行政区护照")]
    public void RefusedKinds_AreBlocked(string kind)
    {
        var finding = Assert.Single(Consistent.WithPrincipal(p => p with { IdKind = kind }).Ask<CardKindIsAccepted>());
        Assert.Equal(("R-053", Severity.Blocking, "/subject/principal/idKind"), (finding.Code, finding.Severity, finding.Field));
    }

    [Fact]
    public void NumberOfAHongKongPassport_IsToBeLookedAt() =>
        Assert.Equal(Severity.Warning, Assert.Single(Consistent.WithPrincipal(p => p with { IdKind = "护照", IdNumber = "K12345678" }).Ask<CardKindIsAccepted>()).Severity);

    [Theory]
    [InlineData("居民身份证")]
    [InlineData("护照")]
    [InlineData("港澳居民居住证")]
    [InlineData("外国人永久居留身份证")]
    [InlineData(null)]
    public void AcceptedKinds_AreFine(string? kind) => Assert.Empty(Consistent.WithPeople(p => p with { IdKind = kind }).Ask<CardKindIsAccepted>());
}
