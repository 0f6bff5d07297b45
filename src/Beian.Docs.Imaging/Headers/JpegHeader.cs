using System.Buffers.Binary;

namespace Beian.Docs.Imaging.Headers;

/// <summary>Walks the markers of a JPEG: size, EXIF orientation, and whether its end is there.</summary>
public static class JpegHeader
{
    /// <returns>Null when no frame header was found.</returns>
    public static PictureHeader? Parse(ReadOnlySpan<byte> file)
    {
        PictureHeader? frame = null;
        var (at, orientation, scans) = (2, 1, 0);
        while (NextMarker(file, ref at) is { } marker)
        {
            if (marker == 0xD9)
                return frame is null ? null : frame with { Orientation = orientation, Passes = Math.Max(1, scans) };
            if (marker is 0x01 or (>= 0xD0 and <= 0xD8))
                continue;
            if (at + 2 > file.Length)
                break;
            var length = BinaryPrimitives.ReadUInt16BigEndian(file[at..]);
            if (length < 2 || at + length > file.Length)
                break;
            var segment = file.Slice(at + 2, length - 2);
            at += length;
            if (marker == 0xDA)
                scans++;
            else if (marker == 0xE1 && segment.StartsWith("Exif\0\0"u8))
                orientation = ExifOrientation.Find(segment);
            else if (IsFrame(marker) && segment.Length >= 6 && frame is null)
                frame = new PictureHeader(
                    BinaryPrimitives.ReadUInt16BigEndian(segment[3..]), BinaryPrimitives.ReadUInt16BigEndian(segment[1..]), Channels: segment[5]);
        }
        return frame is null ? null : frame with { Orientation = orientation, Passes = Math.Max(1, scans), IsComplete = false };
    }

    /// <summary>SOF0 to SOF15 without DHT (C4), JPG (C8) and DAC (CC).</summary>
    private static bool IsFrame(int marker) => marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC);

    /// <summary>The next marker's code, <paramref name="at"/> behind it; in scan data FF00 and restarts are passed over.</summary>
    private static int? NextMarker(ReadOnlySpan<byte> file, ref int at)
    {
        while (at < file.Length)
        {
            var found = file[at..].IndexOf((byte)0xFF);
            if (found < 0 || at + found + 1 >= file.Length)
                return null;
            at += found + 1;
            var code = file[at];
            if (code == 0xFF)
                continue;
            at++;
            if (code is not 0 and not (>= 0xD0 and <= 0xD7))
                return code;
        }
        return null;
    }
}
