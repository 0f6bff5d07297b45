using Beian.Docs.Documents;
using Beian.Docs.Filings;
using Beian.Docs.Rules.FormAgainstDocuments;
using static Beian.Docs.Tests.Rules.SampleFiling;

namespace Beian.Docs.Tests.Rules.FormAgainstDocuments;

public sealed class FiledValuesAreCurrentTests
{
    private static SampleFiling Filed(PreviousSubject previous, FilingOperation operation = FilingOperation.AddService) =>
        Consistent.WithSubject(s => s with { Previous = previous }).WithForm(f => f with { Operation = operation });

    [Fact]
    public void FiledNameThatChanged_IsToBeChangedFirst()
    {
        var finding = Assert.Single(Filed(new PreviousSubject { Name = "威海旧样例科技有限公司", Principal = Zhang }).Ask<FiledValuesAreCurrent>());
        Assert.Equal(("R-070", Severity.Warning, "/subject/previous/name"), (finding.Code, finding.Severity, finding.Field));
        Assert.Equal(("威海旧样例科技有限公司", Company), (finding.FormValue, finding.DocumentValue));
    }

    [Fact]
    public void SameValues_AreFine() =>
        Assert.Empty(Filed(new PreviousSubject { Name = Company, CertificateNumber = Code, CertificateAddress = "威海市环翠区样例路1号", CertificateKind = "营业执照" }).Ask<FiledValuesAreCurrent>());

    [Fact]
    public void DoubtfulReading_SaysNothingAgainstWhatIsOnFile() =>
        Assert.Empty(Filed(new PreviousSubject { Name = Company }).WithLicense((FieldNames.Name, Doubtful("威海样列科技有限公司"))).Ask<FiledValuesAreCurrent>());

    [Fact]
    public void Changes_AreWhatAChangeIsFor() => Assert.Empty(Filed(new PreviousSubject { Name = "威海旧样例科技有限公司" }, FilingOperation.Change).Ask<FiledValuesAreCurrent>());
}
