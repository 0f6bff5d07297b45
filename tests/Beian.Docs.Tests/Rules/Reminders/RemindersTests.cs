using Beian.Docs.Documents;
using Beian.Docs.Filings;
using Beian.Docs.Filings.Checklists;
using static Beian.Docs.Tests.Rules.SampleFiling;

namespace Beian.Docs.Tests.Rules.Reminders;

/// <summary>What no program can decide is said on the checklist of the filings that it concerns, and nowhere else.</summary>
public sealed class RemindersTests
{
    public static TheoryData<string, FilingKind, FilingOperation, bool> Cases => new()
    {
        { "S-008", FilingKind.Website, FilingOperation.First, true },
        { "S-008", FilingKind.MiniProgram, FilingOperation.First, false },
        { "R-009", FilingKind.Website, FilingOperation.AddAccess, true },
        { "R-009", FilingKind.Website, FilingOperation.First, false },
        { "R-097", FilingKind.Website, FilingOperation.First, true },
        { "R-097", FilingKind.App, FilingOperation.First, false },
        { "R-098", FilingKind.Website, FilingOperation.AddService, true },
        { "R-098", FilingKind.Website, FilingOperation.First, false },
        { "R-138", FilingKind.App, FilingOperation.First, true },
        { "R-138", FilingKind.App, FilingOperation.Change, false },
        { "R-157", FilingKind.MiniProgram, FilingOperation.Change, true },
        { "R-158", FilingKind.App, FilingOperation.First, true },
        { "R-159", FilingKind.Website, FilingOperation.Change, true },
        { "R-159", FilingKind.Website, FilingOperation.First, false },
        { "S-009", FilingKind.Website, FilingOperation.CancelSubject, true },
        { "S-009", FilingKind.App, FilingOperation.CancelService, true },
        { "S-009", FilingKind.Website, FilingOperation.CancelAccess, true },
        { "S-009", FilingKind.Website, FilingOperation.Change, false },
        { "S-010", FilingKind.Website, FilingOperation.Migrate, true },
        { "R-158", FilingKind.Website, FilingOperation.CancelSubject, false },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void Reminder_IsOnTheChecklistOfItsFilings(string code, FilingKind kind, FilingOperation operation, bool isThere)
    {
        var report = Consistent.As(kind).Doing(operation).Check();
        Assert.Equal(isThere, report.Checklist.Any(i => i.Kind == code && i.State == ChecklistState.Reminder));
        Assert.DoesNotContain(report.Findings, f => f.Code == code);
    }

    // 同一主体的 APP 和网站能共用一个域名吗?
    [Fact]
    public void DomainSharedByAppAndSite_IsSaidToBeAllowed() =>
        Assert.Contains("同一主体的网站和 APP、几个 APP 可以共用一个域名", Assert.Single(SampleServices.App.Check().Checklist, i => i.Kind == "S-008").Note, StringComparison.Ordinal);

    [Fact]
    public void PapersAndProvinces_BringTheirOwn()
    {
        Assert.Contains(SamplePapers.WithPromise().Check().Checklist, i => i.Kind == "R-131");
        Assert.Contains(Consistent.And("核验单.jpg", Document(DocumentKinds.VerificationSheet)).Check().Checklist, i => i.Kind == "R-133");
        Assert.Contains(Consistent.In("江苏省").Check().Checklist, i => i.Kind == "R-137");
        Assert.DoesNotContain(Consistent.Check().Checklist, i => i.Kind is "R-131" or "R-133" or "R-137");
    }
}
