using Beian.Docs.Jobs;
using Beian.Docs.Reading;
using Beian.Docs.Storage.Documents;
using Beian.Docs.Web.Tests.Fixtures;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Beian.Docs.Web.Tests.Jobs;

public sealed class ReadDocumentJobTests(PostgresCluster cluster)
{
    [Fact]
    public async Task Upload_IsReadAndChecked_WithoutBeingAskedAgain()
    {
        await using var service = await TestService.StartAsync(cluster);
        var filing = await service.CreateFilingAsync();
        await service.UploadAsync(filing, ("执照.png", TinyPictures.Png()));

        var report = await service.WaitForReportAsync(filing);

        Assert.Equal("执照.png", report.GetProperty("files")[0].GetProperty("file").GetString());
        Assert.Equal("样例科技有限公司", report.GetProperty("files")[0].GetProperty("documents")[0].GetProperty("fields").GetProperty("name").GetProperty("value").GetString());
    }

    [Fact]
    public async Task RunTwice_LeavesOneReading()
    {
        var reader = new FakeReader();
        await using var service = await TestService.StartAsync(cluster, s => s.AddSingleton<IDocumentReader>(reader));
        var (filing, document) = await UploadOneAsync(service);
        await service.WaitForReportAsync(filing);

        await service.Get<ReadDocumentJob>().RunAsync(document, TestContext.Current.CancellationToken);

        await using var db = await service.OpenDatabaseAsync();
        Assert.Equal(1, await db.Readings.CountAsync(r => r.DocumentId == document, TestContext.Current.CancellationToken));
        Assert.Equal(1, reader.Calls);
    }

