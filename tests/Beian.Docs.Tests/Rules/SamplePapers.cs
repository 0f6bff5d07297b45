using Beian.Docs.Documents;
using Beian.Docs.Rules;

namespace Beian.Docs.Tests.Rules;

/// <summary>Signed papers that belong to the sample filing, and ways to spoil them.</summary>
internal static class SamplePapers
{
    public static DocumentReading Letter(params (string Field, object? Value)[] changes) => SampleFiling.Document(DocumentKinds.AuthorizationLetter,
    [
        (FieldNames.LetterKind, "法定代表人授权书"), (FieldNames.SubjectName, SampleFiling.Company), (FieldNames.AuthorizedName, SampleFiling.Li), (FieldNames.AuthorizedIdNumber, SampleFiling.LiNumber),
        (FieldNames.Representative, SampleFiling.Zhang), (FieldNames.RepresentativeIdNumber, SampleFiling.ZhangNumber), (FieldNames.SignedOn, "2026-11-10"), (FieldNames.Seal, FieldNames.Present),
        (FieldNames.SealText, SampleFiling.Company), (FieldNames.Signature, FieldNames.Present), .. changes,
    ]);

    public static DocumentReading Promise(params (string Field, object? Value)[] changes) => SampleFiling.Document(DocumentKinds.CommitmentLetter,
    [
        (FieldNames.LetterKind, "互联网信息服务承诺书"), (FieldNames.SubjectName, SampleFiling.Company), (FieldNames.ServiceName, "样例官网"), (FieldNames.Domain, "example.cn"),
        (FieldNames.PersonName, SampleFiling.Zhang), (FieldNames.SignedOn, "2026-11-10"), (FieldNames.Seal, FieldNames.Present), (FieldNames.Signature, FieldNames.Present), .. changes,
    ]);

    /// <summary>A filing whose service's person is authorized by this letter.</summary>
    public static SampleFiling WithLetter(params (string Field, object? Value)[] changes) => SampleFiling.WithTwoPeople.Without(DocumentKinds.OtherDocument).And("授权书.jpg", Letter(changes));

    public static SampleFiling WithPromise(params (string Field, object? Value)[] changes) => SampleFiling.Consistent.And("承诺书.jpg", Promise(changes));

    public static SampleFiling WithIssue(this SampleFiling filing, string kind, DocumentIssue issue) =>
        filing with { Documents = [.. filing.Documents.Select(d => d.Document.Kind == kind ? (d.File, d.Document with { Issues = [issue] }) : d)] };

    public static SampleFiling WithScope(this SampleFiling filing, object scope) => filing.WithLicense((FieldNames.Scope, scope));

    public static void IsOne(this IEnumerable<Finding> findings, Severity severity, string field)
    {
        var finding = Assert.Single(findings);
        Assert.Equal((severity, field), (finding.Severity, finding.Field));
    }
}
