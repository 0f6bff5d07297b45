using System.Buffers.Binary;

namespace Beian.Docs.Imaging.Headers;

/// <summary>Reads the chunks of a WebP: lossy (VP8), lossless (VP8L) or extended (VP8X).</summary>
public static class WebPHeader
{
    public static PictureHeader? Parse(ReadOnlySpan<byte> file)
    {
        if (file.Length < 30)
            return null;
        var header = FromFirstChunk(file[12..]);
        var isWhole = BinaryPrimitives.ReadUInt32LittleEndian(file[4..]) + 8L <= file.Length;
        return header is null ? null : header with { IsComplete = isWhole, Orientation = OrientationOf(file) };
    }

    private static PictureHeader? FromFirstChunk(ReadOnlySpan<byte> chunk)
    {
        var data = chunk[8..];
        if (chunk.StartsWith("VP8X"u8))
            return new(1 + UInt24(data[4..]), 1 + UInt24(data[7..]), HasAlpha: (data[0] & 0x10) != 0);
        if (chunk.StartsWith("VP8L"u8) && data[0] == 0x2F)
        {
            var bits = BinaryPrimitives.ReadUInt32LittleEndian(data[1..]);
            return new(1 + (int)(bits & 0x3FFF), 1 + (int)((bits >> 14) & 0x3FFF), HasAlpha: (bits & 0x1000_0000) != 0);
        }
        return chunk.StartsWith("VP8 "u8)
            ? new(BinaryPrimitives.ReadUInt16LittleEndian(data[6..]) & 0x3FFF, BinaryPrimitives.ReadUInt16LittleEndian(data[8..]) & 0x3FFF)
            : null;
    }

    private static int OrientationOf(ReadOnlySpan<byte> file)
    {
        for (var at = 12L; at + 8 <= file.Length;)
        {
            var length = BinaryPrimitives.ReadUInt32LittleEndian(file[(int)(at + 4)..]);
            if (at + 8 + length > file.Length)
                return 1;
            if (file[(int)at..].StartsWith("EXIF"u8))
                return ExifOrientation.Find(file.Slice((int)at + 8, (int)length));
            at += 8 + length + (length & 1);
        }
        return 1;
    }

    private static int UInt24(ReadOnlySpan<byte> at) => at[0] | (at[1] << 8) | (at[2] << 16);
}
