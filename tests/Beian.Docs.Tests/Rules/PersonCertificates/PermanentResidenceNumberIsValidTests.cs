using Beian.Docs.Documents;
using Beian.Docs.Rules.PersonCertificates;
using static Beian.Docs.Tests.Rules.SampleFiling;

namespace Beian.Docs.Tests.Rules.PersonCertificates;

public sealed class PermanentResidenceNumberIsValidTests
{
    private static SampleFiling Numbered(string? number) => Consistent.WithPrincipal(p => p with { IdKind = "外国人永久居留身份证", IdNumber = number });

    [Theory]
    [InlineData("911124198108030025", "校验位")]
    [InlineData("371002199003077715", "以9开头")]
    [InlineData("9111241981", "10位")]
    public void NumberThatDoesNotHoldTogether_IsBlocked(string number, string problem)
    {
        var finding = Assert.Single(Numbered(number).Ask<PermanentResidenceNumberIsValid>());
        Assert.Equal(("R-058", Severity.Blocking, "/subject/principal/idNumber"), (finding.Code, finding.Severity, finding.Field));
        Assert.Contains(problem, finding.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(number, finding.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("911124198108030024")]
    [InlineData("USA110081080301")]
    [InlineData(null)]
    public void NewOldOrNone_IsFine(string? number) => Assert.Empty(Numbered(number).Ask<PermanentResidenceNumberIsValid>());
}
