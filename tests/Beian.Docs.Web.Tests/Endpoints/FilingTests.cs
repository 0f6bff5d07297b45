using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Beian.Docs.Web.Tests.Fixtures;

namespace Beian.Docs.Web.Tests.Endpoints;

public sealed class FilingTests(PostgresCluster cluster)
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task DeletedFiling_LeavesNoRowAndNoBlob_ButWhatAnotherFilingUses()
    {
        await using var service = await TestService.StartAsync(cluster);
        var (one, other) = (await service.CreateFilingAsync(), await service.CreateFilingAsync());
        await service.UploadAsync(one, ("a.png", TinyPictures.Png(1)), ("b.png", TinyPictures.Png(2)));
        await service.UploadAsync(other, ("c.png", TinyPictures.Png(2)));
        await service.WaitForReportAsync(one);
        Assert.Equal(2, Directory.GetFiles(service.DataPath, "*", SearchOption.AllDirectories).Length);

        Assert.Equal(HttpStatusCode.NoContent, (await service.Client.DeleteAsync($"/api/filings/{one}", Token)).StatusCode);

        Assert.Single(Directory.GetFiles(service.DataPath, "*", SearchOption.AllDirectories));
        await UploadTests.AssertProblemAsync(await service.Client.GetAsync($"/api/filings/{one}", Token), HttpStatusCode.NotFound, "filing.notFound");
        Assert.Equal(other, (await service.GetAsync("/api/filings"))[0].GetProperty("id").GetGuid());
        await using var db = await service.OpenDatabaseAsync();
        Assert.Single(db.Documents.ToList());
        Assert.Single(db.Readings.ToList());
    }

    [Fact]
    public async Task FilingWithoutName_GetsOne_AndCanBeRenamed()
    {
        await using var service = await TestService.StartAsync(cluster);
        var created = await service.Client.PostAsJsonAsync("/api/filings", new { }, Token);
        var filing = await created.Content.ReadFromJsonAsync<JsonElement>(Token);
        Assert.StartsWith("备案 20", filing.GetProperty("name").GetString(), StringComparison.Ordinal);

        await service.EnsureAsync(await service.Client.PatchAsJsonAsync($"/api/filings/{filing.GetProperty("id").GetGuid()}", new { name = " 样例\u0000公司 " }, Token));
        Assert.Equal("样例公司", (await service.GetAsync("/api/filings"))[0].GetProperty("name").GetString());
    }

    [Theory]
    [InlineData("not json", HttpStatusCode.BadRequest, "request.malformed")]
    [InlineData("[1]", HttpStatusCode.BadRequest, "request.malformed")]
    [InlineData("""{"name":5}""", HttpStatusCode.BadRequest, "request.malformed")]
    public async Task MalformedRequest_IsRefusedWithACode(string body, HttpStatusCode status, string code)
    {
        await using var service = await TestService.StartAsync(cluster);
        var content = new StringContent(body, System.Text.Encoding.UTF8, "application/json");
        await UploadTests.AssertProblemAsync(await service.Client.PostAsync("/api/filings", content, Token), status, code);
        await UploadTests.AssertProblemAsync(await service.Client.GetAsync("/api/filings/not-a-guid", Token), HttpStatusCode.NotFound, "request.notFound");
    }

    [Fact]
    public async Task UnusableForm_IsRefused_AndTheOldOneStays()
    {
        await using var service = await TestService.StartAsync(cluster);
        var filing = await service.CreateFilingAsync();
        await service.EnsureAsync(await service.Client.PutAsync($"/api/filings/{filing}/form", new StringContent("""{"province":"山东省"}"""), Token));

        var answer = await service.Client.PutAsync($"/api/filings/{filing}/form", new StringContent("not json"), Token);

        await UploadTests.AssertProblemAsync(answer, HttpStatusCode.UnprocessableEntity, "form.unusable");
        Assert.Equal("山东省", (await service.GetAsync($"/api/filings/{filing}")).GetProperty("form").GetProperty("province").GetString());
    }

    [Fact]
    public async Task EmptyTemplate_IsAFormThatCanBePutBack()
    {
        await using var service = await TestService.StartAsync(cluster);
        var filing = await service.CreateFilingAsync();
        var template = await service.Client.GetByteArrayAsync("/api/form-template.xlsx", Token);
        await service.EnsureAsync(await service.Client.PutAsync($"/api/filings/{filing}/form", new ByteArrayContent(template), Token));
    }

    [Fact]
    public async Task Report_WhileNothingIsThere_OrWhileReading_SaysSo()
    {
        var release = new TaskCompletionSource();
        var reader = new FakeReader { Before = async (_, token) => await release.Task.WaitAsync(token) };
        await using var service = await TestService.StartAsync(cluster, s => Microsoft.Extensions.DependencyInjection.ServiceCollectionServiceExtensions.AddSingleton<Reading.IDocumentReader>(s, reader));
        var filing = await service.CreateFilingAsync();
        await UploadTests.AssertProblemAsync(await service.Client.GetAsync($"/api/filings/{filing}/report", Token), HttpStatusCode.Conflict, "report.nothingToCheck");

        await service.UploadAsync(filing, ("a.png", TinyPictures.Png()));
        var notYet = await service.Client.GetAsync($"/api/filings/{filing}/report", Token);
        Assert.Equal(HttpStatusCode.Accepted, notYet.StatusCode);
        var progress = await notYet.Content.ReadFromJsonAsync<JsonElement>(Token);
        Assert.Equal("reading", progress.GetProperty("state").GetString());
        Assert.Equal(1, progress.GetProperty("total").GetInt32());
        await UploadTests.AssertProblemAsync(await service.Client.GetAsync($"/api/filings/{filing}/export/json", Token), HttpStatusCode.Conflict, "export.notReady");

        release.SetResult();
        await service.WaitForReportAsync(filing);
    }

    [Fact]
    public async Task EveryExport_CanBeDownloaded_UnderASafeName()
    {
        await using var service = await TestService.StartAsync(cluster);
        var filing = await service.CreateFilingAsync("样例\"; filename=evil.exe");
        await service.UploadAsync(filing, ("a.png", TinyPictures.Png()));
        await service.WaitForReportAsync(filing);
        var exporters = await service.GetAsync("/api/exporters");
        Assert.NotEmpty(exporters.EnumerateArray());
        foreach (var exporter in exporters.EnumerateArray())
        {
            var answer = await service.Client.GetAsync($"/api/filings/{filing}/export/{exporter.GetProperty("profile").GetString()}", Token);
            await service.EnsureAsync(answer);
            Assert.Equal("attachment", answer.Content.Headers.ContentDisposition!.DispositionType);
            Assert.Matches("^\"?[a-z0-9.-]+\"?$", answer.Content.Headers.ContentDisposition.FileName!);
            Assert.NotEmpty(await answer.Content.ReadAsByteArrayAsync(Token));
        }

        await UploadTests.AssertProblemAsync(await service.Client.GetAsync($"/api/filings/{filing}/export/none", Token), HttpStatusCode.NotFound, "export.unknownProfile");
    }

    [Fact]
    public async Task Progress_IsPushed_UntilTheReportStands()
    {
        await using var service = await TestService.StartAsync(cluster);
        var filing = await service.CreateFilingAsync();
        using var stream = new StreamReader(await service.Client.GetStreamAsync($"/api/filings/{filing}/progress", Token));
        await service.UploadAsync(filing, ("a.png", TinyPictures.Png()), ("b.png", TinyPictures.Png(1)));

        var states = new List<string>();
        while (!states.Contains("checked") && await stream.ReadLineAsync(Token).AsTask().WaitAsync(TimeSpan.FromSeconds(60), Token) is { } line)
        {
            if (!line.StartsWith("data:", StringComparison.Ordinal))
                continue;
            using var data = JsonDocument.Parse(line["data:".Length..]);
            states.Add(data.RootElement.GetProperty("state").GetString()!);
        }

        Assert.Equal("empty", states[0]);
        Assert.Equal("checked", states[^1]);
    }

    [Fact]
    public async Task Pictures_AreDrawnAnew()
    {
        await using var service = await TestService.StartAsync(cluster);
        var filing = await service.CreateFilingAsync();
        var upload = TinyPictures.Png();
        var document = (await service.UploadAsync(filing, ("a.png", upload))).GetProperty("files")[0].GetProperty("documentId").GetGuid();
        var folder = $"/api/filings/{filing}/documents/{document}";

        var page = await service.Client.GetAsync($"{folder}/pages/1.jpg", Token);
        Assert.Equal("image/jpeg", page.Content.Headers.ContentType!.MediaType);
        using (var picture = SkiaSharp.SKBitmap.Decode(await page.Content.ReadAsByteArrayAsync(Token)))
            Assert.Equal((400, 300), (picture.Width, picture.Height));

        var crop = await service.Client.GetByteArrayAsync($"{folder}/crops/1.jpg?quad=100,100,200,100,200,120,100,120&margin=0", Token);
        using (var picture = SkiaSharp.SKBitmap.Decode(crop))
        {
            Assert.Equal((100, 20), (picture.Width, picture.Height));
            Assert.True(picture.GetPixel(50, 10).Red < 30);
        }

        await UploadTests.AssertProblemAsync(await service.Client.GetAsync($"{folder}/pages/2.jpg", Token), HttpStatusCode.NotFound, "page.notFound");
        await UploadTests.AssertProblemAsync(await service.Client.GetAsync($"{folder}/crops/1.jpg?quad=1,2,3", Token), HttpStatusCode.BadRequest, "picture.badQuad");
        await UploadTests.AssertProblemAsync(
            await service.Client.GetAsync($"/api/filings/{Guid.NewGuid()}/documents/{document}/pages/1.jpg", Token), HttpStatusCode.NotFound, "document.notFound");
        Assert.Equal(HttpStatusCode.OK, (await service.Client.GetAsync($"{folder}/crops/1.jpg?quad=-99999,-99999,99999,-99999,99999,99999,-99999,99999&margin=5", Token)).StatusCode);
    }
}
