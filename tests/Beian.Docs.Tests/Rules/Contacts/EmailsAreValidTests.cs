using Beian.Docs.Documents;
using Beian.Docs.Rules.Contacts;
using static Beian.Docs.Tests.Rules.SampleFiling;

namespace Beian.Docs.Tests.Rules.Contacts;

public sealed class EmailsAreValidTests
{
    private static SampleFiling With(string? email) => Consistent.WithPrincipal(p => p with { Email = email });

    [Theory]
    [InlineData("zhang@", "格式")]
    [InlineData("zhang.example.cn", "格式")]
    [InlineData("zhang@@example.cn", "格式")]
    [InlineData("zhang@mailinator.com", "一次性")]
    public void AddressThatCannotBeWrittenTo_IsSaid(string email, string problem)
    {
        var finding = Assert.Single(With(email).Ask<EmailsAreValid>());
        Assert.Equal(("R-118", Severity.Warning, "/subject/principal/email"), (finding.Code, finding.Severity, finding.Field));
        Assert.Contains(problem, finding.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("@example.cn")]
    [InlineData("ZHANG@example.cn")]
    public void AgencysAddress_IsSaid(string agency)
    {
        var filing = Consistent.WithServicePerson(p => p with { Email = null });
        Assert.Contains("代办机构", Assert.Single((filing with { History = filing.History with { AgencyEmails = [agency] } }).Ask<EmailsAreValid>()).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("zhang.yang-li_1@mail.example.com.cn")]
    [InlineData("ＺＨＡＮＧ@example.cn")]
    [InlineData("")]
    [InlineData(null)]
    public void GoodOrNone_IsFine(string? email) => Assert.Empty(With(email).Ask<EmailsAreValid>());
}
