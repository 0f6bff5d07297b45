using System.Buffers.Binary;

namespace Beian.Docs.Imaging.Headers;

/// <summary>Walks the chunks of a PNG: size, transparency, EXIF orientation, and whether its end is there.</summary>
public static class PngHeader
{
    /// <returns>Null when the first chunk is not a usable IHDR.</returns>
    public static PictureHeader? Parse(ReadOnlySpan<byte> file)
    {
        if (file.Length < 33 || !file[12..].StartsWith("IHDR"u8))
            return null;
        var (width, height) = (BinaryPrimitives.ReadUInt32BigEndian(file[16..]), BinaryPrimitives.ReadUInt32BigEndian(file[20..]));
        if (width is 0 or > int.MaxValue || height is 0 or > int.MaxValue)
            return null;
        var header = new PictureHeader((int)width, (int)height, HasAlpha: file[25] is 4 or 6, IsComplete: false, BitDepth: file[24]);
        for (var at = 8L; at + 12 <= file.Length;)
        {
            var length = BinaryPrimitives.ReadUInt32BigEndian(file[(int)at..]);
            var type = file.Slice((int)at + 4, 4);
            if (at + 12 + length > file.Length)
                break;
            if (type.SequenceEqual("tRNS"u8))
                header = header with { HasAlpha = true };
            else if (type.SequenceEqual("eXIf"u8))
                header = header with { Orientation = ExifOrientation.Find(file.Slice((int)at + 8, (int)length)) };
            else if (type.SequenceEqual("IEND"u8))
                return header with { IsComplete = true };
            at += 12 + length;
        }
        return header;
    }
}
