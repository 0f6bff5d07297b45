using System.IO.Compression;
using System.Text.Json.Nodes;
using Beian.Docs.Web.Tests.Fixtures;
using static Microsoft.Playwright.Assertions;

namespace Beian.Docs.Web.Tests.Extension;

/// <summary>The extension on forms of Ant Design, Element Plus, TDesign and WeUI, in a real browser.</summary>
public sealed class ExtensionTests(PostgresCluster cluster)
{
    [Fact]
    public async Task AntDesign_IsFilledByItsLabels()
    {
        var export = FormPage.Export("tencent", "ready");
        // Far down in a list that draws only a part of itself.
        export["form"]!["主办者信息"]!["主办单位性质"]!["value"] = "国防机构";
        var service = export["form"]!["互联网信息服务信息"]![0]!;
        service["语言"]!["values"] = new JsonArray("中文简体", "日语");
        await using var form = await FormPage.OpenAsync("antd", export);

        // A value that is doubtful waits for its own button.
        await Expect(form.Row("地域", "subject").Locator("input")).Not.ToBeCheckedAsync();
        await form.WriteAsync("地域", "subject");
        await form.AddPictureAsync("01-主办单位证件.jpg");
        await form.WriteTickedAsync();

        var state = await form.StateAsync();
        Assert.Equal(["370000", "371000", "371002"], state["region"]!.AsArray().Select(v => (string)v!));
        Assert.Equal(17, (int)state["nature"]!);
        Assert.Equal("威海样例科技有限公司", (string?)state["subject"]);
        Assert.Equal("样例甲", (string?)state["principalName"]);
        Assert.StartsWith("2016-07-1", (string?)state["principalFrom"]);
        Assert.Equal("13800000000", (string?)state["personMobile"]);
        Assert.Equal(["中文简体", "日语"], state["languages"]!.AsArray().Select(v => (string)v!));
        Assert.Equal("单位门户网站", (string?)state["contents"]);
        Assert.Equal("01-主办单位证件.jpg", (string?)state["upload"]![0]);
        await AssertLeftAloneAsync(form, state);
    }

    [Fact]
    public async Task ElementPlus_IsFilledByItsLabels()
    {
        var export = FormPage.Export("aliyun", "ready");
        var principal = export["form"]!["主体负责人信息"]!;
        principal["是否长期"]!["value"] = "是";
        var approvals = export["form"]!["互联网信息服务信息"]![0]!["涉及前置审批或专项审批内容"]!;
        (approvals["values"], approvals["status"]) = (new JsonArray("以上都不涉及"), "formOnly");
        await using var form = await FormPage.OpenAsync("element", export);

        // Three boxes of the export, one chooser on the page, its words without 省 and 市.
        await form.WriteAsync("主办单位所在省市区", "subject");
        await form.AddPictureAsync("01-主办单位证件.jpg");
        await form.WriteTickedAsync();

        var state = await form.StateAsync();
        Assert.Equal(["370000", "371000", "371002"], state["region"]!.AsArray().Select(v => (string)v!));
        Assert.Equal(0, (int)state["nature"]!);
        Assert.Equal("威海样例科技有限公司", (string?)state["subject"]);
        Assert.Equal("山东省威海市环翠区样例路1号2室", (string?)state["address"]);
        Assert.Equal(("样例甲", "2016-07-12", true), ((string?)state["principal"]!["name"], (string?)state["principal"]!["from"], (bool)state["principal"]!["openEnd"]!));
        Assert.Equal("371002199003070035", (string?)state["person"]!["number"]);
        Assert.Equal("中文简体", (string?)Assert.Single(state["languages"]!.AsArray()));
        Assert.Equal("单位门户网站", (string?)state["contents"]);
        Assert.Equal("以上都不涉及", (string?)Assert.Single(state["approvals"]!.AsArray()));
        Assert.Equal("01-主办单位证件.jpg", (string?)Assert.Single(state["files"]!.AsArray()));
        await AssertLeftAloneAsync(form, state);
    }

