using Beian.Docs.Documents;
using Beian.Docs.Rules.FormAgainstDocuments;
using static Beian.Docs.Tests.Rules.SampleFiling;

namespace Beian.Docs.Tests.Rules.FormAgainstDocuments;

public sealed class PersonMatchesCardTests
{
    [Fact]
    public void MistypedName_IsBlockedAtTheCharacter()
    {
        var finding = Assert.Single(Consistent.WithPrincipal(p => p with { Name = "张样列" }).Ask<PersonMatchesCard>());
        Assert.Equal(("R-066", Severity.Blocking, "/subject/principal/name"), (finding.Code, finding.Severity, finding.Field));
        Assert.Contains("第3个字：表上“列”，证上“例”", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void MistypedNumber_IsBlockedAndMasked()
    {
        var finding = Assert.Single(Consistent.WithServicePerson(p => p with { IdNumber = "371002199003017715" }).Ask<PersonMatchesCard>());
        Assert.Equal(("/services/0/person/idNumber", Severity.Blocking), (finding.Field, finding.Severity));
        Assert.Contains("第14位：表上“1”，证上“7”", finding.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("19900301", finding.Message, StringComparison.Ordinal);
        Assert.Equal(("371002199003017715", ZhangNumber), (finding.FormValue, finding.DocumentValue));
    }

    [Fact]
    public void AnothersCard_IsOneFinding()
    {
        var finding = Assert.Single(Consistent.WithFront((FieldNames.Name, "王模型"), (FieldNames.IdNumber, "11010519491231002X")).WithForm(f => f with { Services = [] }).Ask<PersonMatchesCard>());
        Assert.Equal(("/subject/principal/name", Severity.Blocking, "王模型"), (finding.Field, finding.Severity, finding.DocumentValue));
    }

    [Fact]
    public void SamePerson_IsFine() => Assert.Empty(Consistent.Ask<PersonMatchesCard>());

    [Fact]
    public void TwoPeopleWithTwoCards_AreFine() => Assert.Empty(WithTwoPeople.Ask<PersonMatchesCard>());

    [Fact]
    public void DoubtfulNumber_NeverBlocks()
    {
        // Once, though the card is of a person in two roles: a person looks once.
        var finding = Assert.Single(Consistent.WithFront((FieldNames.IdNumber, Doubtful(LiNumber))).Ask<PersonMatchesCard>());
        Assert.Equal((Severity.Warning, "/subject/principal/idNumber"), (finding.Severity, finding.Field));
        Assert.Contains("识别存疑", finding.Message, StringComparison.Ordinal);
        Assert.All(Consistent.WithFront((FieldNames.IdNumber, Doubtful("371002199003017715"))).Ask<PersonMatchesCard>(), f => Assert.Equal(Severity.Info, f.Severity));
    }

    [Fact]
    public void DoubtfulName_IsSaidAgainWhereTheFormSaysAnother()
    {
        var filing = Consistent.WithFront((FieldNames.Name, Doubtful("张样列"))).WithServicePerson(p => p with { Name = "张样海" }).WithLicense((FieldNames.Representative, Missing));
        Assert.Equal(["/subject/principal/name", "/services/0/person/name"], filing.Ask<PersonMatchesCard>().Select(f => f.Field));
    }

    [Fact]
    public void UnreadNumber_IsSaidForWhomeverTheFormGivesOne()
    {
        var filing = Consistent.WithFront((FieldNames.IdNumber, Missing)).WithPrincipal(p => p with { IdNumber = null });
        Assert.Equal("/services/0/person/idNumber", Assert.Single(filing.Ask<PersonMatchesCard>()).Field);
    }

    [Fact]
    public void DoubtfulName_IsJudgedByTheLicense()
    {
        var filing = Consistent.WithFront((FieldNames.Name, Doubtful("孖长样例")));
        Assert.All(filing.Ask<PersonMatchesCard>(), f => Assert.Equal(Severity.Info, f.Severity));
        Assert.All(filing.WithLicense((FieldNames.Representative, Doubtful(Zhang))).Ask<PersonMatchesCard>(), f => Assert.Equal(Severity.Warning, f.Severity));
    }

    [Fact]
    public void UnreadName_IsSaidOnce() => Assert.Contains(
        "没有从身份证人像面上读出姓名", Assert.Single(Consistent.WithFront((FieldNames.Name, Missing)).Ask<PersonMatchesCard>()).Message, StringComparison.Ordinal);

    [Fact]
    public void PrincipalWhoIsNotTheRepresentative_IsMentionedWhereTheProvinceDemandsIt()
    {
        var filing = Consistent.WithLicense((FieldNames.Representative, "王模型"));
        Assert.Equal(Severity.Warning, Assert.Single(filing.Ask<PersonMatchesCard>()).Severity);
        Assert.Empty(filing.WithForm(f => f with { Province = "江苏省" }).Ask<PersonMatchesCard>());
        Assert.Empty(Consistent.WithLicense((FieldNames.Representative, Doubtful("王模型"))).Ask<PersonMatchesCard>());
    }
}
