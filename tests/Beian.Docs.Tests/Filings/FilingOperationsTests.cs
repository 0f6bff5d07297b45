using Beian.Docs.Documents;
using Beian.Docs.Filings;
using Beian.Docs.Filings.Checklists;
using Beian.Docs.Filings.Forms;
using Beian.Docs.Rules;
using Beian.Docs.Tests.Rules;
using static Beian.Docs.Tests.Rules.SampleFiling;

namespace Beian.Docs.Tests.Filings;

public sealed class FilingOperationsTests
{
    [Theory]
    [InlineData("cancelSubject", FilingOperation.CancelSubject)]
    [InlineData("cancelService", FilingOperation.CancelService)]
    [InlineData("cancelAccess", FilingOperation.CancelAccess)]
    [InlineData("migrate", FilingOperation.Migrate)]
    public void EveryOperation_IsRead(string word, FilingOperation operation) => Assert.Equal(operation, FormJson.Parse($$"""{ "operation": "{{word}}" }""").Form.Operation);

    // Whoever gives a service up is asked for nothing and told of nothing that no longer matters.
    [Theory]
    [InlineData(FilingOperation.CancelSubject)]
    [InlineData(FilingOperation.CancelService)]
    [InlineData(FilingOperation.CancelAccess)]
    public void Cancellation_NeedsNoMaterial(FilingOperation operation)
    {
        var report = (Consistent with { Documents = [] }).Doing(operation).WithServicePerson(p => p with { Mobile = "1" }).Check();

        Assert.Equal(Verdict.Ready, report.Verdict);
        Assert.DoesNotContain(report.Findings, f => f.Code.StartsWith('R'));
        Assert.Empty(report.MissingMaterials);
        Assert.DoesNotContain(report.Checklist, i => i.State == ChecklistState.Missing);
        Assert.Contains(report.Checklist, i => i.Kind == "S-009");
    }

    [Fact]
    public void Migration_IsHeldAgainstItsPapersButMissesNone()
    {
        var filing = Consistent.Doing(FilingOperation.Migrate);

        Assert.Empty((filing with { Documents = [] }).Check().MissingMaterials);
        Assert.Contains(filing.WithSubject(s => s with { Name = "威海样例科枝有限公司" }).Check().Findings, f => f.Code == "R-061");
        Assert.Contains("APP 不能迁移", filing.As(FilingKind.App).Check().Checklist.Single(i => i.Kind == "S-010").Note, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("企业", "营业执照", null)]
    [InlineData("事业单位", "统一社会信用代码证书", null)]
    [InlineData("民办非企业单位", "社会服务机构登记证书", null)]
    [InlineData("个人", "护照", null)]
    [InlineData("基金会", "中华人民共和国社会信用代码证书", null)]
    [InlineData("企业", "身份证", Severity.Warning)]
    [InlineData("个人", "营业执照", Severity.Warning)]
    [InlineData("政府机关", "事业单位法人证书", Severity.Warning)]
    [InlineData("公证机构", "营业执照", Severity.Info)]
    [InlineData("渔民", "营业执照", null)]
    public void CertificateThatDoesNotFitTheNature_IsSaidInItsPlace(string nature, string certificate, Severity? severity)
    {
        var problems = FormJson.Parse($$"""{ "subject": { "nature": "{{nature}}", "certificateKind": "{{certificate}}" } }""").Problems.Where(p => p.Code == FormProblemCodes.NotOfNature).ToList();

        Assert.Equal(severity, problems.SingleOrDefault()?.Severity);
        Assert.All(problems, p => Assert.Equal("/subject/certificateKind", p.Field));
    }
}