    [Fact]
    public async Task TDesign_IsFilledByItsLabels()
    {
        var export = FormPage.Export("tencent", "ready");
        export["form"]!["互联网信息服务信息"]![0]!["语言"]!["values"] = new JsonArray("中文简体", "日语");
        await using var form = await FormPage.OpenAsync("tdesign", export);

        await form.WriteAsync("地域", "subject");
        await form.AddPictureAsync("01-主办单位证件.jpg");
        await form.WriteTickedAsync();

        var state = await form.StateAsync();
        Assert.Equal(("371002", 0), ((string?)state["region"], (int)state["nature"]!));
        Assert.Equal("威海样例科技有限公司", (string?)state["subject"]);
        // Its calendar takes no typing: both days, ten years apart, are looked up in it.
        Assert.Equal(("2016-07-12", "2036-07-12"), ((string?)state["principal"]!["from"], (string?)state["principal"]!["to"]));
        Assert.Equal((2, "371002199003070035"), ((int)state["person"]!["idKind"]!, (string?)state["person"]!["number"]));
        Assert.Equal(["中文简体", "日语"], state["languages"]!.AsArray().Select(v => (string)v!));
        Assert.Equal("单位门户网站", (string?)state["contents"]);
        Assert.Equal("01-主办单位证件.jpg", (string?)Assert.Single(state["files"]!.AsArray()));
        await AssertLeftAloneAsync(form, state);
    }

    [Theory]
    [InlineData("antd", "subject")]
    [InlineData("element", "subject")]
    [InlineData("tdesign", "subject")]
    [InlineData("weui", "subject")]
    public async Task InstalledExtension_OpensByItsButton_AndFills(string library, string name)
    {
        await using var browser = await InstalledBrowser.OpenAsync();
        var page = await browser.OpenFormAsync(library);

        await browser.PressButtonAsync();
        await page.Locator("[data-beian] footer input[type=file]").First.SetInputFilesAsync(new Microsoft.Playwright.FilePayload
        {
            Name = "export.json",
            MimeType = "application/json",
            Buffer = System.Text.Json.JsonSerializer.SerializeToUtf8Bytes(FormPage.Export("tencent", "ready")),
        });
        var row = page.Locator("[data-beian] .row[data-label='主办单位名称']");
        await Expect(row).ToContainTextAsync("威海样例科技有限公司");
        Assert.Equal("", await FilledAsync(page, name));
        await page.GetByRole(Microsoft.Playwright.AriaRole.Button, new() { Name = "填入打勾的" }).ClickAsync();

        // No picture was chosen: its row says so and stays.
        await Expect(page.Locator("[data-beian] .row:not([data-kind='upload']) > input:checked")).ToHaveCountAsync(0, new() { Timeout = 60_000 });
        await Expect(row.Locator(".said")).ToHaveTextAsync("已填入");
        await Expect(row).ToContainTextAsync("页面现在是：威海样例科技有限公司");
        Assert.Equal("威海样例科技有限公司", await FilledAsync(page, name));
        Assert.Equal(0, await page.EvaluateAsync<int>("submits"));
    }

    [Fact]
    public async Task WeUi_IsFilledAndWhatAPersonTypedStays()
    {
        await using var form = await FormPage.OpenAsync("weui", FormPage.Export("wechat", "miniprogram"));

        await form.WriteTickedAsync();

        var state = await form.StateAsync();
        Assert.Equal(("威海样例科技有限公司", "4", "37"), ((string?)state["subject"], (string?)state["nature"], (string?)state["province"]));
        Assert.Equal(("2016-07-12", "13800000000"), ((string?)state["from"], (string?)state["mobile"]));
        // Typed by a person: shown beside the new value, and only its own button writes over it.
        Assert.Equal("已经填的人", (string?)state["principalName"]);
        await Expect(form.Row("姓名", "principal")).ToContainTextAsync("页面现在是：已经填的人");
        // Two boxes of one name: neither is guessed at.
        Assert.Equal(("", ""), ((string?)state["email1"], (string?)state["email2"]));
        await Expect(form.Page.Locator("[data-beian] .left").Filter(new() { HasText = "分不清" })).ToHaveCountAsync(1);
        await form.WriteAsync("姓名", "principal");
        Assert.Equal("样例甲", (string?)(await form.StateAsync())["principalName"]);
        Assert.Equal(0, await form.SubmitsAsync());
        Assert.Empty(form.Complaints);
    }

