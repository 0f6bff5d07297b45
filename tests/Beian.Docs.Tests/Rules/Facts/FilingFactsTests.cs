using Beian.Docs.Documents;
using Beian.Docs.Rules.Facts;
using static Beian.Docs.Tests.Rules.SampleFiling;

namespace Beian.Docs.Tests.Rules.Facts;

public sealed class FilingFactsTests
{
    private static DocumentReading LisFront => Front((FieldNames.Name, Li), (FieldNames.IdNumber, LiNumber), (FieldNames.BirthDate, "1988-02-29"));

    private static DocumentReading LisBack => Back((FieldNames.ValidFrom, "2018-02-01"), (FieldNames.ValidTo, "2038-02-01"));

    // The form says nothing of dates, so that they give no hint.
    private static SampleFiling TwoPeople(params (string File, DocumentReading Document)[] documents) =>
        WithTwoPeople.WithPeople(p => p with { IdValidFrom = null, IdValidTo = null }).With(documents);

    private static (string? To, bool IsCertain) BackOf(SampleFiling filing, string name)
    {
        var card = filing.Facts.Cards.Single(c => c.Front.ValueOf(FieldNames.Name) == name);
        return (card.Back?.ValueOf(FieldNames.ValidTo), card.IsPairCertain);
    }

    public static TheoryData<string, string, string, string> FileNames => new()
    {
        { "张样例正面.jpg", "张样例反面.jpg", "李样例正面.jpg", "李样例反面.jpg" },
        { "a-front.jpg", "a-back.jpg", "b-front.jpg", "b-back.jpg" },
        { "张/正面.jpg", "张/国徽面.jpg", "李/正面.jpg", "李/国徽面.jpg" },
        { "张.pdf", "张.pdf", "李.pdf", "李.pdf" },
        { "1.jpg", "张样例身份证.jpg", "2.jpg", "李样例身份证.jpg" },
    };

    [Theory]
    [MemberData(nameof(FileNames))]
    public void Sides_ArePairedByWhereTheyStand(string front, string back, string lisFront, string lisBack)
    {
        // The backs in the wrong order, so that order does not help.
        var filing = TwoPeople((front, Front()), (lisFront, LisFront), (lisBack, LisBack), (back, Back()));
        Assert.Equal(("2036-07-12", true), BackOf(filing, Zhang));
        Assert.Equal(("2038-02-01", true), BackOf(filing, Li));
    }

    [Fact]
    public void Sides_ArePairedByRegion()
    {
        var filing = TwoPeople(
            ("1.jpg", Front()), ("2.jpg", Front((FieldNames.Name, Li), (FieldNames.IdNumber, LiNumber), (FieldNames.Address, "山东省荣成市样例街1号"))),
            ("3.jpg", Back((FieldNames.Authority, "荣成市公安局"), (FieldNames.ValidTo, "2038-02-01"))), ("4.jpg", Back()));
        Assert.Equal(("2038-02-01", true), BackOf(filing, Li));
    }

    [Fact]
    public void Sides_ArePairedByTheFormsDates()
    {
        var filing = WithTwoPeople
            .WithServicePerson(p => p with { IdValidFrom = "2018-02-01", IdValidTo = "2038-02-01" }).With(("1.jpg", Front()), ("2.jpg", LisFront), ("3.jpg", LisBack), ("4.jpg", Back()));
        Assert.Equal("2038-02-01", BackOf(filing, Li).To);
    }

    [Fact]
    public void Sides_ThatOnlyOrderSpeaksFor_AreNotCertain()
    {
        var filing = TwoPeople(("1.jpg", Front()), ("2.jpg", Back()), ("3.jpg", LisFront), ("4.jpg", LisBack));
        Assert.Equal(("2036-07-12", false), BackOf(filing, Zhang));
        Assert.Equal(("2038-02-01", false), BackOf(filing, Li));
    }

    [Fact]
    public void DuplicateScans_AreOneCard()
    {
        var facts = Consistent.And("x.jpg", Front()).And("y.jpg", Back()).Facts;
        var card = Assert.Single(facts.Cards);
        Assert.Equal((2, 2, true), (card.Front.Documents.Count, card.Back?.Documents.Count, card.IsPairCertain));
        Assert.Empty(facts.StrayBacks);
    }

