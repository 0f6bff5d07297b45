using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;
using Beian.Docs.Intake;
using ImageMagick;

namespace Beian.Docs.Imaging.Tests.Hostile;

[Collection(HostileFiles.Name)]
public sealed class HostilePictureTests
{
    private static readonly string[] Extensions = [".jpg", ".png", ".webp", ".bmp", ".tiff", ".gif"];

    [Fact]
    public async Task EmptyFile_IsSaidToBe() => Assert.Equal(IntakeErrorCodes.Empty, await HostileFiles.OutcomeAsync([]));

    [Fact]
    public async Task LargeFile_IsRefusedUnseen() =>
        Assert.Equal(IntakeErrorCodes.TooLarge, await HostileFiles.OutcomeAsync(new byte[1001], new() { MaxFileBytes = 1000 }));

    [Theory]
    [InlineData("This is a letter, whatever its name says.")]
    [InlineData("<svg xmlns=\"http://www.w3.org/2000/svg\"><image href=\"file:///etc/passwd\"/></svg>")]
    [InlineData("<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><svg>&a;</svg>")]
    [InlineData("push graphic-context\nviewbox 0 0 640 480\nimage over 0,0 0,0 'https://127.0.0.1/x'\npop graphic-context")]
    [InlineData("%!PS-Adobe-3.0\n(x) run")]
    [InlineData("MZ\u0090\0\u0003")]
    [InlineData("\u007FELF\u0002\u0001\u0001")]
    public async Task OtherTypes_AreRefusedByContent(string content) =>
        Assert.Equal(IntakeErrorCodes.UnsupportedType, await HostileFiles.OutcomeAsync(Encoding.Latin1.GetBytes(content)));

    [Theory]
    [InlineData(".jpg")]
    [InlineData(".png")]
    [InlineData(".webp")]
    [InlineData(".bmp")]
    [InlineData(".tiff")]
    [InlineData(".gif")]
    public async Task TruncatedPicture_IsDamaged(string extension)
    {
        var whole = Encode(extension);
        foreach (var part in new[] { 0.02, 0.1, 0.3, 0.5, 0.8, 0.97 })
        {
            var outcome = await HostileFiles.OutcomeAsync(whole[..Math.Max(12, (int)(whole.Length * part))]);
            // A GIF's missing rows are not told apart from transparent ones.
            Assert.True(outcome == IntakeErrorCodes.Damaged || (extension == ".gif" && outcome == "1 pages"), $"{part}: {outcome}");
        }
    }

    [Theory]
    [InlineData(".jpg")]
    [InlineData(".png")]
    [InlineData(".webp")]
    [InlineData(".bmp")]
    [InlineData(".tiff")]
    [InlineData(".gif")]
    public async Task FlippedBits_EndInAResult(string extension)
    {
        var whole = Encode(extension);
        var random = new Random(20261123);
        for (var round = 0; round < 60; round++)
        {
            var copy = whole.ToArray();
            // Headers are where it hurts most.
            for (var flips = random.Next(1, 8); flips > 0; flips--)
                copy[random.Next(round % 2 == 0 ? Math.Min(200, copy.Length) : copy.Length)] ^= (byte)(1 << random.Next(8));
            await HostileFiles.OutcomeAsync(copy);
        }
    }

