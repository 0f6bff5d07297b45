using Beian.Docs.Documents;
using Beian.Docs.Filings;
using Beian.Docs.Filings.Checklists;
using Beian.Docs.Tests.Rules;
using static Beian.Docs.Tests.Rules.SampleFiling;

namespace Beian.Docs.Tests.Filings.Checklists;

public sealed class ChecklistTests
{
    [Fact]
    public void WebsiteOfACompany_ListsWhatIsThereAndWhatIsNotNeeded()
    {
        var list = Consistent.WithDomainCertificate().Check().Checklist;
        Assert.Equal(
            [
                (DocumentKinds.BusinessLicense, ChecklistState.Present), (DocumentKinds.IdCardFront, ChecklistState.Present), (DocumentKinds.IdCardBack, ChecklistState.Present),
                (DocumentKinds.AuthorizationLetter, ChecklistState.NotNeeded), (DocumentKinds.CommitmentLetter, ChecklistState.NotNeeded), (DocumentKinds.VerificationSheet, ChecklistState.NotNeeded),
                (DocumentKinds.DomainCertificate, ChecklistState.Present), (DocumentKinds.PreApproval, ChecklistState.NotNeeded),
            ],
            list.Where(i => i.State != ChecklistState.Reminder).Select(i => (i.Kind, i.State)));
        Assert.Contains(list, i => i.State == ChecklistState.Reminder && i.Kind == "R-157");
    }

    [Theory]
    [InlineData(FilingKind.App, DocumentKinds.CommitmentLetter, ChecklistState.Missing)]
    [InlineData(FilingKind.MiniProgram, DocumentKinds.VerificationSheet, ChecklistState.Missing)]
    [InlineData(FilingKind.Website, DocumentKinds.VerificationSheet, ChecklistState.NotNeeded)]
    public void KindOfFiling_DecidesThePapers(FilingKind kind, string paper, ChecklistState state) =>
        Assert.Equal(state, Assert.Single(Consistent.As(kind).Check().Checklist, i => i.Kind == paper).State);

    [Fact]
    public void MissingCardAndLicense_AreMissing()
    {
        var list = Consistent.Without(DocumentKinds.IdCardBack).Without(DocumentKinds.BusinessLicense).Check().Checklist;
        Assert.Equal(
            [(DocumentKinds.BusinessLicense, "/subject/certificateKind"), (DocumentKinds.IdCardBack, "/subject/principal")],
            list.Where(i => i is { State: ChecklistState.Missing, Severity: Severity.Blocking }).Select(i => (i.Kind, i.For)));
    }

    [Fact]
    public void DocumentThatAFindingPointsAt_IsDoubtful()
    {
        var item = Assert.Single(Consistent.WithLicense((FieldNames.Name, Doubtful("威海样列科技有限公司"))).Check().Checklist, i => i.Kind == DocumentKinds.BusinessLicense);
        Assert.Equal(ChecklistState.Doubtful, item.State);
        Assert.NotEmpty(item.Note);
    }

    [Fact]
    public void PersonWhoIsNotTheRepresentative_NeedsALetter()
    {
        var without = WithTwoPeople.Without(DocumentKinds.OtherDocument);
        Assert.Equal(ChecklistState.Missing, Assert.Single(without.Check().Checklist, i => i.Kind == DocumentKinds.AuthorizationLetter).State);
        Assert.Equal(ChecklistState.Present, Assert.Single(SamplePapers.WithLetter().Check().Checklist, i => i.Kind == DocumentKinds.AuthorizationLetter).State);
    }

    [Fact]
    public void ChangeNeedsOnlyWhatChanged() =>
        Assert.DoesNotContain(Consistent.Doing(FilingOperation.Change).Without(DocumentKinds.IdCardBack).Check().Checklist, i => i.State == ChecklistState.Missing);

    [Fact]
    public void ProvincesPapers_AreListedByName()
    {
        Assert.Contains(Consistent.In("江苏省").Check().Checklist, i => i.Title.Contains("承诺视频", StringComparison.Ordinal));
        Assert.Contains(Consistent.In("广东省").Check().Checklist, i => i is { Kind: DocumentKinds.CommitmentLetter, State: ChecklistState.Missing });
    }
}
