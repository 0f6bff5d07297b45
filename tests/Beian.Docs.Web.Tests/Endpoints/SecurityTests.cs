using System.Net;
using Beian.Docs.Web.Startup;
using Beian.Docs.Web.Tests.Fixtures;
using Microsoft.Extensions.Configuration;

namespace Beian.Docs.Web.Tests.Endpoints;

public sealed class SecurityTests(PostgresCluster cluster)
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task ForeignPages_CanNeitherPostNorLookNorRebind()
    {
        await using var service = await TestService.StartAsync(cluster);
        var filing = await service.CreateFilingAsync();
        var report = $"/api/filings/{filing}";

        Assert.Equal(HttpStatusCode.Forbidden, await StatusAsync(HttpMethod.Post, "/api/filings", ("Origin", "https://evil.example")));
        Assert.Equal(HttpStatusCode.Forbidden, await StatusAsync(HttpMethod.Post, "/api/filings", ("Origin", "null")));
        Assert.Equal(HttpStatusCode.Forbidden, await StatusAsync(HttpMethod.Delete, report, ("Origin", "http://127.0.0.1:1")));
        Assert.Equal(HttpStatusCode.Forbidden, await StatusAsync(HttpMethod.Get, report, ("Sec-Fetch-Site", "cross-site")));
        Assert.Equal(HttpStatusCode.Forbidden, await StatusAsync(HttpMethod.Get, report, ("Sec-Fetch-Site", "same-site")));
        Assert.Equal(HttpStatusCode.Forbidden, await StatusAsync(HttpMethod.Get, report, ("Sec-Fetch-Site", "cross-site"), ("Sec-Fetch-Mode", "navigate"), ("Sec-Fetch-Dest", "document")));
        Assert.Equal(HttpStatusCode.Forbidden, await StatusAsync(HttpMethod.Get, "/", ("Sec-Fetch-Site", "cross-site"), ("Sec-Fetch-Mode", "navigate"), ("Sec-Fetch-Dest", "iframe")));
        Assert.Equal(HttpStatusCode.MisdirectedRequest, await StatusAsync(HttpMethod.Get, report, ("Host", "evil.example")));
        Assert.Equal(HttpStatusCode.MisdirectedRequest, await StatusAsync(HttpMethod.Get, "/jobs", ("Host", "evil.example")));

        Assert.Equal(HttpStatusCode.OK, await StatusAsync(HttpMethod.Get, report));
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(HttpMethod.Get, report, ("Sec-Fetch-Site", "same-origin"), ("Origin", service.Address)));
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(HttpMethod.Get, "/", ("Sec-Fetch-Site", "cross-site"), ("Sec-Fetch-Mode", "navigate"), ("Sec-Fetch-Dest", "document")));

        async Task<HttpStatusCode> StatusAsync(HttpMethod method, string path, params (string Name, string Value)[] headers)
        {
            var request = new HttpRequestMessage(method, path);
            foreach (var (name, value) in headers)
                request.Headers.TryAddWithoutValidation(name, value);
            return (await service.Client.SendAsync(request, Token)).StatusCode;
        }
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/api/filings")]
    [InlineData("/api/none")]
    [InlineData("/jobs")]
    [InlineData("/healthz")]
    [InlineData("/api/filings?skip=x")]
    public async Task EveryAnswer_CarriesTheHeaders(string path)
    {
        await using var service = await TestService.StartAsync(cluster);
        var answer = await service.Client.GetAsync(path, Token);
        Assert.Contains("frame-ancestors 'none'", answer.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        Assert.Equal("nosniff", answer.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.True(answer.Headers.CacheControl!.NoStore || (path == "/" && answer.Headers.CacheControl.NoCache));
        Assert.False(answer.Headers.Contains("Server"));
    }

    [Fact]
    public async Task Dashboard_CanOnlyBeLookedAt()
    {
        await using var service = await TestService.StartAsync(cluster);
        Assert.Equal(HttpStatusCode.OK, (await service.Client.GetAsync("/jobs", Token)).StatusCode);
        var answer = await service.Client.PostAsync("/jobs/recurring/trigger", new FormUrlEncodedContent([new("jobs[]", "requeue-forgotten")]), Token);
        Assert.False(answer.IsSuccessStatusCode);
    }

    [Theory]
    [InlineData("http://127.0.0.1:8080", true)]
    [InlineData("http://localhost:8080;http://[::1]:8080", true)]
    [InlineData("http://0.0.0.0:8080", false)]
    [InlineData("http://*:8080", false)]
    [InlineData("http://+:8080", false)]
    [InlineData("http://[::]:8080", false)]
    [InlineData("http://192.168.1.5:8080", false)]
    [InlineData("http://127.0.0.1:8080;http://10.0.0.1:80", false)]
    public void Address_ThatOtherMachinesReach_IsRefused(string urls, bool allowed)
    {
        if (allowed)
            ListeningAddress.Check(urls, allowOthers: false);
        else
            Assert.Throws<CannotStartException>(() => ListeningAddress.Check(urls, allowOthers: false));
        ListeningAddress.Check(urls, allowOthers: true);
    }

    [Theory]
    [InlineData(null, true)]
    [InlineData("0.005", true)]
    [InlineData("0", false)]
    [InlineData("1.5", false)]
    [InlineData("few", false)]
    [InlineData("", false)]
    public void TargetSilentRate_ThatIsNone_StopsTheStartInChinese(string? setting, bool isRate)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection([new("Beian:TargetSilentRate", setting)]).Build();
        if (isRate)
            SilentRateSetting.Check(configuration);
        else
            Assert.Contains("小数", Assert.Throws<CannotStartException>(() => SilentRateSetting.Check(configuration)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task NamesAndNumbers_AreNeitherInLogsNorInJobs()
    {
        await using var service = await TestService.StartAsync(cluster);
        var filing = await service.CreateFilingAsync("金丝雀的备案");
        await service.UploadAsync(filing, ("金丝雀.png", TinyPictures.Png()), ("form.json", """{"subject":{"principal":{"name":"金丝雀","idNumber":"370102199003072316"}}}"""u8.ToArray()));
        await service.WaitForReportAsync(filing);

        foreach (var canary in new[] { "金丝雀", "370102199003072316", "样例科技" })
        {
            Assert.DoesNotContain(canary, service.Log.Text, StringComparison.Ordinal);
            Assert.False(await HangfireText.ContainsAsync(service, canary), canary);
        }
    }

    [Fact]
    public async Task Service_SaysWhetherItIsReady()
    {
        await using var service = await TestService.StartAsync(cluster);
        Assert.Equal("ok", (await service.GetAsync("/healthz")).GetProperty("status").GetString());
        for (var i = 0; (await service.Client.GetAsync("/readyz", Token)).StatusCode != HttpStatusCode.OK; i++)
        {
            Assert.True(i < 300, "The service is not ready after half a minute.");
            await Task.Delay(100, Token);
        }

        var api = await service.GetAsync("/openapi/v1.json");
        Assert.True(api.GetProperty("paths").TryGetProperty("/api/filings/{id}/documents", out _));
    }

    [Fact]
    public async Task WebWithoutWorkers_LeavesTheReadingToThem()
    {
        var database = await cluster.NewDatabaseAsync();
        var data = Path.Combine(Path.GetTempPath(), $"beian-test-data-{Guid.NewGuid():N}");
        await using var web = await TestService.StartAsync(cluster, settings: ["--Beian:Role=web"], database: database, dataPath: data);
        var filing = await web.CreateFilingAsync();
        await web.UploadAsync(filing, ("a.png", TinyPictures.Png()));
        Assert.Equal(HttpStatusCode.ServiceUnavailable, (await web.Client.GetAsync("/readyz", Token)).StatusCode);
        await Task.Delay(1000, Token);
        Assert.Equal(1, (await web.GetAsync($"/api/filings/{filing}")).GetProperty("progress").GetProperty("waiting").GetInt32());

        var workers = await TestService.StartAsync(cluster, settings: ["--Beian:Role=workers"], database: database, dataPath: data);
        await web.WaitForReportAsync(filing);
        Assert.Equal(HttpStatusCode.NotFound, (await workers.Client.GetAsync("/api/filings", Token)).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await workers.Client.GetAsync("/healthz", Token)).StatusCode);
        await workers.StopAsync(keepData: true);
    }

    [Fact]
    public async Task AbsentDatabase_IsSaidWithTheNextStep()
    {
        var app = BeianService.Create(["--ConnectionStrings:Beian=Host=127.0.0.1;Port=1;Timeout=1", $"--Beian:DataPath={Path.GetTempPath()}", "--Urls=http://127.0.0.1:0"]);
        await using (app)
        {
            var e = await Assert.ThrowsAsync<CannotStartException>(() => ServicePreparation.PrepareAsync(app.Services, Token));
            Assert.Contains("ConnectionStrings__Beian", e.Message, StringComparison.Ordinal);
        }

        Assert.Throws<CannotStartException>(() => BeianService.Create(["--ConnectionStrings:Beian="]));
    }
}
