using System.Text.Json;
using Beian.Docs.Intake;
using Beian.Docs.Ocr;
using Beian.Docs.Reading;
using Beian.Docs.Web.Tests.Fixtures;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Beian.Docs.Web.Tests.Pages;

/// <summary>What a consultant does in the morning, in a real browser, with the real reader and rules.</summary>
public sealed class FilingPageTests(PostgresCluster cluster)
{
    [Fact]
    public async Task Filing_IsUploaded_Read_Found_Seen_Corrected_AndExported()
    {
        await using var service = await TestService.StartAsync(cluster, UseRealReader);
        await using var browser = await Browser.OpenAsync(1280, 900);
        var page = browser.Page;

        // A new filing, and everything in it at once.
        await page.GotoAsync(service.Address);
        await page.ClickAsync("#new-filing");
        await Expect(page.GetByText("先放入材料")).ToBeVisibleAsync();
        var chooser = await page.RunAndWaitForFileChooserAsync(() => page.ClickAsync("#pick-files"));
        await chooser.SetFilesAsync(Repository.Filing("website-weihai"));

        // The page follows by itself: nobody reloads.
        await Expect(page.Locator(".verdict.blocked")).ToBeVisibleAsync(new() { Timeout = 120_000 });
        await Expect(page.Locator("#materials .material")).ToHaveCountAsync(2);
        await Expect(page.Locator(".form-card")).ToContainTextAsync("威海末达信息技术有限公司");

        // The planted mistake, letter for letter, beside the place where it can be seen.
        var finding = page.Locator(".finding[data-code='R-061']");
        await Expect(finding).ToHaveCountAsync(1);
        await Expect(finding.Locator("mark").Nth(0)).ToHaveTextAsync("末");
        await Expect(finding.Locator("mark").Nth(1)).ToHaveTextAsync("未");
        await AssertDrawnAsync(finding.Locator(".crop img"));
        await finding.Locator(".crop").ClickAsync();
        await Expect(page.Locator("dialog[open] .scan .active")).ToBeVisibleAsync();
        await page.Keyboard.PressAsync("Escape");
        await Expect(page.Locator("dialog[open]")).ToHaveCountAsync(0);

        // Numbers only when they are asked for.
        var number = page.Locator(".found .number").First;
        await Expect(number).ToHaveTextAsync("371002********7313");
        await page.ClickAsync("#numbers");
        await Expect(number).Not.ToContainTextAsync("*");
        await page.ClickAsync("#numbers");

        // The export is the report that is on the screen.
        var download = await page.RunAndWaitForDownloadAsync(() => page.ClickAsync("[data-profile='json']"));
        using (var export = JsonDocument.Parse(await File.ReadAllTextAsync(await download.PathAsync(), TestContext.Current.CancellationToken)))
            Assert.Contains("威海末达信息技术有限公司", export.RootElement.ToString(), StringComparison.Ordinal);

        // The slip is put right on the spot, and the finding goes away.
        await page.ClickAsync("#edit-form");
        await page.FillAsync("[data-pointer='/subject/name']", "威海未达信息技术有限公司");
        await page.ClickAsync("#save-form");
        await Expect(finding).ToHaveCountAsync(0);

        await page.GotoAsync(service.Address);
        await Expect(page.Locator(".filing-row .badge.blocked")).ToBeVisibleAsync();
        Assert.Empty(browser.Complaints);
    }

    [Fact]
    public async Task TextOfDocuments_IsNeverMarkup()
    {
        await using var service = await TestService.StartAsync(cluster);
        await using var browser = await Browser.OpenAsync(1600, 900);
        const string Evil = "<img src=x onerror=alert(1)>";
        var filing = await service.CreateFilingAsync(Evil);
        await service.UploadAsync(filing, ($"{Evil}.png", TinyPictures.Png()), ("form.json", JsonSerializer.SerializeToUtf8Bytes(new { subject = new { name = Evil, nature = Evil }, odd = Evil })));
        await service.WaitForReportAsync(filing);

        await browser.Page.GotoAsync($"{service.Address}/filings/{filing}");
        await Expect(browser.Page.Locator(".verdict")).ToBeVisibleAsync();
        await Expect(browser.Page.Locator("#crumbs")).ToContainTextAsync(Evil);
        await Expect(browser.Page.Locator("img[src='x']")).ToHaveCountAsync(0);
        Assert.Empty(browser.Complaints);
    }

    [Fact]
    public async Task RefusedFile_SaysWhy()
    {
        await using var service = await TestService.StartAsync(cluster);
        await using var browser = await Browser.OpenAsync(420, 900);
        var filing = await service.CreateFilingAsync();
        await browser.Page.GotoAsync($"{service.Address}/filings/{filing}");
        var chooser = await browser.Page.RunAndWaitForFileChooserAsync(() => browser.Page.ClickAsync("#pick-files"));
        await chooser.SetFilesAsync(
        [
            new FilePayload { Name = "合同.docx", MimeType = "application/octet-stream", Buffer = "not a picture"u8.ToArray() },
            new FilePayload { Name = "执照.png", MimeType = "image/png", Buffer = TinyPictures.Png() },
        ]);

        await Expect(browser.Page.Locator(".refused")).ToContainTextAsync("不支持这种文件");
        await Expect(browser.Page.Locator(".material.read")).ToHaveCountAsync(1);
        Assert.Empty(browser.Complaints);
    }

    [Fact]
    public async Task Dashboard_IsShown_WithinItsPolicy()
    {
        await using var service = await TestService.StartAsync(cluster);
        await using var browser = await Browser.OpenAsync(1280, 900);
        await browser.Page.GotoAsync($"{service.Address}/jobs/servers");
        await Expect(browser.Page.GetByText("beian-read").First).ToBeVisibleAsync();
        Assert.Empty(browser.Complaints);
    }

    private static void UseRealReader(IServiceCollection services) =>
        services.AddSingleton<IDocumentReader>(_ => ReaderFactory.Create(new ReaderOptions { Intake = new IntakeOptions() }));

    private static async Task AssertDrawnAsync(ILocator image)
    {
        await image.ScrollIntoViewIfNeededAsync();
        await Expect(image).ToHaveJSPropertyAsync("complete", true);
        Assert.True(await image.EvaluateAsync<int>("i => i.naturalWidth") > 50);
    }
}