    [Fact]
    public async Task GarbageBehindASignature_IsDamaged()
    {
        var random = new Random(1);
        foreach (var extension in Extensions)
        {
            var file = Encode(extension).AsSpan(0, 40).ToArray().Concat(new byte[5000]).ToArray();
            random.NextBytes(file.AsSpan(30));
            Assert.DoesNotContain("pages", await HostileFiles.OutcomeAsync(file), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Polyglots_AreOnlyThePictureThatTheyAre()
    {
        byte[] jpeg = Encode(".jpg"), png = Encode(".png"), gif = Encode(".gif");
        Assert.Equal("1 pages", await HostileFiles.OutcomeAsync([.. jpeg, .. "<?php system('id'); ?>"u8]));
        Assert.Equal("1 pages", await HostileFiles.OutcomeAsync([.. png, .. "PK\u0003\u0004"u8, .. new byte[100]]));
        Assert.Equal("1 pages", await HostileFiles.OutcomeAsync([.. gif, .. "%PDF-1.4"u8]));
    }

    [Fact]
    public async Task PngOf900Megapixels_IsRefusedByItsHeader() =>
        Assert.Equal(IntakeErrorCodes.TooManyPixels, await HostileFiles.OutcomeAsync(PngHeaderOf(30_000, 30_000)));

    [Fact]
    public async Task PngOf144Megapixels_IsRefusedThoughItIsReal() =>
        Assert.Equal(IntakeErrorCodes.TooManyPixels, await HostileFiles.OutcomeAsync(BlankPng(12_000, 12_000, colorType: 0, depth: 8)));

    [Theory]
    [InlineData(6, 16)]
    [InlineData(2, 16)]
    [InlineData(0, 1)]
    public async Task LargestPng_StaysWithinBounds(byte colorType, byte depth) =>
        Assert.Equal("1 pages", await HostileFiles.OutcomeAsync(BlankPng(10_000, 10_000, colorType, depth)));

    /// <summary>Nothing but transparency, 16 bits deep, and large: another decoder than the everyday one.</summary>
    [Fact]
    public async Task LargeDeepPng_LiesOnWhitePaperAndTakesLittleMemory()
    {
        var file = BlankPng(9_000, 9_000, colorType: 6, depth: 16);
        Assert.All(Assert.Single(await Pictures.OpenAsync(file)).Image.Bgr.Take(3000), value => Assert.Equal(255, value));
        Assert.Equal("1 pages", await HostileFiles.OutcomeAsync(file, mostBytes: 700_000_000));
    }

    [Theory]
    [InlineData(MagickFormat.Pjpeg, false)]
    [InlineData(MagickFormat.Jpeg, true)]
    [InlineData(MagickFormat.Tiff, false)]
    [InlineData(MagickFormat.Tiff, true)]
    [InlineData(MagickFormat.Gif, false)]
    public async Task LargestPicture_StaysWithinBounds(MagickFormat format, bool cmyk)
    {
        byte[] file;
        using (var picture = new MagickImage(MagickColors.White, 10_000, 10_000))
        {
            picture.Settings.Compression = format == MagickFormat.Tiff ? CompressionMethod.LZW : CompressionMethod.Undefined;
            if (cmyk)
                picture.ColorSpace = ColorSpace.CMYK;
            file = picture.ToByteArray(format);
        }
        Assert.Equal("1 pages", await HostileFiles.OutcomeAsync(file));
    }

    [Fact]
    public async Task JpegOfAThousandScans_IsRefused()
    {
        using var picture = new MagickImage(MagickColors.Gray, 4000, 4000);
        var progressive = picture.ToByteArray(MagickFormat.Pjpeg);
        var scan = progressive.AsSpan().LastIndexOf((ReadOnlySpan<byte>)[0xFF, 0xDA]);
        var last = progressive[scan..^2];
        byte[] file = [.. progressive[..^2], .. Enumerable.Repeat(last, 1000).SelectMany(s => s), 0xFF, 0xD9];
        Assert.Equal(IntakeErrorCodes.TookTooLong, await HostileFiles.OutcomeAsync(file));
    }

    [Fact]
    public async Task GifOfManyFrames_ShowsItsFirst()
    {
        var gif = Encode(".gif");
        var frame = gif.AsSpan().IndexOf((byte)0x2C);
        byte[] file = [.. gif[..^1], .. Enumerable.Repeat(gif[frame..^1], 10_000).SelectMany(f => f), 0x3B];
        Assert.Equal("1 pages", await HostileFiles.OutcomeAsync(file, new() { MaxFileBytes = file.Length }));
    }

    [Fact]
    public async Task TiffOfManyPages_IsRefused() =>
        Assert.Equal(IntakeErrorCodes.TooManyPages, await HostileFiles.OutcomeAsync(TiffPages(10_000, loop: false)));

    [Fact]
    public async Task TiffWhosePagesLoop_Ends() => Assert.Equal("3 pages", await HostileFiles.OutcomeAsync(TiffPages(3, loop: true)));

    [Fact]
    public async Task TiffOfManyLargePages_IsRefused()
    {
        var file = TiffPages(40, loop: false);
        // Every page claims 9,000 by 9,000 pixels.
        for (var page = 0; page < 40; page++)
        {
            BinaryPrimitives.WriteUInt32LittleEndian(file.AsSpan(16 + (page * TiffPageBytes) + 2 + 8), 9000);
            BinaryPrimitives.WriteUInt32LittleEndian(file.AsSpan(16 + (page * TiffPageBytes) + 2 + 12 + 8), 9000);
        }
        Assert.Equal(IntakeErrorCodes.TooManyPixels, await HostileFiles.OutcomeAsync(file));
    }

    [Theory]
    [InlineData("iCCP")]
    [InlineData("zTXt")]
    public async Task BombInAPngsMetadata_DoesNotGoOff(string chunk)
    {
        using var packed = new MemoryStream();
        packed.Write("x\0\0"u8);
        using (var zlib = new ZLibStream(packed, CompressionLevel.Optimal, leaveOpen: true))
        {
            for (var megabyte = 0; megabyte < 2000; megabyte++)
                zlib.Write(new byte[1_000_000]);
        }
        var png = Encode(".png");
        byte[] file = [.. png.AsSpan(0, 33), .. Pictures.PngChunk(chunk, packed.ToArray()), .. png.AsSpan(33)];
        Assert.Equal("1 pages", await HostileFiles.OutcomeAsync(file));
    }

    private static byte[] Encode(string extension)
    {
        using var picture = Pictures.Photo(160, 120);
        if (extension != ".gif")
            return picture.ImEncode(extension);
        using var gif = new MagickImage(picture.ImEncode(".png"));
        return gif.ToByteArray(MagickFormat.Gif);
    }

    private static byte[] PngHeaderOf(int width, int height, byte colorType = 2, byte depth = 8)
    {
        var header = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, width);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), height);
        (header[8], header[9]) = (depth, colorType);
        return [0x89, .. "PNG\r\n\u001A\n"u8, .. Pictures.PngChunk("IHDR", header), .. Pictures.PngChunk("IEND", [])];
    }

