using Beian.Docs.Documents;
using Beian.Docs.Rules.ServiceNames;
using static Beian.Docs.Tests.Rules.SampleFiling;

namespace Beian.Docs.Tests.Rules.ServiceNames;

public sealed class IndividualNameIsPersonalTests
{
    [Theory]
    [InlineData("样例科技公司", Severity.Blocking, "公司")]
    [InlineData("小张优惠券", Severity.Blocking, "优惠券")]
    [InlineData("荣成市小记", Severity.Blocking, "荣成市")]
    [InlineData("山东小记", Severity.Warning, "山东")]
    [InlineData("李样例的日记", Severity.Blocking, "李样例")]
    public void NameThatIsNotPersonal_IsNamed(string name, Severity severity, string word)
    {
        var stranger = Front((FieldNames.Name, Li), (FieldNames.IdNumber, LiNumber), (FieldNames.BirthDate, "1988-02-29"));
        var finding = Assert.Single(Individual.And("李.jpg", stranger).Named(name).Ask<IndividualNameIsPersonal>());
        Assert.Equal(severity, finding.Severity);
        Assert.Contains($"“{word}”", finding.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("张样例的笔记")]
    [InlineData("海边小记")]
    public void PersonalName_IsNoFinding(string name) => Assert.Empty(Individual.Named(name).Ask<IndividualNameIsPersonal>());

    [Fact]
    public void Units_MayBeCompanies() => Assert.Empty(Consistent.Named("样例公司官网").Ask<IndividualNameIsPersonal>());
}