    [Fact]
    public async Task TwoWorkersAtOnce_OnlyTheHolderSettles_AndOneReadingStands()
    {
        await using var service = await TestService.StartAsync(cluster);
        var (filing, document) = await UploadOneAsync(service);
        await service.WaitForReportAsync(filing);
        var (documents, claims) = (service.Get<DocumentStore>(), service.Get<ClaimStore>());
        await using (var db = await service.OpenDatabaseAsync())
            await db.Documents.ExecuteUpdateAsync(set => set.SetProperty(d => d.State, DocumentState.Received), TestContext.Current.CancellationToken);

        var now = DateTimeOffset.UnixEpoch;
        var first = await claims.ClaimAsync(document, now, now, TestContext.Current.CancellationToken);
        var second = await claims.ClaimAsync(document, now.AddMinutes(2), now.AddMinutes(1), TestContext.Current.CancellationToken);
        var reading = FakeReader.Reading("a.png");
        await claims.StoreReadingAsync(first!, reading, "v2", now, TestContext.Current.CancellationToken);

        Assert.NotNull(second);
        Assert.False(await claims.BeatAsync(first!, now, TestContext.Current.CancellationToken));
        Assert.Equal(DocumentState.Reading, (await documents.FindAsync(filing, document, TestContext.Current.CancellationToken))!.State);

        await claims.StoreReadingAsync(second, reading, "v2", now, TestContext.Current.CancellationToken);
        Assert.Equal(DocumentState.Read, (await documents.FindAsync(filing, document, TestContext.Current.CancellationToken))!.State);
        await using var check = await service.OpenDatabaseAsync();
        Assert.Equal(1, await check.Readings.CountAsync(r => r.DocumentId == document && r.ReaderVersion == "v2", TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task ThrowingReader_EndsInFailed_WithAReason_AndTheCheckStillRuns()
    {
        var reader = new FakeReader
        {
            Before = (file, _) => file.Name == "毒.png" ? throw new InvalidOperationException("SECRET 370102199003072316") : Task.CompletedTask,
        };
        await using var service = await TestService.StartAsync(cluster, s => s.AddSingleton<IDocumentReader>(reader));
        var filing = await service.CreateFilingAsync();
        await service.UploadAsync(filing, ("毒.png", TinyPictures.Png(1)), ("好.png", TinyPictures.Png(2)));

        var report = await service.WaitForReportAsync(filing, seconds: 120);

        var documents = await service.GetAsync($"/api/filings/{filing}/documents");
        Assert.Equal("failed", documents[0].GetProperty("state").GetString());
        Assert.Equal(FailureCodes.GaveUp, documents[0].GetProperty("error").GetProperty("code").GetString());
        Assert.Contains("重新上传", documents[0].GetProperty("error").GetProperty("message").GetString(), StringComparison.Ordinal);
        Assert.Equal("read", documents[1].GetProperty("state").GetString());
        Assert.Equal(FailureCodes.GaveUp, report.GetProperty("files")[0].GetProperty("error").GetProperty("code").GetString());
        Assert.Equal(1 + 3, reader.Calls);
        Assert.False(await HangfireText.ContainsAsync(service, "SECRET"), "An exception's message reached Hangfire's tables.");
        Assert.False(await HangfireText.ContainsAsync(service, "毒.png"), "A file name reached Hangfire's tables.");
    }

    [Fact]
    public async Task DocumentThatKillsItsWorkers_IsGivenUp_WithoutBeingReadAgain()
    {
        var started = new TaskCompletionSource();
        var reader = new FakeReader { Before = async (_, token) => { started.TrySetResult(); await Task.Delay(Timeout.Infinite, token); } };
        await using var service = await TestService.StartAsync(cluster, s => s.AddSingleton<IDocumentReader>(reader));
        var (filing, document) = await UploadOneAsync(service);

        // The queue's own worker has its hold before it is taken away: two would race for the last attempt otherwise.
        await started.Task.WaitAsync(TimeSpan.FromSeconds(60), TestContext.Current.CancellationToken);
        await using (var db = await service.OpenDatabaseAsync())
        {
            await db.Documents.ExecuteUpdateAsync(
                set => set.SetProperty(d => d.State, DocumentState.Received).SetProperty(d => d.Attempts, 3).SetProperty(d => d.ClaimedBy, (Guid?)null),
                TestContext.Current.CancellationToken);
        }

        await service.Get<ReadDocumentJob>().RunAsync(document, TestContext.Current.CancellationToken);

        Assert.Equal(DocumentState.Failed, (await service.Get<DocumentStore>().FindAsync(filing, document, TestContext.Current.CancellationToken))!.State);
        Assert.Equal(1, reader.Calls);
    }

    [Fact]
    public async Task DocumentDeletedWhileRead_LeavesNothing()
    {
        var started = new TaskCompletionSource();
        var release = new TaskCompletionSource();
        var reader = new FakeReader { Before = async (_, _) => { started.TrySetResult(); await release.Task; } };
        await using var service = await TestService.StartAsync(cluster, s => s.AddSingleton<IDocumentReader>(reader));
        var (filing, document) = await UploadOneAsync(service);
        await started.Task.WaitAsync(TimeSpan.FromSeconds(60), TestContext.Current.CancellationToken);

        (await service.Client.DeleteAsync($"/api/filings/{filing}/documents/{document}", TestContext.Current.CancellationToken)).EnsureSuccessStatusCode();
        release.SetResult();
        await Task.Delay(500, TestContext.Current.CancellationToken);

        await using var db = await service.OpenDatabaseAsync();
        Assert.Equal(0, await db.Readings.CountAsync(TestContext.Current.CancellationToken));
        Assert.Empty(Directory.GetFiles(service.DataPath, "*", SearchOption.AllDirectories));
    }

    private static async Task<(Guid Filing, Guid Document)> UploadOneAsync(TestService service)
    {
        var filing = await service.CreateFilingAsync();
        var answer = await service.UploadAsync(filing, ("a.png", TinyPictures.Png(7)));
        return (filing, answer.GetProperty("files")[0].GetProperty("documentId").GetGuid());
    }
}
