using System.IO.Compression;
using System.Text;
using Beian.Docs.Imaging.Tests.Pdf;
using Beian.Docs.Intake;

namespace Beian.Docs.Imaging.Tests.Hostile;

[Collection(HostileFiles.Name)]
public sealed class HostilePdfTests
{
    [Fact]
    public async Task EncryptedPdf_IsSaidToBe()
    {
        var pdf = PdfText.PagesBuilder(1);
        var (o, u) = (new string('A', 64), new string('B', 64));
        pdf.Trailer = $"/Root 1 0 R/ID[<00><00>]/Encrypt<</Filter/Standard/V 1/R 2/P -4/O<{o}>/U<{u}>>>";
        Assert.Equal(IntakeErrorCodes.Encrypted, await HostileFiles.OutcomeAsync(pdf.ToBytes()));
    }

    [Fact]
    public async Task PdfOfUnknownEncryption_IsSaidToBe()
    {
        var pdf = PdfText.PagesBuilder(1);
        pdf.Trailer = "/Root 1 0 R/ID[<00><00>]/Encrypt<</Filter/Adobe.PubSec/V 4>>";
        Assert.Equal(IntakeErrorCodes.Encrypted, await HostileFiles.OutcomeAsync(pdf.ToBytes()));
    }

    [Fact]
    public async Task TruncatedPdf_EndsInAResult()
    {
        var whole = PdfText.Pages(3);
        Assert.Equal(IntakeErrorCodes.Damaged, await HostileFiles.OutcomeAsync(whole[..20]));
        Assert.Equal(IntakeErrorCodes.Damaged, await HostileFiles.OutcomeAsync(whole[..60]));
        foreach (var part in new[] { 0.3, 0.6, 0.9, 0.99 })
            await HostileFiles.OutcomeAsync(whole[..(int)(whole.Length * part)]);
    }

    [Fact]
    public async Task FlippedBits_EndInAResult()
    {
        var whole = PdfText.Pages(2);
        var random = new Random(20261123);
        for (var round = 0; round < 40; round++)
        {
            var copy = whole.ToArray();
            for (var flips = random.Next(1, 12); flips > 0; flips--)
                copy[random.Next(copy.Length)] ^= (byte)(1 << random.Next(8));
            await HostileFiles.OutcomeAsync(copy, new() { PdfDotsPerInch = 40 });
        }
    }