    private static byte[] BlankPng(int width, int height, byte colorType, byte depth)
    {
        var channels = colorType switch { 6 => 4, 2 => 3, _ => 1 };
        using var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            var row = new byte[1 + (((long)width * channels * depth) + 7) / 8];
            for (var y = 0; y < height; y++)
                zlib.Write(row);
        }
        var header = PngHeaderOf(width, height, colorType, depth);
        return [.. header.AsSpan(0, 33), .. Pictures.PngChunk("IDAT", packed.ToArray()), .. header.AsSpan(33)];
    }

    private const int TiffPageBytes = 2 + (9 * 12) + 4;

    /// <summary>Pages of one gray pixel, which all share the same byte.</summary>
    private static byte[] TiffPages(int pages, bool loop)
    {
        var file = new byte[16 + (pages * TiffPageBytes)];
        "II*\0"u8.CopyTo(file);
        BinaryPrimitives.WriteUInt32LittleEndian(file.AsSpan(4), 16);
        for (var page = 0; page < pages; page++)
        {
            var start = 16 + (page * TiffPageBytes);
            var directory = file.AsSpan(start);
            (ushort Tag, ushort Type, uint Value)[] entries =
                [(256, 4, 1), (257, 4, 1), (258, 3, 8), (259, 3, 1), (262, 3, 1), (273, 4, 8), (277, 3, 1), (278, 4, 1), (279, 4, 1)];
            BinaryPrimitives.WriteUInt16LittleEndian(directory, (ushort)entries.Length);
            for (var i = 0; i < entries.Length; i++)
            {
                var entry = directory[(2 + (i * 12))..];
                BinaryPrimitives.WriteUInt16LittleEndian(entry, entries[i].Tag);
                BinaryPrimitives.WriteUInt16LittleEndian(entry[2..], entries[i].Type);
                BinaryPrimitives.WriteUInt32LittleEndian(entry[4..], 1);
                BinaryPrimitives.WriteUInt32LittleEndian(entry[8..], entries[i].Value);
            }
            var next = page + 1 < pages ? start + TiffPageBytes : loop ? 16 : 0;
            BinaryPrimitives.WriteInt32LittleEndian(directory[(2 + (9 * 12))..], next);
        }
        return file;
    }
}
