using System.Buffers.Binary;

namespace Beian.Docs.Imaging.Headers;

/// <summary>Reads the size out of a BMP's header; a negative height only means "top row first".</summary>
public static class BmpHeader
{
    public static PictureHeader? Parse(ReadOnlySpan<byte> file)
    {
        if (file.Length < 26)
            return null;
        var isOld = BinaryPrimitives.ReadUInt32LittleEndian(file[14..]) == 12;
        long width = isOld ? BinaryPrimitives.ReadUInt16LittleEndian(file[18..]) : BinaryPrimitives.ReadInt32LittleEndian(file[18..]);
        long height = isOld ? BinaryPrimitives.ReadUInt16LittleEndian(file[20..]) : BinaryPrimitives.ReadInt32LittleEndian(file[22..]);
        height = Math.Abs(height);
        return width is <= 0 or > int.MaxValue || height is 0 or > int.MaxValue
            ? null
            : new((int)width, (int)height, IsComplete: HasAllRows(file, isOld, width, height));
    }

    /// <summary>Only an uncompressed BMP (the usual one) tells how long it must be.</summary>
    private static bool HasAllRows(ReadOnlySpan<byte> file, bool isOld, long width, long height)
    {
        if (file.Length < 34)
            return false;
        if (!isOld && BinaryPrimitives.ReadUInt32LittleEndian(file[30..]) is not (0 or 3))
            return true;
        var bits = BinaryPrimitives.ReadUInt16LittleEndian(file[(isOld ? 24 : 28)..]);
        var row = ((width * bits) + 31) / 32 * 4;
        return BinaryPrimitives.ReadUInt32LittleEndian(file[10..]) + (row * height) <= file.Length;
    }
}
