using Microsoft.Playwright;

namespace Beian.Docs.Web.Tests.Fixtures;

/// <summary>The machine's own Chromium, and everything that it complained about.</summary>
public sealed class Browser : IAsyncDisposable
{
    private readonly IPlaywright _playwright;
    private readonly IBrowser _browser;

    private Browser(IPlaywright playwright, IBrowser browser, IPage page)
    {
        (_playwright, _browser, Page) = (playwright, browser, page);
        page.PageError += (_, error) => Complaints.Add(error);
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning")
                Complaints.Add(message.Text);
        };
        page.Response += (_, response) =>
        {
            if (response.Status >= 400)
                Complaints.Add($"{response.Status} {response.Url}");
        };
    }

    public IPage Page { get; }

    public List<string> Complaints { get; } = [];

    public static async Task<Browser> OpenAsync(int width, int height)
    {
        var chromium = Environment.GetEnvironmentVariable("BEIAN_TEST_CHROMIUM") ?? "/usr/bin/chromium";
        Assert.True(File.Exists(chromium), "Chromium is not installed: apt-get install chromium, or set BEIAN_TEST_CHROMIUM.");
        var playwright = await Playwright.CreateAsync();
        var browser = await playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = chromium,
            Args =
            [
                "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
                "--disable-component-update", "--disable-sync",
            ],
        });
        var page = await browser.NewPageAsync(new() { Locale = "zh-CN", ViewportSize = new() { Width = width, Height = height } });
        page.SetDefaultTimeout(60_000);
        // A busy machine takes longer than the five seconds that the library waits.
        Assertions.SetDefaultExpectTimeout(30_000);
        return new Browser(playwright, browser, page);
    }

    public async ValueTask DisposeAsync()
    {
        await _browser.DisposeAsync();
        _playwright.Dispose();
    }
}
