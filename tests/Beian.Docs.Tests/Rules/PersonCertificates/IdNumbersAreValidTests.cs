using Beian.Docs.Documents;
using Beian.Docs.Filings;
using Beian.Docs.Rules.PersonCertificates;
using static Beian.Docs.Tests.Rules.SampleFiling;

namespace Beian.Docs.Tests.Rules.PersonCertificates;

public sealed class IdNumbersAreValidTests
{
    [Theory]
    [InlineData("371002199003077714", "校验位不对")]
    [InlineData("37100219900307771", "是17位")]
    [InlineData("110105491231002", "15位")]
    [InlineData("371002199002300014", "出生日期不存在")]
    public void BrokenNumberOnTheForm_IsBlockedOnceAndMasked(string number, string explained)
    {
        var finding = Assert.Single(Consistent.WithPeople(p => p with { IdNumber = number }).Ask<IdNumbersAreValid>());
        Assert.Equal(("R-041", Severity.Blocking, "/subject/principal/idNumber"), (finding.Code, finding.Severity, finding.Field));
        Assert.Contains(explained, finding.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(number, finding.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("371002199003077715")]
    [InlineData("11010519491231002x")]
    [InlineData("830000199201300022")]
    [InlineData(null)]
    public void ValidNumber_IsFine(string? number) => Assert.Empty(Consistent.WithPeople(p => p with { IdNumber = number }).Ask<IdNumbersAreValid>());

    [Fact]
    public void PermanentResidenceNumber_IsNotAsked() =>
        Assert.Empty(Consistent.WithSubject(s => s with { LegalRepresentative = new LegalRepresentative { IdNumber = "911124198108030024" } }).Ask<IdNumbersAreValid>());

    [Fact]
    public void NumberOfAnotherCertificate_IsNotAsked() => Assert.Empty(Consistent.With().WithPeople(p => p with { IdKind = null, IdNumber = "E12345678" }).Ask<IdNumbersAreValid>());

    [Fact]
    public void OtherKindsOfCertificates_AreNotAsked() => Assert.Empty(Consistent.With().WithPeople(p => p with { IdKind = "护照", IdNumber = "E12345678" }).Ask<IdNumbersAreValid>());

    [Fact]
    public void BrokenNumberOnTheCard_IsJudgedByHowItWasRead()
    {
        var filing = Consistent.WithPeople(p => p with { IdNumber = null }).WithSubject(s => s with { LegalRepresentative = null });
        Assert.Equal(Severity.Blocking, Assert.Single(filing.WithFront((FieldNames.IdNumber, "371002199003077714")).Ask<IdNumbersAreValid>()).Severity);
        Assert.Equal(Severity.Warning, Assert.Single(filing.WithFront((FieldNames.IdNumber, Doubtful("371002199003077714"))).Ask<IdNumbersAreValid>()).Severity);
        Assert.Empty(filing.WithFront((FieldNames.IdNumber, Missing)).Ask<IdNumbersAreValid>());
    }
}
