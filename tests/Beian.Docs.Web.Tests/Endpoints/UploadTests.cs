using System.Net;
using System.Text.Json;
using Beian.Docs.Web.Tests.Fixtures;

namespace Beian.Docs.Web.Tests.Endpoints;

public sealed class UploadTests(PostgresCluster cluster)
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task EveryFile_GetsItsOwnAnswer()
    {
        await using var service = await TestService.StartAsync(cluster, settings: ["--Intake:MaxFileBytes=20000"]);
        var filing = await service.CreateFilingAsync();
        var png = TinyPictures.Png();
        var answer = await service.UploadAsync(
            filing,
            ("执照.png", png), ("再一次.png", png), ("执照.png", TinyPictures.Png(1)), ("空.jpg", []), ("木马.png", "MZ not a picture"u8.ToArray()),
            ("大.png", [.. png, .. new byte[20000]]), ("form.json", """{"kind":"website"}"""u8.ToArray()),
            ("包.zip", TinyPictures.Zip(("里面/证.png", TinyPictures.Png(2)), ("说明.txt", "x"u8.ToArray()), ("再包.zip", TinyPictures.Zip(("a.png", png))))),
            ("合同.docx", TinyPictures.Zip(("[Content_Types].xml", "<x/>"u8.ToArray()), ("word/document.xml", "<x/>"u8.ToArray()))));

        var files = answer.GetProperty("files").EnumerateArray().Select(f => $"{Text(f, "name")}|{Text(f, "status")}|{Text(f, "code")}").ToList();
        Assert.Equal("执照.png|accepted|", files[0]);
        Assert.Equal("再一次.png|duplicate|", files[1]);
        Assert.Equal("执照 (2).png|accepted|", files[2]);
        Assert.Equal("空.jpg|refused|file.empty", files[3]);
        Assert.Equal("木马.png|refused|file.unsupportedType", files[4]);
        Assert.Equal("大.png|refused|file.tooLarge", files[5]);
        Assert.Equal("form.json|form|", files[6]);
        Assert.Contains("包.zip/里面/证.png|accepted|", files);
        Assert.Equal(["合同.docx|refused|file.unsupportedType"], files.Where(f => f.StartsWith("合同", StringComparison.Ordinal)));
        Assert.Contains(files, f => f.StartsWith("包.zip/说明.txt|refused|file.unsupportedType", StringComparison.Ordinal));
        Assert.Contains(files, f => f.StartsWith("包.zip/再包.zip|refused|archive.nested", StringComparison.Ordinal));

        var report = await service.WaitForReportAsync(filing);
        Assert.Equal(3, report.GetProperty("files").GetArrayLength());
        Assert.Equal("website", report.GetProperty("prefill").GetProperty("kind").GetString());
    }

    [Fact]
    public async Task RequestWithoutFiles_IsRefusedWithACode()
    {
        await using var service = await TestService.StartAsync(cluster);
        var filing = await service.CreateFilingAsync();
        await AssertProblemAsync(await service.PostFilesAsync(filing), HttpStatusCode.BadRequest, "upload");
        await AssertProblemAsync(await service.Client.PostAsync($"/api/filings/{filing}/documents", new StringContent("x"), Token), HttpStatusCode.UnsupportedMediaType, "request.unsupportedType");
        await AssertProblemAsync(await service.PostFilesAsync(Guid.NewGuid(), ("a.png", TinyPictures.Png())), HttpStatusCode.NotFound, "filing.notFound");
    }

    [Fact]
    public async Task RequestLongerThanAllowed_IsCutOff_WhateverItsHeadersSay()
    {
        await using var service = await TestService.StartAsync(cluster, settings: ["--Upload:MaxRequestBytes=10000"]);
        var filing = await service.CreateFilingAsync();
        var form = new MultipartFormDataContent { { new StreamContent(new Unsized(TinyPictures.Png(), 100_000)), "files", "a.png" } };
        var request = new HttpRequestMessage(HttpMethod.Post, $"/api/filings/{filing}/documents") { Content = form };
        request.Headers.TransferEncodingChunked = true;
        await AssertProblemAsync(await service.Client.SendAsync(request, Token), HttpStatusCode.RequestEntityTooLarge, "upload.tooLarge");
        Assert.Empty(Directory.GetFiles(service.DataPath, "*", SearchOption.AllDirectories));
    }

    [Theory]
    [InlineData("../../etc/passwd.png", "etc/passwd.png")]
    [InlineData("C:\\Users\\样例\\扫描.png", "C:/Users/样例/扫描.png")]
    [InlineData("a\u202Egnp.exe", "agnp.exe")]
    [InlineData("文件夹/身份证.png", "文件夹/身份证.png")]
    [InlineData("///", "未命名")]
    public void Name_IsFitToBeShown(string given, string shown) => Assert.Equal(shown, Uploads.ShownName.Of(given));

    [Fact]
    public void LongName_KeepsItsExtension()
    {
        var shown = Uploads.ShownName.Of(new string('长', 500) + ".jpg");
        Assert.Equal(200, shown.Length);
        Assert.EndsWith(".jpg", shown, StringComparison.Ordinal);
    }

    internal static async Task AssertProblemAsync(HttpResponseMessage answer, HttpStatusCode status, string codePrefix)
    {
        var body = await answer.Content.ReadAsStringAsync(Token);
        Assert.True(status == answer.StatusCode, $"{answer.StatusCode} {body}");
        using var problem = JsonDocument.Parse(body);
        Assert.StartsWith(codePrefix, problem.RootElement.GetProperty("code").GetString(), StringComparison.Ordinal);
        Assert.NotEmpty(problem.RootElement.GetProperty("title").GetString()!);
    }

    private static string Text(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString()! : "";

    /// <summary>Content first, then zeros, of a length that it does not tell.</summary>
    private sealed class Unsized(byte[] head, int length) : Stream
    {
        private int _at;

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => _at; set => throw new NotSupportedException(); }

        public override int Read(byte[] buffer, int offset, int count)
        {
            var n = Math.Min(count, length - _at);
            for (var i = 0; i < n; i++, _at++)
                buffer[offset + i] = _at < head.Length ? head[_at] : (byte)0;
            return n;
        }

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
