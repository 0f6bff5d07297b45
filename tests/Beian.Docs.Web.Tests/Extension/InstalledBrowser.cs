using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.Playwright;

namespace Beian.Docs.Web.Tests.Extension;

/// <summary>
/// Chromium with the extension installed as a person installs it, from its unpacked folder. A test cannot click the browser's own
/// button, whose click grants access to the tab: the copy is granted the one address of the forms instead.
/// </summary>
internal sealed class InstalledBrowser : IAsyncDisposable
{
    private const string Address = "http://form.test";

    private readonly IPlaywright _playwright;
    private readonly IBrowserContext _context;
    private readonly string _folder;

    private InstalledBrowser(IPlaywright playwright, IBrowserContext context, string folder) => (_playwright, _context, _folder) = (playwright, context, folder);

    public static async Task<InstalledBrowser> OpenAsync()
    {
        var folder = Directory.CreateTempSubdirectory("beian-extension-").FullName;
        var copy = Path.Combine(folder, "beian-extension");
        foreach (var file in Directory.GetFiles(FormPage.Extension, "*", SearchOption.AllDirectories))
        {
            var to = Path.Combine(copy, Path.GetRelativePath(FormPage.Extension, file));
            Directory.CreateDirectory(Path.GetDirectoryName(to)!);
            File.Copy(file, to);
        }

        var manifest = Path.Combine(copy, "manifest.json");
        var changed = JsonNode.Parse(await File.ReadAllTextAsync(manifest))!;
        changed["host_permissions"] = new JsonArray($"{Address}/*");
        await File.WriteAllTextAsync(manifest, changed.ToJsonString());
        await File.WriteAllTextAsync(Path.Combine(copy, "button.html"), "<script src=\"background.js\"></script>");

        var playwright = await Playwright.CreateAsync();
        var context = await playwright.Chromium.LaunchPersistentContextAsync(Path.Combine(folder, "profile"), new()
        {
            ExecutablePath = Environment.GetEnvironmentVariable("BEIAN_TEST_CHROMIUM") ?? "/usr/bin/chromium",
            // The old headless mode has no extensions.
            Headless = false,
            Args = ["--headless=new", "--no-sandbox", "--disable-gpu", "--no-first-run", $"--disable-extensions-except={copy}", $"--load-extension={copy}"],
            Locale = "zh-CN",
            ViewportSize = new() { Width = 1280, Height = 1000 },
        });
        return new InstalledBrowser(playwright, context, folder);
    }

    public async Task<IPage> OpenFormAsync(string library)
    {
        await _context.RouteAsync($"{Address}/**", route => route.FulfillAsync(new() { Path = FormPage.Forms + new Uri(route.Request.Url).AbsolutePath }));
        var page = await _context.NewPageAsync();
        page.SetDefaultTimeout(60_000);
        await page.GotoAsync($"{Address}/{library}.html");
        await page.WaitForSelectorAsync("form");
        return page;
    }

    /// <summary>What the click on the extension's button in the browser's bar does: its own background script, on the form's tab.</summary>
    public async Task PressButtonAsync()
    {
        var button = await _context.NewPageAsync();
        await button.GotoAsync($"chrome-extension://{IdOf(Path.Combine(_folder, "beian-extension"))}/button.html");
        await button.EvaluateAsync("async () => { const [tab] = await chrome.tabs.query({ url: 'http://form.test/*' }); chrome.action.onClicked.dispatch(tab); }");
        await button.CloseAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await _context.DisposeAsync();
        _playwright.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    /// <summary>An unpacked extension is called by the hash of its folder, in letters.</summary>
    private static string IdOf(string folder) =>
        string.Concat(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(folder)))[..32].Select(c => (char)('a' + Convert.ToInt32(c.ToString(), 16))));
}
