using System.Buffers.Binary;

namespace Beian.Docs.Imaging.Headers;

/// <summary>Finds the orientation tag in an EXIF block (a small TIFF); anything odd in it means "as stored".</summary>
public static class ExifOrientation
{
    private const ushort OrientationTag = 0x0112;

    /// <param name="exif">From "II" or "MM" on; a leading <c>Exif\0\0</c> is skipped.</param>
    /// <returns>1 to 8.</returns>
    public static int Find(ReadOnlySpan<byte> exif)
    {
        if (exif.StartsWith("Exif\0\0"u8))
            exif = exif[6..];
        if (exif.Length < 14)
            return 1;
        var little = exif[0] == 'I';
        var start = (long)UInt32(exif[4..], little);
        if (start + 2 > exif.Length)
            return 1;
        var count = UInt16(exif[(int)start..], little);
        for (var i = 0; i < count; i++)
        {
            var at = start + 2 + (12L * i);
            if (at + 12 > exif.Length)
                return 1;
            var entry = exif.Slice((int)at, 12);
            if (UInt16(entry, little) == OrientationTag)
                return UInt16(entry[8..], little) is >= 1 and <= 8 and var value ? value : 1;
        }
        return 1;
    }

    private static ushort UInt16(ReadOnlySpan<byte> at, bool little) =>
        little ? BinaryPrimitives.ReadUInt16LittleEndian(at) : BinaryPrimitives.ReadUInt16BigEndian(at);

    private static uint UInt32(ReadOnlySpan<byte> at, bool little) =>
        little ? BinaryPrimitives.ReadUInt32LittleEndian(at) : BinaryPrimitives.ReadUInt32BigEndian(at);
}
