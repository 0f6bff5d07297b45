using Beian.Docs.Documents;
using Beian.Docs.Rules.SubjectCertificate;
using static Beian.Docs.Tests.Rules.SampleFiling;

namespace Beian.Docs.Tests.Rules.SubjectCertificate;

public sealed class PartnershipHasDelegateTests
{
    [Fact]
    public void OrganizationWithoutDelegate_IsSaid()
    {
        var finding = Assert.Single(Consistent.WithLicense((FieldNames.Representative, "威海模型投资有限公司")).Ask<PartnershipHasDelegate>());
        Assert.Equal(("R-036", Severity.Warning, "/subject/principal/name"), (finding.Code, finding.Severity, finding.Field));
    }

    [Theory]
    [InlineData("威海模型投资有限公司(委派代表:张样例)")]
    [InlineData("张样例")]
    public void DelegateOrPerson_IsFine(string representative) => Assert.Empty(Consistent.WithLicense((FieldNames.Representative, representative)).Ask<PartnershipHasDelegate>());

    [Fact]
    public void DoubtfulOrganization_IsOnlyAHint() =>
        Assert.Equal(Severity.Info, Assert.Single(Consistent.WithLicense((FieldNames.Representative, Doubtful("威海模型投资有限公司"))).Ask<PartnershipHasDelegate>()).Severity);
}
