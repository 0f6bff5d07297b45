using Beian.Docs.Documents;
using Beian.Docs.Filings;
using Beian.Docs.Filings.Checklists;
using Beian.Docs.Filings.Provinces;
using Beian.Docs.Rules;
using Beian.Docs.Rules.Provinces;
using static Beian.Docs.Tests.Rules.SampleFiling;

namespace Beian.Docs.Tests.Rules.Provinces;

public sealed class ProvinceRemindersTests
{
    [Fact]
    public void Reminders_AreTheProvincesAndOnlyForWhomTheyAreMeant()
    {
        var organization = Consistent.Ask<ProvinceReminders>();
        Assert.Contains(organization, f => f.Message.Contains("两位负责人", StringComparison.Ordinal) && f.Code == "R-059");
        Assert.DoesNotContain(Individual.Ask<ProvinceReminders>(), f => f.Message.Contains("两位负责人", StringComparison.Ordinal));
        Assert.Empty(Consistent.WithForm(f => f with { Province = null }).WithSubject(s => s with { CertificateAddress = null }).With().Ask<ProvinceReminders>());
    }

    [Fact]
    public void Reminders_StandOnTheChecklistAndNeverAmongTheFindings()
    {
        var report = Consistent.Check();
        Assert.Contains(report.Checklist, i => i.State == ChecklistState.Reminder && i.Note.StartsWith("山东省：", StringComparison.Ordinal));
        Assert.DoesNotContain(report.Findings, f => f.Message.StartsWith("山东省：", StringComparison.Ordinal));
        Assert.Equal(Verdict.Ready, report.Verdict);
    }

    [Fact]
    public void EveryReminder_NamesARuleOfTheCatalog() => Assert.All(
        ProvinceSet.BuiltIn.Profiles.SelectMany(p => p.Reminders.Select(r => r.Rule).Concat(p.Materials.Extra.Select(m => m.Rule)).Concat(p.Materials.ScopeTriggers.Select(t => t.Rule))).OfType<string>(),
        code => Assert.Contains(RuleCatalog.All, e => e.Code == code));

    [Fact]
    public void EmptySubjects_AreRemindedOfWhereTheyMustGo()
    {
        Assert.Equal("R-108", Assert.Single(Consistent.Ask<EmptySubjectIsCancelled>()).Code);
        Assert.Empty(Consistent.In("江苏省").Ask<EmptySubjectIsCancelled>());
        Assert.Empty(Consistent.WithForm(f => f with { Operation = FilingOperation.AddService }).Ask<EmptySubjectIsCancelled>());
    }

    [Fact]
    public void FileThatCannotBeUsed_StandsInEveryReport()
    {
        var filing = Consistent with { Provinces = ProvinceSet.BuiltIn with { Problems = [new ProvinceProblem("shandong.json", "第 3 行不符合格式。")] } };
        var finding = Assert.Single(filing.Ask<ProvinceFilesAreUsable>());
        Assert.Equal(("S-006", Severity.Warning), (finding.Code, finding.Severity));
        Assert.Contains("shandong.json", finding.Message, StringComparison.Ordinal);
        Assert.Equal(Verdict.Review, filing.Check().Verdict);
    }

    [Fact]
    public void NewerProfile_ChangesTheVerdict()
    {
        var young = Consistent.With().WithPeople(p => p with { IdNumber = "371002201003077715" });
        var shandong = ProvinceSet.BuiltIn.Find("山东")!;
        var newer = ProvinceSet.BuiltIn with { Profiles = [.. ProvinceSet.BuiltIn.Profiles.Select(p => p == shandong ? p with { AsOf = "2027-01", People = p.People with { MinimumAge = 16 } } : p)] };
        Assert.Contains(young.Check().Findings, f => f is { Code: "R-050", Severity: Severity.Blocking });
        Assert.DoesNotContain((young with { Provinces = newer }).Check().Findings, f => f is { Code: "R-050", Severity: Severity.Blocking });
    }
}
