using Beian.Docs.Documents;
using Beian.Docs.Rules.PersonCertificates;
using static Beian.Docs.Tests.Rules.SampleFiling;

namespace Beian.Docs.Tests.Rules.PersonCertificates;

public sealed class CardSidesBelongTogetherTests
{
    [Fact]
    public void OtherProvince_IsMentioned()
    {
        var finding = Assert.Single(Consistent.WithBack((FieldNames.Authority, "江苏省南京市公安局玄武分局")).Ask<CardSidesBelongTogether>());
        Assert.Equal(("R-044", Severity.Warning, "/subject/principal", 2), (finding.Code, finding.Severity, finding.Field, finding.Evidence.Count));
    }

    [Theory]
    [InlineData("威海市公安局环翠分局")]
    [InlineData("烟台市公安局芝罘分局")]
    [InlineData("荣成市公安局")]
    [InlineData("公安局")]
    public void SameOrUnknownProvince_IsFine(string authority) => Assert.Empty(Consistent.WithBack((FieldNames.Authority, authority)).Ask<CardSidesBelongTogether>());

    [Fact]
    public void DoubtfulAuthority_IsLighter() =>
        Assert.Equal(Severity.Info, Assert.Single(Consistent.WithBack((FieldNames.Authority, Doubtful("南京市公安局"))).Ask<CardSidesBelongTogether>()).Severity);

    /// <summary>What is unsure of a county says nothing against its province.</summary>
    [Theory]
    [InlineData(7, Severity.Warning)]
    [InlineData(1, Severity.Info)]
    public void DoubtfulCounty_IsNoDoubtOfTheProvince(int unsure, Severity severity) => Assert.Equal(severity, Assert.Single(Consistent
        .WithFront((FieldNames.Address, Doubtful("山东省威海市环翠区样例路8号") with { Unsure = [unsure] })).WithBack((FieldNames.Authority, "南京市公安局玄武分局")).Ask<CardSidesBelongTogether>()).Severity);

    [Fact]
    public void UnreadAuthority_TellsNothing() => Assert.Empty(Consistent.WithBack((FieldNames.Authority, Missing)).Ask<CardSidesBelongTogether>());
}
