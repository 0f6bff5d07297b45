using Beian.Docs.Documents;
using Beian.Docs.Filings;
using Beian.Docs.Rules.History;
using static Beian.Docs.Tests.Rules.SampleFiling;

namespace Beian.Docs.Tests.Rules.History;

public sealed class PersonIsOfOneSubjectTests
{
    private static FilingForm Other => Consistent.WithSubject(s => s with { Name = "威海模型有限公司", CertificateNumber = "91350100M000100Y43", MailingAddress = "别处1号" }).Form;

    [Theory]
    [InlineData("山东省", Severity.Blocking)]
    [InlineData("江苏省", Severity.Warning)]
    public void SamePersonOfAnotherSubject_IsSaidOnceAndMasked(string province, Severity severity)
    {
        var finding = Assert.Single(Consistent.In(province).Beside(Other).Ask<PersonIsOfOneSubject>());
        Assert.Equal(("R-059", severity, "/subject/principal/idNumber"), (finding.Code, finding.Severity, finding.Field));
        Assert.Contains("“客户1”", finding.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(ZhangNumber, finding.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("模型", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void OtherPeopleOrOwnFilings_AreFine()
    {
        Assert.Empty(Consistent.Beside(Consistent.Form).Ask<PersonIsOfOneSubject>());
        Assert.Empty(Consistent.WithPeople(p => p with { IdNumber = LiNumber }).Beside(Other).Ask<PersonIsOfOneSubject>());
        Assert.Empty(Consistent.WithPeople(p => p with { IdNumber = null }).Beside(Other).Ask<PersonIsOfOneSubject>());
        Assert.Empty(Consistent.Beside(Other with { Subject = Other.Subject! with { Name = null, CertificateNumber = null } }).Ask<PersonIsOfOneSubject>());
    }
}
