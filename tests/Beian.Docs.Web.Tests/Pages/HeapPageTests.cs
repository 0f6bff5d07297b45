using Beian.Docs.Reading;
using Beian.Docs.Web.Tests.Fixtures;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Beian.Docs.Web.Tests.Pages;

/// <summary>A heap in a real browser: dropped, sorted, put right with a menu, made into filings.</summary>
public sealed class HeapPageTests(PostgresCluster cluster)
{
    [Fact]
    public async Task Heap_IsDropped_Sorted_PutRight_AndBecomesFilings()
    {
        await using var service = await TestService.StartAsync(cluster, services => services.AddSingleton<IDocumentReader>(new NamedReader()));
        await using var browser = await Browser.OpenAsync(1280, 900);
        var page = browser.Page;
        page.Dialog += async (_, dialog) => await dialog.AcceptAsync();

        await page.GotoAsync(service.Address);
        await page.ClickAsync("#new-heap");
        var chooser = await page.RunAndWaitForFileChooserAsync(() => page.ClickAsync("#pick-files"));
        await chooser.SetFilesAsync([File("甲执照.png", 0), File("乙执照.png", 1), File("乙承诺书.png", 2), File("门头.png", 3)]);

        await Expect(page.Locator(".heap-filing")).ToHaveCountAsync(2, new() { Timeout = 60_000 });
        var alpha = page.Locator(".heap-filing", new() { HasText = NamedReader.Alpha });
        var beta = page.Locator(".heap-filing", new() { HasText = NamedReader.Beta });
        await Expect(beta.Locator(".heap-file")).ToHaveCountAsync(2);
        await Expect(beta.Locator("[data-file='乙承诺书.png'] .why")).ToContainTextAsync("单位名称");
        await Expect(page.Locator("#heap-unplaced .heap-file")).ToHaveCountAsync(1);

        await page.Locator("#heap-unplaced select").SelectOptionAsync(new SelectOptionValue { Label = NamedReader.Alpha });
        await Expect(alpha.Locator("[data-file='门头.png'] .why")).ToContainTextAsync("由人移到这里");
        await Expect(page.Locator("#heap-unplaced .heap-file")).ToHaveCountAsync(0);

        await page.ClickAsync("#create-filings");
        await Expect(page.Locator(".filing-row")).ToHaveCountAsync(2);
        await Expect(page.Locator(".filing-row").First).ToContainTextAsync(NamedReader.Beta);
        Assert.Empty(browser.Complaints);
    }

    private static FilePayload File(string name, int seed) => new() { Name = name, MimeType = "image/png", Buffer = TinyPictures.Png(seed) };
}