    [Fact]
    public void DuplicateScanReadWorse_IsStillOneCard()
    {
        var facts = Consistent.And("x.jpg", Front((FieldNames.IdNumber, Doubtful(LiNumber)), (FieldNames.BirthDate, Doubtful("1990-03-17")))).And("y.jpg", Back((FieldNames.ValidTo, Missing))).Facts;
        Assert.Single(facts.Cards);
        Assert.Empty(facts.StrayBacks);
    }

    // Husband and wife fetched their cards on one day, and one back was scanned twice.
    [Fact]
    public void EqualBacksOfTwoPeople_StayTwo()
    {
        var facts = TwoPeople(("1.jpg", Front()), ("2.jpg", LisFront), ("3.jpg", Back()), ("4.jpg", Back()), ("5.jpg", Back())).Facts;
        Assert.All(facts.Cards, c => Assert.NotNull(c.Back));
    }

    [Fact]
    public void OneCard_MayServeSeveralRoles() => Assert.All(Consistent.Facts.People, p => Assert.Same(Consistent.Facts.Cards[0].Front.ValueOf(FieldNames.IdNumber), p.Card?.Front.ValueOf(FieldNames.IdNumber)));

    [Fact]
    public void Card_IsFoundByNumberWhereTheNameIsMistyped()
    {
        var facts = WithTwoPeople.WithServicePerson(p => p with { Name = "季样例" }).Facts;
        Assert.Equal(LiNumber, facts.People[1].Card?.Front.ValueOf(FieldNames.IdNumber));
    }

    [Fact]
    public void Card_IsFoundByNameWhereTheNumberIsMistyped()
    {
        var facts = WithTwoPeople.WithServicePerson(p => p with { IdNumber = ZhangNumber[..10] + "12345678" }).Facts;
        Assert.Equal((LiNumber, CardMatch.Sure), (facts.People[1].Card?.Front.ValueOf(FieldNames.IdNumber), facts.People[1].Match));
    }

    [Fact]
    public void OnlyCardLeft_IsTheOnlyPersonsLeft()
    {
        var facts = WithTwoPeople.WithServicePerson(p => p with { Name = "赵甲", IdNumber = "11010519491231002X" }).Facts;
        Assert.True(facts.People[1].IsCardByElimination);
        Assert.Equal(Li, facts.People[1].Card?.Front.ValueOf(FieldNames.Name));
    }

    [Fact]
    public void TwoCardsLeft_AreNobodys()
    {
        var facts = WithTwoPeople.And("钱.jpg", Front((FieldNames.Name, "钱乙"), (FieldNames.IdNumber, "440524188001010014")))
            .WithServicePerson(p => p with { Name = "赵甲", IdNumber = "11010519491231002X" }).Facts;
        Assert.Null(facts.People[1].Card);
    }

    [Fact]
    public void UnnamedPrincipal_HasTheRepresentativesCard()
    {
        var facts = WithTwoPeople.WithSubject(s => s with { Principal = null }).Facts;
        Assert.Equal(Zhang, facts.Principal.Card?.Front.ValueOf(FieldNames.Name));
    }

    [Theory]
    [InlineData("张样例", new[] { "张样例" }, false)]
    [InlineData("张样例、李样例", new[] { "张样例", "李样例" }, false)]
    [InlineData("威海模型投资有限公司(委派代表:张样例)", new[] { "张样例" }, true)]
    [InlineData("威海模型投资有限公司（委派代表：张样例）", new[] { "张样例" }, true)]
    [InlineData("威海模型投资合伙企业(有限合伙)委派代表张样例", new[] { "张样例" }, true)]
    [InlineData("威海模型投资合伙企业(有限合伙)", new string[0], true)]
    public void Representative_IsTakenApart(string printed, string[] people, bool isOrganization)
    {
        var representative = Consistent.WithLicense((FieldNames.Representative, printed)).Facts.Representative;
        Assert.Equal(people, representative?.People);
        Assert.Equal(isOrganization, representative?.IsOrganization);
    }
}