    [Fact]
    public async Task PageThatIsItsOwnParent_Ends()
    {
        var pdf = new PdfText().Add("<</Type/Catalog/Pages 2 0 R>>")
            .Add("<</Type/Pages/Count 5/Kids[2 0 R 3 0 R]/Parent 3 0 R/MediaBox[0 0 300 300]>>")
            .Add("<</Type/Pages/Count 5/Kids[2 0 R 3 0 R]/Parent 2 0 R>>");
        Assert.DoesNotContain("pages", await HostileFiles.OutcomeAsync(pdf.ToBytes()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task CrossReferencesThatLoop_End()
    {
        var text = Encoding.Latin1.GetString(PdfText.Pages(1));
        var start = text.LastIndexOf("xref\n0", StringComparison.Ordinal);
        await HostileFiles.OutcomeAsync(Encoding.Latin1.GetBytes(
            text.Replace("trailer\n<<", $"trailer\n<</Prev {start}", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task FormsThatDrawThemselves_End()
    {
        var pdf = new PdfText().Add("<</Type/Catalog/Pages 2 0 R>>").Add("<</Type/Pages/Count 1/Kids[3 0 R]/MediaBox[0 0 300 300]>>")
            .Add("<</Type/Page/Parent 2 0 R/Contents 4 0 R/Resources<</XObject<</X 5 0 R>>>>>>")
            .AddStream("", "/X Do /X Do"u8.ToArray())
            .AddStream("/Type/XObject/Subtype/Form/BBox[0 0 300 300]/Resources<</XObject<</X 5 0 R>>>>", "/X Do /X Do /X Do"u8.ToArray());
        await HostileFiles.OutcomeAsync(pdf.ToBytes());
    }

    [Fact]
    public async Task PdfOfTenThousandPages_IsRefused() =>
        Assert.Equal(IntakeErrorCodes.TooManyPages, await HostileFiles.OutcomeAsync(PdfText.Pages(10_000)));

    [Fact]
    public async Task PdfThatOnlyClaimsManyPages_IsRefused()
    {
        var claim = Encoding.Latin1.GetString(PdfText.Pages(1)).Replace("/Count 1/", "/Count 2000000000/", StringComparison.Ordinal);
        Assert.DoesNotContain("pages", await HostileFiles.OutcomeAsync(Encoding.Latin1.GetBytes(claim)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("0 0 2147483647 2147483647")]
    [InlineData("0 0 1e30 1e30")]
    [InlineData("0 0 99999999999999999999 1")]
    [InlineData("0 0 0 0")]
    [InlineData("-100 -100 -50 -50")]
    public async Task AbsurdPageSize_EndsInAResult(string box) => await HostileFiles.OutcomeAsync(PdfText.Pages(1, box));

    [Fact]
    public async Task BombInAPagesContent_DoesNotGoOff()
    {
        var pdf = new PdfText().Add("<</Type/Catalog/Pages 2 0 R>>").Add("<</Type/Pages/Count 1/Kids[3 0 R]/MediaBox[0 0 300 300]>>")
            .Add("<</Type/Page/Parent 2 0 R/Contents 4 0 R>>").AddStream("/Filter/FlateDecode", Packed("0 0 m 300 300 l S\n"u8.ToArray(), 2_000_000_000));
        Assert.Contains(await HostileFiles.OutcomeAsync(pdf.ToBytes()), new[] { IntakeErrorCodes.TookTooLong, IntakeErrorCodes.TooMuchMemory });
    }

    [Fact]
    public async Task BombInAnImage_DoesNotGoOff()
    {
        var pdf = new PdfText().Add("<</Type/Catalog/Pages 2 0 R>>").Add("<</Type/Pages/Count 1/Kids[3 0 R]/MediaBox[0 0 300 300]>>")
            .Add("<</Type/Page/Parent 2 0 R/Contents 4 0 R/Resources<</XObject<</X 5 0 R>>>>>>")
            .AddStream("", "300 0 0 300 0 0 cm /X Do"u8.ToArray())
            .AddStream(
                "/Type/XObject/Subtype/Image/Width 30000/Height 20000/ColorSpace/DeviceRGB/BitsPerComponent 8/Filter/FlateDecode",
                Packed(new byte[1_000_000], 1_800_000_000));
        Assert.NotEqual(
            IntakeErrorCodes.TooLarge, await HostileFiles.OutcomeAsync(pdf.ToBytes(), new() { ChildProcessTime = TimeSpan.FromSeconds(5) }));
    }

    [Fact]
    public async Task TemporaryFiles_AreGoneAfterwards()
    {
        var before = Folders();
        await Pictures.OpenAsync(PdfText.Pages(1));
        await HostileFiles.OutcomeAsync(PdfText.Pages(1), new() { ChildProcessTime = TimeSpan.FromMilliseconds(1) });
        await Assert.ThrowsAsync<UnusableFileException>(() => Pictures.OpenAsync("%PDF-1.4 nothing"u8.ToArray()));
        Assert.Empty(Folders().Except(before));

        static string[] Folders() => Directory.GetDirectories(Path.GetTempPath(), "beian-*");
    }

    [Fact]
    public async Task PdfThatIsAlsoHtml_IsOnlyAPdf() =>
        Assert.Equal("1 pages", await HostileFiles.OutcomeAsync([.. "<script>alert(1)</script>\n"u8, .. PdfText.Pages(1)]));

    private static byte[] Packed(byte[] piece, long length)
    {
        using var packed = new MemoryStream();
        var block = Enumerable.Repeat(piece, Math.Max(1, 1_000_000 / piece.Length)).SelectMany(b => b).ToArray();
        using (var zlib = new ZLibStream(packed, CompressionLevel.Optimal, leaveOpen: true))
        {
            for (long written = 0; written < length; written += block.Length)
                zlib.Write(block);
        }
        return packed.ToArray();
    }
}
