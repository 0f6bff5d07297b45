using Beian.Docs.Documents;
using Beian.Docs.Rules.FormAgainstDocuments;
using static Beian.Docs.Tests.Rules.SampleFiling;

namespace Beian.Docs.Tests.Rules.FormAgainstDocuments;

public sealed class LegalRepresentativeMatchesTests
{
    [Fact]
    public void OtherName_IsBlocked()
    {
        var finding = Assert.Single(Consistent.WithLicense((FieldNames.Representative, "王模型")).Ask<LegalRepresentativeMatches>());
        Assert.Equal(("R-067", Severity.Blocking, "/subject/legalRepresentative/name"), (finding.Code, finding.Severity, finding.Field));
    }

    [Fact]
    public void OtherNumber_IsBlocked()
    {
        var finding = Assert.Single(Consistent
            .WithSubject(s => s with { LegalRepresentative = s.LegalRepresentative! with { IdNumber = "371002199003077714" } }).Ask<LegalRepresentativeMatches>());
        Assert.Equal(("/subject/legalRepresentative/idNumber", Severity.Blocking), (finding.Field, finding.Severity));
    }

    [Fact]
    public void SamePerson_IsFine() => Assert.Empty(Consistent.Ask<LegalRepresentativeMatches>());

    [Theory]
    [InlineData("威海模型投资有限公司(委派代表:张样例)")]
    [InlineData("威海模型投资有限公司")]
    [InlineData("王模型、张样例")]
    public void DelegateOrOneOfSeveral_IsFine(string representative) =>
        Assert.Empty(Consistent.WithLicense((FieldNames.Representative, representative)).Ask<LegalRepresentativeMatches>());

    [Fact]
    public void DoubtfulName_NeverBlocks() =>
        Assert.Equal(Severity.Warning, Assert.Single(Consistent.With(("执照.jpg", License((FieldNames.Representative, Doubtful("张祥例"))))).Ask<LegalRepresentativeMatches>()).Severity);

    [Fact]
    public void DoubtfulName_IsJudgedByTheCard() =>
        Assert.Equal(Severity.Info, Assert.Single(Consistent.WithLicense((FieldNames.Representative, Doubtful("张祥例"))).Ask<LegalRepresentativeMatches>()).Severity);

    [Fact]
    public void UnreadName_IsSaidToBeUnread() =>
        Assert.Contains("没有从营业执照上读出", Assert.Single(Consistent.WithLicense((FieldNames.Representative, Missing)).Ask<LegalRepresentativeMatches>()).Message, StringComparison.Ordinal);
}
