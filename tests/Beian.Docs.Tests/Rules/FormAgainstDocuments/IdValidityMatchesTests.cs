using Beian.Docs.Documents;
using Beian.Docs.Rules.FormAgainstDocuments;
using static Beian.Docs.Tests.Rules.SampleFiling;

namespace Beian.Docs.Tests.Rules.FormAgainstDocuments;

public sealed class IdValidityMatchesTests
{
    [Fact]
    public void OtherDate_IsBlocked()
    {
        var finding = Assert.Single(Consistent.WithPrincipal(p => p with { IdValidTo = "2036-07-21" }).Ask<IdValidityMatches>());
        Assert.Equal(("R-069", Severity.Blocking, "/subject/principal/idValidTo"), (finding.Code, finding.Severity, finding.Field));
        Assert.Contains("“2036-07-21”与身份证国徽面上的有效期截止日“2036-07-12”不一致。", finding.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2036.07.12")]
    [InlineData("20360712")]
    [InlineData("不知道")]
    [InlineData("")]
    public void SameDateOrNone_IsFine(string date) => Assert.Empty(Consistent.WithPrincipal(p => p with { IdValidTo = date }).Ask<IdValidityMatches>());

    [Fact]
    public void OpenEnd_IsComparedAsAWord()
    {
        var filing = Consistent.WithBack((FieldNames.ValidTo, "长期"));
        Assert.Empty(filing.WithPeople(p => p with { IdValidTo = "长期有效" }).Ask<IdValidityMatches>());
        Assert.Equal(2, filing.Ask<IdValidityMatches>().Count);
    }

    [Fact]
    public void DoubtfulDate_NeverBlocks()
    {
        // 2016 to 2026 is a term too; 2016-07-12 to 2036-07-21 is none, so that it was misread.
        Assert.All(Consistent.WithBack((FieldNames.ValidTo, Doubtful("2026-07-12"))).Ask<IdValidityMatches>(), f => Assert.Equal(Severity.Warning, f.Severity));
        Assert.All(Consistent.WithBack((FieldNames.ValidTo, Doubtful("2036-07-21"))).Ask<IdValidityMatches>(), f => Assert.Equal(Severity.Info, f.Severity));
    }

    [Fact]
    public void UnreadDate_IsSaidToBeUnread() =>
        Assert.Contains("没有从身份证国徽面上读出", Assert.Single(Consistent.WithBack((FieldNames.ValidTo, Missing)).Ask<IdValidityMatches>()).Message, StringComparison.Ordinal);

    // Two backs of one authority, nothing in the names: which is whose is a guess.
    [Fact]
    public void UncertainPair_NeverBlocks()
    {
        var filing = WithTwoPeople.With(
            ("1.jpg", Front()), ("2.jpg", Front((FieldNames.Name, Li), (FieldNames.IdNumber, LiNumber))), ("3.jpg", Back((FieldNames.ValidTo, "2031-07-12"))), ("4.jpg", Back((FieldNames.ValidTo, "2031-07-12"))));
        Assert.NotEmpty(filing.Ask<IdValidityMatches>());
        Assert.All(filing.Ask<IdValidityMatches>(), f => Assert.Equal(Severity.Warning, f.Severity));
    }
}
