using Beian.Docs.Documents;
using Beian.Docs.Rules.PersonCertificates;
using static Beian.Docs.Tests.Rules.SampleFiling;

namespace Beian.Docs.Tests.Rules.PersonCertificates;

public sealed class CardTermIsLawfulTests
{
    private static SampleFiling Term(object from, object to) => Consistent.WithBack((FieldNames.ValidFrom, from), (FieldNames.ValidTo, to));

    [Theory]
    [InlineData("2016-07-12", "2031-07-12")]
    [InlineData("2016-07-12", "2036-07-21")]
    [InlineData("2016-07-12", "长期")]
    public void UnlawfulTerm_IsMentioned(string from, string to)
    {
        var finding = Assert.Single(Term(from, to).Ask<CardTermIsLawful>());
        Assert.Equal(("R-040", Severity.Warning, "/subject/principal/idValidTo"), (finding.Code, finding.Severity, finding.Field));
    }

    [Theory]
    [InlineData("2016-07-12", "2021-07-12")]
    [InlineData("2016-07-12", "2026-07-12")]
    [InlineData("2016-07-12", "2036-07-12")]
    [InlineData("2016-02-29", "2026-03-01")]
    [InlineData("2036-03-07", "长期")]
    public void LawfulTerm_IsFine(string from, string to) => Assert.Empty(Term(from, to).Ask<CardTermIsLawful>());

    [Fact]
    public void DoubtfulDate_IsTakenForAMisreading() => Assert.Equal(Severity.Info, Assert.Single(Term("2016-07-12", Doubtful("2031-07-12")).Ask<CardTermIsLawful>()).Severity);

    [Fact]
    public void UnreadDate_TellsNothing() => Assert.Empty(Term(Missing, "2031-07-12").Ask<CardTermIsLawful>());
}