    [Fact]
    public async Task OptionThatIsNotThere_IsSaidAndNothingIsChosen()
    {
        var export = FormPage.Export("aliyun", "ready");
        export["form"]!["主办者信息"]!["主办单位性质"]!["value"] = "群众性团体组织";
        await using var form = await FormPage.OpenAsync("element", export);

        await form.Row("主办单位性质", "subject").Locator("button").ClickAsync();

        await Expect(form.Row("主办单位性质", "subject").Locator(".said")).ToHaveTextAsync("选项里没有“群众性团体组织”，请自己选。");
        Assert.Equal("", (string?)(await form.StateAsync())["nature"]);
    }

    [Theory]
    [InlineData("[1", "不是 JSON")]
    [InlineData("""{ "profile": "json", "form": {} }""", "不是接入商的预填数据")]
    public async Task WrongFile_IsSaidPlainly(string text, string expected)
    {
        await using var form = await FormPage.OpenAsync("weui", FormPage.Export("wechat", "miniprogram"));

        await form.Page.Locator("[data-beian] footer input[type=file]").First.SetInputFilesAsync(
            new Microsoft.Playwright.FilePayload { Name = "x.json", MimeType = "application/json", Buffer = System.Text.Encoding.UTF8.GetBytes(text) });

        await Expect(form.Page.Locator("[data-beian] [role=alert]")).ToContainTextAsync(expected);
    }

    [Fact]
    public async Task Service_OffersTheExtensionAndThePapers()
    {
        await using var service = await TestService.StartAsync(cluster);
        using var zip = new ZipArchive(new MemoryStream(await service.Client.GetByteArrayAsync("/api/extension.zip", TestContext.Current.CancellationToken)));
        var source = Directory.GetFiles(Path.Combine(Repository.Root, "src", "Beian.Docs.Extension"), "*", SearchOption.AllDirectories).Where(f => !f.EndsWith("README.md", StringComparison.Ordinal));

        Assert.Equal(source.Count(), zip.Entries.Count);
        Assert.NotNull(zip.GetEntry("beian-extension/manifest.json"));

        var filing = await service.CreateFilingAsync();
        await service.UploadAsync(filing, ("form.json", """{ "subject": { "name": "威海样例科技有限公司", "legalRepresentative": { "name": "样例甲" }, "principal": { "name": "样例甲" } } }"""u8.ToArray()));
        await service.WaitForReportAsync(filing);
        var letter = await service.Client.GetAsync($"/api/filings/{filing}/papers/commitmentLetter", TestContext.Current.CancellationToken);
        Assert.Equal("application/vnd.openxmlformats-officedocument.wordprocessingml.document", letter.Content.Headers.ContentType?.MediaType);
        Assert.Equal(System.Net.HttpStatusCode.Conflict, (await service.Client.GetAsync($"/api/filings/{filing}/papers/authorizationLetter", TestContext.Current.CancellationToken)).StatusCode);
        Assert.Equal(System.Net.HttpStatusCode.NotFound, (await service.Client.GetAsync($"/api/filings/{filing}/papers/novel", TestContext.Current.CancellationToken)).StatusCode);
        using var copies = new ZipArchive(new MemoryStream(await service.Client.GetByteArrayAsync($"/api/filings/{filing}/export/aliyun/pictures.zip", TestContext.Current.CancellationToken)));
        Assert.Equal("图片副本说明.txt", Assert.Single(copies.Entries).Name);
    }

    private static async Task<string> FilledAsync(Microsoft.Playwright.IPage page, string name) =>
        await page.EvaluateAsync<string?>("name => state()[name]", name) ?? "";

    private static async Task AssertLeftAloneAsync(FormPage form, JsonNode state)
    {
        Assert.True(string.IsNullOrEmpty((string?)state["sms"]), "What the export does not know stays empty.");
        Assert.Equal(0, await form.SubmitsAsync());
        Assert.Empty(form.Complaints);
    }
}
