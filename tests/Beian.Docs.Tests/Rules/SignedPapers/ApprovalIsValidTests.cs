using Beian.Docs.Documents;
using Beian.Docs.Filings;
using Beian.Docs.Rules.SignedPapers;
using static Beian.Docs.Tests.Rules.SampleFiling;

namespace Beian.Docs.Tests.Rules.SignedPapers;

public sealed class ApprovalIsValidTests
{
    private static DocumentReading Permit(params (string Field, object? Value)[] changes) => Document(DocumentKinds.PreApproval,
        [(FieldNames.Name, Company), (FieldNames.PermitNumber, "样例许1号"), (FieldNames.ValidTo, "2029-01-01"), .. changes]);

    private static SampleFiling With(params (string Field, object? Value)[] changes) =>
        Consistent.WithService(s => s with { Approvals = [new ServiceApproval { Kind = "文化", Number = "样例许1号", ValidTo = "2029-01-01" }] }).And("许可证.jpg", Permit(changes));

    [Theory]
    [InlineData(FieldNames.ValidTo, "2026-01-01", "/services/0/approvals")]
    [InlineData(FieldNames.Name, "烟台样例商贸有限公司", "/subject/name")]
    [InlineData(FieldNames.PermitNumber, "样例许2号", "/services/0/approvals/0/number")]
    public void ExpiredOrAnothers_Blocks(string field, string value, string pointer)
    {
        With((field, value)).Ask<ApprovalIsValid>().IsOne(Severity.Blocking, pointer);
        With((field, Doubtful(value))).Ask<ApprovalIsValid>().IsOne(Severity.Warning, pointer);
    }

    /// <summary>Whoever has several sites may hold one for each.</summary>
    [Fact]
    public void OfAnotherSite_IsAWarning()
    {
        With((FieldNames.Domain, "other-sample.cn")).Ask<ApprovalIsValid>().IsOne(Severity.Warning, "/services/0/domains/0");
        Assert.Empty(With((FieldNames.Domain, Doubtful("other-sample.cn"))).Ask<ApprovalIsValid>());
        Assert.Empty(With((FieldNames.Domain, "www.example.cn")).Ask<ApprovalIsValid>());
    }

    [Fact]
    public void ExpiredByTheForm_Blocks() =>
        Consistent.WithService(s => s with { Approvals = [new ServiceApproval { Number = "样例许1号", ValidTo = "2026-01-01" }] }).Ask<ApprovalIsValid>().IsOne(Severity.Blocking, "/services/0/approvals/0/validTo");

    [Fact]
    public void ValidOwnApproval_IsNoFinding() => Assert.Empty(With().Ask<ApprovalIsValid>());
}
