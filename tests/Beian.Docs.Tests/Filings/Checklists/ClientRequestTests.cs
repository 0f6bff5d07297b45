using Beian.Docs.Documents;
using Beian.Docs.Tests.Rules;
using static Beian.Docs.Tests.Rules.SampleFiling;

namespace Beian.Docs.Tests.Filings.Checklists;

public sealed class ClientRequestTests
{
    [Fact]
    public void ReadyFiling_AsksForNothing() => Assert.Empty(Consistent.Check().ClientRequest);

    [Fact]
    public void MissingMaterial_IsAskedForWithHowToPhotographIt()
    {
        var letter = Consistent.Without(DocumentKinds.IdCardBack).Check().ClientRequest;
        Assert.StartsWith("您好！", letter, StringComparison.Ordinal);
        Assert.Contains("1. 主体负责人“张样例”的身份证国徽面。请拍有国徽的一面", letter, StringComparison.Ordinal);
        Assert.Contains("以下 1 项", letter, StringComparison.Ordinal);
    }

    [Fact]
    public void MistakesAndPictures_StandUnderTheirHeadings()
    {
        var letter = Consistent.WithSubject(s => s with { Name = "威海样列科技有限公司" })
            .WithIssue(DocumentKinds.IdCardFront, new("quality.glare", Severity.Warning, null, "反光。")).Check().ClientRequest;
        Assert.Contains("需要重新提供的文件：\n1. ", letter, StringComparison.Ordinal);
        Assert.Contains("需要核对或更正的内容：\n2. ", letter, StringComparison.Ordinal);
    }

    [Fact]
    public void PersonalNumbers_AreNeverInFull()
    {
        var letter = Consistent.WithPeople(p => p with { Mobile = "13800000002", EmergencyMobile = "13800000002", IdNumber = "371002199003077716" }).Check().ClientRequest;
        Assert.NotEmpty(letter);
        Assert.DoesNotContain("13800000002", letter, StringComparison.Ordinal);
        Assert.DoesNotContain("371002199003077716", letter, StringComparison.Ordinal);
        Assert.DoesNotContain(ZhangNumber, letter, StringComparison.Ordinal);
    }

    [Fact]
    public void Letter_HasNoRuleNumbers() => Assert.DoesNotContain("R-0", Consistent.WithSubject(s => s with { Name = "烟台模型商贸有限公司" }).Check().ClientRequest, StringComparison.Ordinal);
}
