using System.Buffers.Binary;

namespace Beian.Docs.Intake;

/// <summary>Tells a file's type from its first bytes, never from its name (文件特征).</summary>
public static class FileSignature
{
    /// <summary>Bytes of the beginning that are enough for <see cref="Detect"/>: a PDF may begin that late.</summary>
    public const int HeadBytes = 1024;

    public static FileType Detect(ReadOnlySpan<byte> head)
    {
        if (head.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF]))
            return FileType.Jpeg;
        if (head.StartsWith((ReadOnlySpan<byte>)[0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A]))
            return FileType.Png;
        if (head.StartsWith("GIF87a"u8) || head.StartsWith("GIF89a"u8))
            return FileType.Gif;
        if (head.StartsWith("RIFF"u8) && head.Length >= 12 && head[8..].StartsWith("WEBP"u8))
            return FileType.WebP;
        if (IsTiff(head))
            return FileType.Tiff;
        if (IsHeic(head))
            return FileType.Heic;
        if (IsBmp(head))
            return FileType.Bmp;
        if (head.StartsWith("PK\u0003\u0004"u8) || head.StartsWith("PK\u0005\u0006"u8))
            return FileType.Zip;
        return head[..Math.Min(head.Length, HeadBytes)].IndexOf("%PDF-"u8) >= 0 ? FileType.Pdf : FileType.Unknown;
    }

    /// <summary>Little or big endian, classic (42) or BigTIFF (43).</summary>
    private static bool IsTiff(ReadOnlySpan<byte> head) =>
        head.StartsWith("II*\0"u8) || head.StartsWith("MM\0*"u8) || head.StartsWith("II+\0"u8) || head.StartsWith("MM\0+"u8);

    /// <summary>An ISO media file whose brands name HEIF or AVIF stills.</summary>
    private static bool IsHeic(ReadOnlySpan<byte> head)
    {
        if (head.Length < 16 || !head[4..].StartsWith("ftyp"u8))
            return false;
        var end = Math.Min(head.Length, (int)Math.Min(BinaryPrimitives.ReadUInt32BigEndian(head), HeadBytes));
        for (var at = 8; at + 4 <= end; at += at == 8 ? 8 : 4)
        {
            var brand = head.Slice(at, 4);
            if (brand.SequenceEqual("heic"u8) || brand.SequenceEqual("heix"u8) || brand.SequenceEqual("heim"u8)
                || brand.SequenceEqual("heis"u8) || brand.SequenceEqual("mif1"u8) || brand.SequenceEqual("avif"u8))
                return true;
        }
        return false;
    }

    /// <summary>"BM" alone is too short to be believed: the header's own size must be one that exists.</summary>
    private static bool IsBmp(ReadOnlySpan<byte> head) =>
        head.Length >= 26 && head.StartsWith("BM"u8)
        && BinaryPrimitives.ReadUInt32LittleEndian(head[14..]) is 12 or 16 or 40 or 52 or 56 or 64 or 108 or 124;
}
