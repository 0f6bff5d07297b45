using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Beian.Docs.Web.Tests.Fixtures;
using Microsoft.Playwright;

namespace Beian.Docs.Web.Tests.Extension;

/// <summary>A provider's form made of a component library's own files, with the extension's panel open on it.</summary>
internal sealed class FormPage : IAsyncDisposable
{
    public static readonly string Forms = Path.Combine(Repository.Root, "tests", "Beian.Docs.Web.Tests", "Extension", "Forms");

    public static readonly string Extension = Path.Combine(Repository.Root, "src", "Beian.Docs.Extension");

    private readonly Browser _browser;

    private FormPage(Browser browser) => _browser = browser;

    public IPage Page => _browser.Page;

    public IReadOnlyList<string> Complaints => _browser.Complaints;

    /// <summary>Opens the form, injects the scripts as the extension does, and reads the export.</summary>
    public static async Task<FormPage> OpenAsync(string library, JsonNode export)
    {
        Assert.True(
            Directory.Exists(Path.Combine(Forms, "node_modules")),
            "The component libraries are missing: run ./beian test, or npm ci --ignore-scripts --legacy-peer-deps in tests/Beian.Docs.Web.Tests/Extension/Forms.");
        var form = new FormPage(await Browser.OpenAsync(1280, 1000));
        await form.Page.GotoAsync(new Uri(Path.Combine(Forms, $"{library}.html")).AbsoluteUri);
        await form.Page.WaitForSelectorAsync("form");
        foreach (var script in await ScriptsAsync())
            await form.Page.AddScriptTagAsync(new() { Path = Path.Combine(Extension, script) });
        await form.Files(0).SetInputFilesAsync(new FilePayload { Name = "export.json", MimeType = "application/json", Buffer = JsonSerializer.SerializeToUtf8Bytes(export) });
        return form;
    }

    public static JsonNode Export(string profile, string sample) =>
        JsonNode.Parse(File.ReadAllBytes(Path.Combine(Repository.Root, "testdata", "exports", profile, $"{sample}.json")))!;

    public ILocator Row(string label, string group) => Page.Locator($"[data-beian] .row[data-label='{label}'][data-group='{group}']");

    public Task AddPictureAsync(string name) => Files(1).SetInputFilesAsync(new FilePayload { Name = name, MimeType = "image/jpeg", Buffer = [0xFF, 0xD8, 0xFF] });

    public async Task WriteAsync(string label, string group)
    {
        await Row(label, group).Locator("button").ClickAsync();
        await Assertions.Expect(Row(label, group).Locator(".said")).ToHaveTextAsync("已填入");
    }

    public async Task WriteTickedAsync()
    {
        await Page.GetByRole(AriaRole.Button, new() { Name = "填入打勾的" }).ClickAsync();
        await Assertions.Expect(Page.Locator("[data-beian] .row > input:checked")).ToHaveCountAsync(0, new() { Timeout = 60_000 });
    }

    /// <summary>What the form itself holds, by its library's own word, not by what is drawn.</summary>
    public async Task<JsonNode> StateAsync() => JsonNode.Parse(await Page.EvaluateAsync<string>("JSON.stringify(state())"))!;

    public Task<int> SubmitsAsync() => Page.EvaluateAsync<int>("submits");

    public ValueTask DisposeAsync() => _browser.DisposeAsync();

    private ILocator Files(int place) => Page.Locator("[data-beian] footer input[type=file]").Nth(place);

    /// <summary>In the order in which the extension itself puts them into a page.</summary>
    private static async Task<string[]> ScriptsAsync() =>
        [.. Regex.Matches(await File.ReadAllTextAsync(Path.Combine(Extension, "background.js")), "'(js/[a-z]+\\.js)'").Select(m => m.Groups[1].Value)];
}
