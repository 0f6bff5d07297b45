using Beian.Docs.Documents;
using Beian.Docs.Rules.PersonCertificates;
using static Beian.Docs.Tests.Rules.SampleFiling;

namespace Beian.Docs.Tests.Rules.PersonCertificates;

public sealed class CardIsNotTemporaryTests
{
    [Theory]
    [InlineData("山东省", Severity.Warning)]
    [InlineData("内蒙古", Severity.Blocking)]
    public void TemporaryKindOnTheForm_IsSaid(string province, Severity severity)
    {
        var finding = Assert.Single(Consistent.In(province).WithPrincipal(p => p with { IdKind = "临时身份证" }).Ask<CardIsNotTemporary>());
        Assert.Equal(("R-049", severity, "/subject/principal/idKind"), (finding.Code, finding.Severity, finding.Field));
    }

    [Fact]
    public void CardOfThreeMonths_IsATemporaryOne() =>
        Assert.Equal(Severity.Blocking, Assert.Single(Consistent.In("内蒙古").WithBack((FieldNames.ValidFrom, "2026-10-01"), (FieldNames.ValidTo, "2027-01-01")).Ask<CardIsNotTemporary>()).Severity);

    [Fact]
    public void DoubtfulDays_OnlyWarn() =>
        Assert.Equal(Severity.Warning, Assert.Single(Consistent.In("内蒙古").WithBack((FieldNames.ValidFrom, "2026-10-01"), (FieldNames.ValidTo, Doubtful("2027-01-01"))).Ask<CardIsNotTemporary>()).Severity);

    [Fact]
    public void OrdinaryOrUnreadCard_IsFine()
    {
        Assert.Empty(Consistent.Ask<CardIsNotTemporary>());
        Assert.Empty(Consistent.WithBack((FieldNames.ValidTo, Missing)).Ask<CardIsNotTemporary>());
    }
}
