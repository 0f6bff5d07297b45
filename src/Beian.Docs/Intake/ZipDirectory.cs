using System.Buffers.Binary;

namespace Beian.Docs.Intake;

/// <summary>Measures a ZIP's table of contents before it is loaded, since loading a made-up one fills memory.</summary>
internal static class ZipDirectory
{
    private const int EndBytes = 22, LongestComment = ushort.MaxValue, LocatorBytes = 20, End64Bytes = 56;

    /// <returns>Bytes between where the table begins and where the file's end record begins; null when there is no end record.</returns>
    public static long? MeasureBytes(Stream zip)
    {
        var tail = Read(zip, Math.Max(0, zip.Length - EndBytes - LongestComment), EndBytes + LongestComment);
        var end = tail.AsSpan().LastIndexOf("PK\u0005\u0006"u8);
        if (end < 0 || end + EndBytes > tail.Length)
            return null;
        var endAt = zip.Length - tail.Length + end;
        long begin = BinaryPrimitives.ReadUInt32LittleEndian(tail.AsSpan(end + 16));
        if (begin == uint.MaxValue)
        {
            var locator = Read(zip, endAt - LocatorBytes, LocatorBytes);
            if (locator.Length < LocatorBytes || !locator.AsSpan().StartsWith("PK\u0006\u0007"u8))
                return null;
            var end64 = Read(zip, BinaryPrimitives.ReadInt64LittleEndian(locator.AsSpan(8)), End64Bytes);
            if (end64.Length < End64Bytes || !end64.AsSpan().StartsWith("PK\u0006\u0006"u8))
                return null;
            begin = BinaryPrimitives.ReadInt64LittleEndian(end64.AsSpan(48));
        }
        return begin < 0 || begin > endAt ? null : endAt - begin;
    }

    private static byte[] Read(Stream from, long at, int most)
    {
        if (at < 0 || at > from.Length)
            return [];
        from.Position = at;
        var bytes = new byte[(int)Math.Min(most, from.Length - at)];
        return bytes[..from.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false)];
    }
}
