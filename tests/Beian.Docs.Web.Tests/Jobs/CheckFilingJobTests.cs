using System.Net.Http.Json;
using System.Text.Json;
using Beian.Docs.Filings;
using Beian.Docs.Filings.History;
using Beian.Docs.Jobs;
using Beian.Docs.Rules;
using Beian.Docs.Serialization;
using Beian.Docs.Storage.Filings;
using Beian.Docs.Web.Tests.Fixtures;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace Beian.Docs.Web.Tests.Jobs;

public sealed class CheckFilingJobTests(PostgresCluster cluster)
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task OlderCheckThatEndsLater_DoesNotReplaceTheNewer()
    {
        await using var service = await TestService.StartAsync(cluster);
        var filing = await service.CreateFilingAsync();
        await SetFormAsync(service, filing, "旧");
        await service.WaitForReportAsync(filing);

        var slowHasItsFacts = new TaskCompletionSource();
        var slowMayEnd = new TaskCompletionSource();
        var slow = Job(service, input =>
        {
            slowHasItsFacts.SetResult();
            slowMayEnd.Task.Wait(Token);
            return Report(input);
        }).RunAsync;
        var older = Task.Run(() => slow(filing, Token), Token);
        await slowHasItsFacts.Task;
        await SetFormAsync(service, filing, "新");
        await Job(service, Report).RunAsync(filing, Token);
        slowMayEnd.SetResult();
        await older;

        var row = await service.Get<ReportStore>().FindAsync(filing, Token);
        Assert.Contains("新", row!.Json, StringComparison.Ordinal);
        Assert.DoesNotContain("旧", row.Json, StringComparison.Ordinal);
    }

    // Marks of its people and its name, nothing else; and never the filing itself.
    [Fact]
    public async Task Check_IsToldOfTheOtherFilings()
    {
        await using var service = await TestService.StartAsync(cluster);
        var (filing, other) = (await service.CreateFilingAsync(), await service.CreateFilingAsync());
        await SetFormAsync(service, filing, "甲样例");
        await SetFormAsync(service, other, "乙样例");

        var facts = await service.Get<ReportStore>().LoadFactsAsync(filing, new DateOnly(2026, 11, 23), Token);

        var trace = Assert.Single(facts!.Input.History.Others);
        Assert.Equal(Mark.Of("乙样例"), trace.SubjectMark);
        Assert.DoesNotContain("乙样例", JsonSerializer.Serialize(trace, ContractJson.Line), StringComparison.Ordinal);
    }

    [Fact]
    public async Task ManyChanges_WantOneCheck()
    {
        await using var service = await TestService.StartAsync(cluster);
        var filing = (await service.Get<FilingStore>().CreateAsync("样例", DateTimeOffset.UnixEpoch, Token)).Id;
        var reports = service.Get<ReportStore>();

        var wanted = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => reports.WantCheckAsync(filing, DateTimeOffset.UnixEpoch, Token)));

        Assert.Single(wanted, w => w);
        await reports.BeginCheckAsync(filing, Token);
        Assert.True(await reports.WantCheckAsync(filing, DateTimeOffset.UnixEpoch, Token));
    }

    [Fact]
    public async Task SameFacts_CheckedTwice_LeaveOneReport()
    {
        await using var service = await TestService.StartAsync(cluster);
        var filing = await service.CreateFilingAsync();
        await SetFormAsync(service, filing, "样例");
        await Job(service, Report).RunAsync(filing, Token);
        await Job(service, Report).RunAsync(filing, Token);

        await using var db = await service.OpenDatabaseAsync();
        Assert.Equal(1, await db.Reports.CountAsync(Token));
    }

    [Fact]
    public async Task ReportOfYesterday_IsMadeAnew()
    {
        var clock = new ManualClock(TimeProvider.System.GetUtcNow());
        await using var service = await TestService.StartAsync(cluster, s => s.AddSingleton<TimeProvider>(clock));
        var filing = await service.CreateFilingAsync();
        await SetFormAsync(service, filing, "样例");
        var today = (await service.WaitForReportAsync(filing)).GetProperty("asOf").GetString();

        clock.Advance(TimeSpan.FromDays(1));

        Assert.NotEqual(today, (await service.WaitForReportAsync(filing)).GetProperty("asOf").GetString());
    }

    private static async Task SetFormAsync(TestService service, Guid filing, string name) =>
        await service.EnsureAsync(await service.Client.PutAsync(
            $"/api/filings/{filing}/form", JsonContent.Create(new { kind = "website", subject = new { name } }, options: ContractJson.Line), Token));

    private static CheckFilingJob Job(TestService service, Func<FilingInput, FilingReport> check) => new(
        service.Get<ReportStore>(), service.Get<HeapSorting>(), (input, _) => check(input), TimeProvider.System, NullLogger<CheckFilingJob>.Instance);

    private static FilingReport Report(FilingInput input) =>
        new() { Folder = input.Folder, Verdict = Verdict.Ready, AsOf = input.AsOf, Prefill = input.Form };
}
