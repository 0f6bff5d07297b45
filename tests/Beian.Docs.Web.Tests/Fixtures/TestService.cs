using System.Net.Http.Json;
using System.Text.Json;
using Beian.Docs.Jobs;
using Beian.Docs.Reading;
using Beian.Docs.Storage;
using Beian.Docs.Web.Startup;
using Microsoft.AspNetCore.Builder;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Beian.Docs.Web.Tests.Fixtures;

/// <summary>The whole service on a port of its own, with a database and a data folder of its own.</summary>
public sealed class TestService : IAsyncDisposable
{
    private readonly WebApplication _app;

    private TestService(WebApplication app, string dataPath, RecordedLog log)
    {
        (_app, DataPath, Log) = (app, dataPath, log);
        Client = new HttpClient { BaseAddress = new Uri(app.Urls.First()) };
    }

    public string DataPath { get; }

    public RecordedLog Log { get; }

    public HttpClient Client { get; }

    public string Address => Client.BaseAddress!.ToString().TrimEnd('/');

    public IServiceProvider Services => _app.Services;

    public static async Task<TestService> StartAsync(
        PostgresCluster cluster, Action<IServiceCollection>? replace = null, string[]? settings = null, string? database = null, string? dataPath = null)
    {
        dataPath ??= Path.Combine(Path.GetTempPath(), $"beian-test-data-{Guid.NewGuid():N}");
        var log = new RecordedLog();
        var app = BeianService.Create(
            [
                $"--ConnectionStrings:Beian={database ?? await cluster.NewDatabaseAsync()}", $"--Beian:DataPath={dataPath}", "--Urls=http://127.0.0.1:0",
                "--Reading:ParallelReaders=2", .. settings ?? [],
            ],
            services =>
            {
                services.AddLogging(logging => logging.ClearProviders().AddProvider(log));
                services.AddSingleton<IDocumentReader>(new FakeReader());
                services.AddSingleton(new ReaderIdentity("fake"));
                replace?.Invoke(services);
            });
        await ServicePreparation.PrepareAsync(app.Services, TestContext.Current.CancellationToken);
        await app.StartAsync(TestContext.Current.CancellationToken);
        return new TestService(app, dataPath, log);
    }

    public T Get<T>()
        where T : notnull => _app.Services.GetRequiredService<T>();

    public Task<DocsDb> OpenDatabaseAsync() => Get<IDbContextFactory<DocsDb>>().CreateDbContextAsync();

    public async Task<Guid> CreateFilingAsync(string name = "样例备案")
    {
        var answer = await Client.PostAsJsonAsync("/api/filings", new { name });
        await EnsureAsync(answer);
        return (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("id").GetGuid();
    }

    public async Task<JsonElement> UploadAsync(Guid filing, params (string Name, byte[] Content)[] files)
    {
        var answer = await PostFilesAsync(filing, files);
        await EnsureAsync(answer);
        return await answer.Content.ReadFromJsonAsync<JsonElement>();
    }

    public Task<HttpResponseMessage> PostFilesAsync(Guid filing, params (string Name, byte[] Content)[] files)
    {
        var form = new MultipartFormDataContent();
        foreach (var (name, content) in files)
            form.Add(new ByteArrayContent(content), "files", name);
        return Client.PostAsync($"/api/filings/{filing}/documents", form);
    }

    public async Task<JsonElement> GetAsync(string path) => await Client.GetFromJsonAsync<JsonElement>(path);

    /// <summary>A failed request shows what the service logged.</summary>
    public async Task EnsureAsync(HttpResponseMessage answer)
    {
        if (!answer.IsSuccessStatusCode)
            Assert.Fail($"{(int)answer.StatusCode} {await answer.Content.ReadAsStringAsync()}\n{Log.Text}");
    }

    /// <summary>Until the report speaks of everything there is.</summary>
    public async Task<JsonElement> WaitForReportAsync(Guid filing, int seconds = 90)
    {
        for (var i = 0; i < seconds * 10; i++)
        {
            var answer = await Client.GetAsync($"/api/filings/{filing}/report");
            if (answer.StatusCode == System.Net.HttpStatusCode.OK)
                return await answer.Content.ReadFromJsonAsync<JsonElement>();
            await Task.Delay(100);
        }

        throw new TimeoutException($"No report: {await Client.GetStringAsync($"/api/filings/{filing}")}");
    }

    /// <summary>An orderly stop.</summary>
    public async Task StopAsync(bool keepData)
    {
        Client.Dispose();
        await _app.StopAsync();
        await _app.DisposeAsync();

        // Every service has a database and so a pool of its own; idle ones would use the cluster's connections up.
        Npgsql.NpgsqlConnection.ClearAllPools();
        if (!keepData && Directory.Exists(DataPath))
            Directory.Delete(DataPath, recursive: true);
    }

    public async ValueTask DisposeAsync() => await StopAsync(keepData: false);
}
