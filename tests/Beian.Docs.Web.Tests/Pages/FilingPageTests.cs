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
        await AssertFramedAsync(finding.Locator(".crop-picture"));
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

        // The filing's own provider stands first, the others one click behind.
        await Expect(page.Locator(".downloads [data-profile]").First).ToHaveAttributeAsync("data-profile", "aliyun");
        await Expect(page.Locator("[data-profile='wechat']")).Not.ToBeVisibleAsync();
        await page.ClickAsync(".fold.others summary");
        await Expect(page.Locator("[data-profile='wechat']")).ToBeVisibleAsync();

        // The export is the report that is on the screen.
        var download = await page.RunAndWaitForDownloadAsync(() => page.ClickAsync("[data-profile='json']"));
        using (var export = JsonDocument.Parse(await File.ReadAllTextAsync(await download.PathAsync(), TestContext.Current.CancellationToken)))
            Assert.Contains("威海末达信息技术有限公司", export.RootElement.ToString(), StringComparison.Ordinal);

        // The slip is put right on the spot, and the finding goes away.
        await page.ClickAsync("#edit-form");
        await Expect(page.Locator("[data-pointer='/subject/principal/idNumber']")).ToHaveValueAsync("371002********7313");
        await page.FocusAsync("[data-pointer='/subject/principal/idNumber']");
        await Expect(page.Locator("[data-pointer='/subject/principal/idNumber']")).Not.ToHaveValueAsync("371002********7313");
        await page.FillAsync("[data-pointer='/subject/name']", "威海未达信息技术有限公司");
        await page.ClickAsync("#save-form");
        await Expect(finding).ToHaveCountAsync(0);

        await page.GotoAsync(service.Address);
        await Expect(page.Locator(".filing-row .badge.blocked")).ToBeVisibleAsync();
        Assert.Empty(browser.Complaints);
    }

    [Fact]
    public async Task FormOfAnApp_IsWrittenFromNothing_OnThePage()
    {
        await using var service = await TestService.StartAsync(cluster);
        await using var browser = await Browser.OpenAsync(390, 844);
        var page = browser.Page;
        var filing = await service.CreateFilingAsync();
        await page.GotoAsync($"{service.Address}/filings/{filing}");

        await page.ClickAsync("#edit-form");
        await Expect(page.Locator("[data-pointer='/services/0/app/platforms/0/os']")).ToHaveCountAsync(0);
        await page.SelectOptionAsync("[data-pointer='/kind']", "app");
        await page.SelectOptionAsync("[data-pointer='/subject/nature']", "企业");
        await page.FillAsync("[data-pointer='/services/0/name']", "样例应用");
        await page.FillAsync("[data-pointer='/services/0/domains']", "a.example.cn、b.example.cn");
        await page.SelectOptionAsync("[data-pointer='/services/0/app/platforms/0/os']", "android");
        await page.GetByRole(AriaRole.Button, new() { Name = "再加一个" }).ClickAsync();
        await page.SelectOptionAsync("[data-pointer='/services/0/app/platforms/1/os']", "harmony");
        await page.FillAsync("[data-pointer='/services/0/app/platforms/1/packageName']", "cn.example.sample");
        Assert.True(await page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth"), "Nothing sticks out of a narrow window.");
        await page.ClickAsync("#save-form");

        await Expect(page.Locator(".form-card")).ToContainTextAsync("样例应用");
        var form = (await service.GetAsync($"/api/filings/{filing}")).GetProperty("form");
        Assert.Equal(("app", "企业"), (form.GetProperty("kind").GetString(), form.GetProperty("subject").GetProperty("nature").GetString()));
        var app = form.GetProperty("services")[0];
        Assert.Equal(["a.example.cn", "b.example.cn"], app.GetProperty("domains").EnumerateArray().Select(d => d.GetString()));
        Assert.Equal(["android", "harmony"], app.GetProperty("app").GetProperty("platforms").EnumerateArray().Select(p => p.GetProperty("os").GetString()));
        Assert.Equal("cn.example.sample", app.GetProperty("app").GetProperty("platforms")[1].GetProperty("packageName").GetString());
        Assert.Empty((await service.GetAsync($"/api/filings/{filing}")).GetProperty("formProblems").EnumerateArray());
        Assert.Empty(browser.Complaints);
    }

    [Fact]
    public async Task UnknownAddress_IsSaidToAPersonAsAPage()
    {
        await using var service = await TestService.StartAsync(cluster);
        await using var browser = await Browser.OpenAsync(1280, 900);

        var answer = await browser.Page.GotoAsync($"{service.Address}/nothing");

        Assert.Equal(404, answer!.Status);
        await browser.Page.ClickAsync("text=回到备案列表");
        await Expect(browser.Page.Locator("#new-filing")).ToBeVisibleAsync();
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

    /// <summary>The frame lies inside its picture, around the middle.</summary>
    private static async Task AssertFramedAsync(ILocator picture)
    {
        var (whole, frame) = (await picture.BoundingBoxAsync(), await picture.Locator(".crop-box").BoundingBoxAsync());
        Assert.True(frame!.X > whole!.X && frame.X + frame.Width < whole.X + whole.Width && frame.Y > whole.Y && frame.Y + frame.Height < whole.Y + whole.Height);
        Assert.Equal(whole.X + (whole.Width / 2), frame.X + (frame.Width / 2), 1.0);
        Assert.Equal(whole.Y + (whole.Height / 2), frame.Y + (frame.Height / 2), 1.0);
    }

    private static async Task AssertDrawnAsync(ILocator image)
    {
        await image.ScrollIntoViewIfNeededAsync();
        await Expect(image).ToHaveJSPropertyAsync("complete", true);
        Assert.True(await image.EvaluateAsync<int>("i => i.naturalWidth") > 50);
    }
}
