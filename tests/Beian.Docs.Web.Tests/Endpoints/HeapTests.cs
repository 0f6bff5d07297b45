using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Beian.Docs.Reading;
using Beian.Docs.Web.Tests.Fixtures;
using Microsoft.Extensions.DependencyInjection;

namespace Beian.Docs.Web.Tests.Endpoints;

/// <summary>A heap over HTTP: files in, filings proposed, one moved by hand, filings created and checked.</summary>
public sealed class HeapTests(PostgresCluster cluster)
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Heap_IsRead_Sorted_PutRight_AndBecomesFilings()
    {
        await using var service = await TestService.StartAsync(cluster, services => services.AddSingleton<IDocumentReader>(new NamedReader()));
        var heap = await CreateAsync(service);
        await service.UploadAsync(
            heap, ("1甲/甲执照.png", TinyPictures.Png()), ("2乙/乙执照.png", TinyPictures.Png(1)), ("卡.png", TinyPictures.Png(2)), ("乙承诺书.png", TinyPictures.Png(3)), ("门头.png", TinyPictures.Png(4)),
            ("2乙/form.json", Encoding.UTF8.GetBytes($$"""{ "kind": "website", "subject": { "name": "{{NamedReader.Beta}}" } }""")));

        var sorted = await WaitUntilSortedAsync(service, heap);
        Assert.Equal(["1甲/甲执照.png|卡.png", "2乙/乙执照.png|2乙/form.json|卡.png|乙承诺书.png"], Filings(sorted).Select(f => string.Join('|', Files(f).OrderByDescending(n => n.Contains('/')).ThenByDescending(n => n, StringComparer.Ordinal))));
        var lost = Assert.Single(sorted.GetProperty("unplaced").EnumerateArray());
        Assert.Equal("门头.png", lost.GetProperty("file").GetString());
        Assert.All(Filings(sorted).SelectMany(f => f.GetProperty("files").EnumerateArray()), f => Assert.NotEmpty(f.GetProperty("reasons")[0].GetProperty("message").GetString()!));
        Assert.Empty((await service.GetAsync("/api/filings")).EnumerateArray());

        var key = Filings(sorted).First().GetProperty("key").GetString();
        var moved = await PlaceAsync(service, heap, new { file = "门头.png", filing = key });
        Assert.Contains("门头.png", Files(Filings(moved).First()));
        // A person's word stands over the next sorting.
        await service.UploadAsync(heap, ("又一张.png", TinyPictures.Png(5)));
        sorted = await WaitUntilSortedAsync(service, heap);
        Assert.Contains("门头.png", Files(Filings(sorted).First()));

        var created = await service.Client.PostAsJsonAsync($"/api/heaps/{heap}/filings", new { }, Token);
        await service.EnsureAsync(created);
        var filings = (await created.Content.ReadFromJsonAsync<JsonElement>(Token)).EnumerateArray().ToList();
        Assert.Equal([NamedReader.Alpha, NamedReader.Beta], filings.Select(f => f.GetProperty("name").GetString()));

        var (alpha, beta) = (await service.WaitForReportAsync(filings[0].GetProperty("id").GetGuid()), await service.WaitForReportAsync(filings[1].GetProperty("id").GetGuid()));
        // The shared card is in both, read once.
        Assert.Equal(["卡.png", "甲执照.png", "门头.png"], FilesOf(alpha).Order(StringComparer.Ordinal));
        Assert.Equal(["乙执照.png", "乙承诺书.png", "卡.png"], FilesOf(beta).Order(StringComparer.Ordinal));
        Assert.Equal("website", beta.GetProperty("prefill").GetProperty("kind").GetString());
        Assert.Equal(["又一张.png"], (await WaitUntilSortedAsync(service, heap)).GetProperty("unplaced").EnumerateArray().Select(u => u.GetProperty("file").GetString()));
        var card = (await service.GetAsync($"/api/filings/{filings[1].GetProperty("id").GetGuid()}/documents")).EnumerateArray().Single(d => d.GetProperty("name").GetString() == "卡.png");
        await service.EnsureAsync(await service.Client.GetAsync($"/api/filings/{filings[1].GetProperty("id").GetGuid()}/documents/{card.GetProperty("id").GetGuid()}/pages/1.jpg", Token));
        Assert.False(await HangfireText.ContainsAsync(service, "门头"));
    }

    [Fact]
    public async Task FilingBegunByHand_TakesTheFile_AndTheEmptyHeapGoes()
    {
        await using var service = await TestService.StartAsync(cluster, services => services.AddSingleton<IDocumentReader>(new NamedReader()));
        var heap = await CreateAsync(service);
        await service.UploadAsync(heap, ("门头.png", TinyPictures.Png()));
        await WaitUntilSortedAsync(service, heap);

        var moved = await PlaceAsync(service, heap, new { file = "门头.png", newName = "新客户" });
        Assert.Equal("新客户", Filings(moved).Single().GetProperty("name").GetString());

        await service.EnsureAsync(await service.Client.PostAsJsonAsync($"/api/heaps/{heap}/filings", new { }, Token));
        Assert.Equal(HttpStatusCode.NotFound, (await service.Client.GetAsync($"/api/heaps/{heap}", Token)).StatusCode);
        Assert.Equal("新客户", Assert.Single((await service.GetAsync("/api/filings")).EnumerateArray()).GetProperty("name").GetString());
    }

    [Fact]
    public async Task WhatCannotBe_IsRefusedWithACode()
    {
        await using var service = await TestService.StartAsync(cluster, services => services.AddSingleton<IDocumentReader>(new NamedReader()));
        var heap = await CreateAsync(service);
        await service.UploadAsync(heap, ("门头.png", TinyPictures.Png()));
        await WaitUntilSortedAsync(service, heap);

        await UploadTests.AssertProblemAsync(await PutAsync(service, heap, new { file = "没有.png", filing = "x" }), HttpStatusCode.NotFound, "heap.fileNotFound");
        await UploadTests.AssertProblemAsync(await PutAsync(service, heap, new { file = "门头.png", filing = "没有.png" }), HttpStatusCode.NotFound, "heap.filingNotFound");
        await UploadTests.AssertProblemAsync(await PutAsync(service, Guid.NewGuid(), new { file = "门头.png" }), HttpStatusCode.NotFound, "heap.notFound");
        await UploadTests.AssertProblemAsync(await PutAsync(service, await service.CreateFilingAsync(), new { file = "门头.png" }), HttpStatusCode.NotFound, "heap.notFound");
        await UploadTests.AssertProblemAsync(await service.Client.PostAsJsonAsync($"/api/heaps/{await CreateAsync(service)}/filings", new { }, Token), HttpStatusCode.Conflict, "heap.notReady");
    }

    private static async Task<Guid> CreateAsync(TestService service)
    {
        var answer = await service.Client.PostAsJsonAsync("/api/heaps", new { name = "样例堆" }, Token);
        await service.EnsureAsync(answer);
        return (await answer.Content.ReadFromJsonAsync<JsonElement>(Token)).GetProperty("id").GetGuid();
    }

    private static async Task<JsonElement> WaitUntilSortedAsync(TestService service, Guid heap)
    {
        for (var i = 0; i < 900; i++)
        {
            var detail = await service.GetAsync($"/api/heaps/{heap}");
            if (detail.GetProperty("heap").GetProperty("state").GetString() == "sorted")
                return detail;
            await Task.Delay(100, Token);
        }

        throw new TimeoutException($"Not sorted: {await service.Client.GetStringAsync($"/api/heaps/{heap}", Token)}\n{service.Log.Text}");
    }

    private static Task<HttpResponseMessage> PutAsync(TestService service, Guid heap, object move) => service.Client.PutAsJsonAsync($"/api/heaps/{heap}/placement", move, Token);

    private static async Task<JsonElement> PlaceAsync(TestService service, Guid heap, object move)
    {
        var answer = await PutAsync(service, heap, move);
        await service.EnsureAsync(answer);
        return await answer.Content.ReadFromJsonAsync<JsonElement>(Token);
    }

    private static IEnumerable<JsonElement> Filings(JsonElement detail) => detail.GetProperty("filings").EnumerateArray();

    private static IEnumerable<string> Files(JsonElement filing) => filing.GetProperty("files").EnumerateArray().Select(f => f.GetProperty("file").GetString()!);

    private static IEnumerable<string> FilesOf(JsonElement report) => report.GetProperty("files").EnumerateArray().Select(f => f.GetProperty("file").GetString()!);
}
