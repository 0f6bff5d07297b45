using Beian.Docs.Jobs;
using Beian.Docs.Reading;
using Beian.Docs.Storage.Documents;
using Beian.Docs.Web.Tests.Fixtures;
using Hangfire;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Beian.Docs.Web.Tests.Jobs;

public sealed class RequeueForgottenJobTests(PostgresCluster cluster)
{
    private static readonly string[] Impatient = ["--Reading:DeadAfter=00:00:01", "--Reading:LostAfter=00:00:01", "--Reading:Heartbeat=00:10:00"];

    [Fact]
    public async Task DocumentOfADeadWorker_IsReadByAnother()
    {
        // The first worker takes the document up and is never heard of again, as after kill -9.
        var reader = new FakeReader();
        reader.Before = (_, token) => reader.Calls == 1 ? Task.Delay(Timeout.Infinite, token) : Task.CompletedTask;
        await using var service = await TestService.StartAsync(cluster, s => s.AddSingleton<IDocumentReader>(reader), Impatient);
        var filing = await service.CreateFilingAsync();
        await service.UploadAsync(filing, ("a.png", TinyPictures.Png()));
        await WaitForAsync(async () => (await StatesAsync(service)).Single() == DocumentState.Reading);
        await Task.Delay(1200, TestContext.Current.CancellationToken);

        await service.Get<RequeueForgottenJob>().RunAsync(TestContext.Current.CancellationToken);

        await service.WaitForReportAsync(filing);
        Assert.Equal(DocumentState.Read, (await StatesAsync(service)).Single());
        Assert.Equal(2, reader.Calls);
    }

    [Fact]
    public async Task DocumentThatNeverReachedTheQueue_IsRead()
    {
        await using var service = await TestService.StartAsync(cluster, s => s.AddSingleton<IBackgroundJobClient>(new LosingClient()), Impatient);
        var filing = await service.CreateFilingAsync();
        await service.UploadAsync(filing, ("a.png", TinyPictures.Png()));
        await Task.Delay(1200, TestContext.Current.CancellationToken);
        Assert.Equal(DocumentState.Received, (await StatesAsync(service)).Single());

        var working = new BackgroundJobClient(service.Get<JobStorage>());
        var queue = ActivatorUtilities.CreateInstance<JobQueue>(service.Services, working);
        await ActivatorUtilities.CreateInstance<RequeueForgottenJob>(service.Services, queue).RunAsync(TestContext.Current.CancellationToken);
        await WaitForAsync(async () => (await StatesAsync(service)).Single() == DocumentState.Read);

        // Its check was lost the same way.
        await Task.Delay(1200, TestContext.Current.CancellationToken);
        await ActivatorUtilities.CreateInstance<RequeueForgottenJob>(service.Services, queue).RunAsync(TestContext.Current.CancellationToken);
        await service.WaitForReportAsync(filing);
    }

    [Fact]
    public async Task LivingWorker_IsLeftAlone()
    {
        var release = new TaskCompletionSource();
        var reader = new FakeReader { Before = async (_, token) => await release.Task.WaitAsync(token) };
        await using var service = await TestService.StartAsync(
            cluster, s => s.AddSingleton<IDocumentReader>(reader), ["--Reading:DeadAfter=00:00:05", "--Reading:Heartbeat=00:00:00.5"]);
        var filing = await service.CreateFilingAsync();
        await service.UploadAsync(filing, ("a.png", TinyPictures.Png()));
        await WaitForAsync(async () => (await StatesAsync(service)).Single() == DocumentState.Reading);
        await Task.Delay(6000, TestContext.Current.CancellationToken);

        await service.Get<RequeueForgottenJob>().RunAsync(TestContext.Current.CancellationToken);
        release.SetResult();

        await service.WaitForReportAsync(filing);
        Assert.Equal(1, reader.Calls);
    }

    [Fact]
    public async Task Restart_TakesUpWhatWasLeft()
    {
        var database = await cluster.NewDatabaseAsync();
        var data = Path.Combine(Path.GetTempPath(), $"beian-test-data-{Guid.NewGuid():N}");
        Guid filing;
        var stuck = new FakeReader { Before = (_, token) => Task.Delay(Timeout.Infinite, token) };
        var first = await TestService.StartAsync(cluster, s => s.AddSingleton<IDocumentReader>(stuck), ["--Reading:ParallelReaders=2"], database, data);
        filing = await first.CreateFilingAsync();
        await first.UploadAsync(filing, ("a.png", TinyPictures.Png()), ("b.png", TinyPictures.Png(1)), ("c.png", TinyPictures.Png(2)));
        await WaitForAsync(async () => (await StatesAsync(first)).Count(s => s == DocumentState.Reading) == 2);
        await first.StopAsync(keepData: true);

        // An orderly stop gives the documents back at once and does not count the attempt.
        await using var second = await TestService.StartAsync(cluster, database: database, dataPath: data);
        await second.WaitForReportAsync(filing);

        await using var db = await second.OpenDatabaseAsync();
        Assert.Equal([1, 1, 1], await db.Documents.Select(d => d.Attempts).ToListAsync(TestContext.Current.CancellationToken));
    }

    private static async Task<List<DocumentState>> StatesAsync(TestService service)
    {
        await using var db = await service.OpenDatabaseAsync();
        return await db.Documents.Select(d => d.State).ToListAsync();
    }

    private static async Task WaitForAsync(Func<Task<bool>> condition)
    {
        for (var i = 0; i < 600; i++)
        {
            if (await condition())
                return;
            await Task.Delay(100);
        }

        Assert.Fail("It never happened.");
    }

    /// <summary>Loses every job, as a crash between the row and the queue does.</summary>
    private sealed class LosingClient : IBackgroundJobClient
    {
        public string Create(Hangfire.Common.Job job, Hangfire.States.IState state) => "lost";

        public bool ChangeState(string jobId, Hangfire.States.IState state, string expectedState) => false;
    }
}
