using Beian.Docs.Documents;
using Beian.Docs.Rules.FormAgainstDocuments;
using static Beian.Docs.Tests.Rules.SampleFiling;

namespace Beian.Docs.Tests.Rules.FormAgainstDocuments;

public sealed class SubjectNameMatchesTests
{
    [Fact]
    public void OtherCharacter_IsBlockedAndNamed()
    {
        var finding = Assert.Single(Consistent.WithSubject(s => s with { Name = "威海样例科枝有限公司" }).Ask<SubjectNameMatches>());
        Assert.Equal(("R-061", Severity.Blocking, "/subject/name"), (finding.Code, finding.Severity, finding.Field));
        Assert.Equal(("威海样例科枝有限公司", Company), (finding.FormValue, finding.DocumentValue));
        Assert.Contains("第6个字：表上“枝”，证上“技”（字形相近", finding.Message, StringComparison.Ordinal);
        var evidence = Assert.Single(finding.Evidence);
        Assert.Equal(("执照.jpg", 1, DocumentKinds.BusinessLicense, FieldNames.Name), (evidence.File, evidence.Page, evidence.Kind, evidence.DocumentField));
        Assert.NotNull(evidence.Box);
        Assert.NotNull(finding.Source);
    }

    [Fact]
    public void SameName_IsFine() => Assert.Empty(Consistent.Ask<SubjectNameMatches>());

    [Fact]
    public void EmptyForm_IsFine() => Assert.Empty(Consistent.WithSubject(s => s with { Name = null }).Ask<SubjectNameMatches>());

    [Fact]
    public void OtherSpelling_IsOnlyMentioned()
    {
        var filing = Consistent.WithLicense((FieldNames.Name, "威海样例(中国)有限公司")).WithSubject(s => s with { Name = "威海样例（中国） 有限公司" });
        Assert.Equal(Severity.Info, Assert.Single(filing.Ask<SubjectNameMatches>()).Severity);
    }

    [Fact]
    public void SpellingAsPrinted_IsFine()
    {
        var printed = new FieldReading { Value = "威海样例(中国)有限公司", Raw = "威海样例（中国）有限公司", Status = FieldStatus.Confirmed };
        var filing = Consistent.WithLicense((FieldNames.Name, printed)).WithSubject(s => s with { Name = "威海样例（中国）有限公司" });
        Assert.Empty(filing.Ask<SubjectNameMatches>());
    }

    [Fact]
    public void DoubtfulReading_NeverBlocks()
    {
        var finding = Assert.Single(Consistent.WithLicense((FieldNames.Name, Doubtful("威海样例科枝有限公司"))).Ask<SubjectNameMatches>());
        Assert.Equal(Severity.Warning, finding.Severity);
        Assert.Contains("识别存疑", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void UnreadName_IsSaidToBeUnread()
    {
        var finding = Assert.Single(Consistent.WithLicense((FieldNames.Name, Missing)).Ask<SubjectNameMatches>());
        Assert.Equal(Severity.Info, finding.Severity);
        Assert.Contains("没有从营业执照上读出名称", finding.Message, StringComparison.Ordinal);
        Assert.Null(finding.DocumentValue);
    }

    [Fact]
    public void TraderWithoutName_IsNotCompared() => Assert.Empty(Consistent.WithLicense((FieldNames.Name, "***")).Ask<SubjectNameMatches>());

    [Fact]
    public void TraderUnderTheOperatorsName_MayHaveNothingToRead()
    {
        var filing = Consistent.WithLicense((FieldNames.Name, Missing), (FieldNames.Type, "个体工商户")).WithSubject(s => s with { Name = Zhang, LegalRepresentative = s.LegalRepresentative! with { Name = Zhang } });
        Assert.Empty(filing.Ask<SubjectNameMatches>());
        Assert.Single(filing.WithSubject(s => s with { Name = Company }).Ask<SubjectNameMatches>());
    }

    [Fact]
    public void BetterScan_Decides() =>
        Assert.Empty(Consistent.WithLicense((FieldNames.Name, Doubtful("威海样例科枝有限公司"))).And("副本.jpg", License()).Ask<SubjectNameMatches>());

    [Fact]
    public void ParentsLicenseBesideIt_IsNotCompared()
    {
        var parent = License((FieldNames.Name, "青岛模型集团有限公司"), (FieldNames.CreditCode, "91330106673959654P"));
        Assert.Empty(Consistent.With([("总公司.jpg", parent), .. Consistent.Documents]).Ask<SubjectNameMatches>());
    }
}
