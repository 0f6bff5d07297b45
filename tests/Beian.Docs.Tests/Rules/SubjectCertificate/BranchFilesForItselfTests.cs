using Beian.Docs.Documents;
using Beian.Docs.Rules.SubjectCertificate;
using static Beian.Docs.Tests.Rules.SampleFiling;

namespace Beian.Docs.Tests.Rules.SubjectCertificate;

public sealed class BranchFilesForItselfTests
{
    private const string Branch = Company + "青岛分公司";

    [Fact]
    public void BranchesLicenseForTheParent_IsBlocked()
    {
        var finding = Assert.Single(Consistent.WithLicense((FieldNames.Name, Branch)).Ask<BranchFilesForItself>());
        Assert.Equal(("R-035", Severity.Blocking, "/subject/name"), (finding.Code, finding.Severity, finding.Field));
    }

    [Fact]
    public void ParentsLicenseForTheBranch_IsBlocked() =>
        Assert.Contains("负责人", Assert.Single(Consistent.WithSubject(s => s with { Name = Branch }).Ask<BranchFilesForItself>()).Message, StringComparison.Ordinal);

    [Fact]
    public void DoubtfulName_OnlyWarns() => Assert.Equal(Severity.Warning, Assert.Single(Consistent.WithLicense((FieldNames.Name, Doubtful(Branch))).Ask<BranchFilesForItself>()).Severity);

    [Fact]
    public void BranchThatFilesForItself_HasNothingToAnswerFor()
    {
        var branch = Consistent.WithSubject(s => s with { Name = Branch }).WithLicense(
            (FieldNames.Name, Branch), (FieldNames.Type, "有限责任公司分公司(自然人投资或控股)"), (FieldNames.RepresentativeTitle, "负责人"));
        Assert.Empty(branch.Ask<BranchFilesForItself>());
        Assert.DoesNotContain(branch.Check().Findings, f => f.Severity > Severity.Info);
    }

    [Fact]
    public void UnreadName_TellsNothing() => Assert.Empty(Consistent.WithLicense((FieldNames.Name, Missing)).Ask<BranchFilesForItself>());
}
