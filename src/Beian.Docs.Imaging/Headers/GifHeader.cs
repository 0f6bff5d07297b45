using System.Buffers.Binary;

namespace Beian.Docs.Imaging.Headers;

/// <summary>Reads the size of a GIF's first frame; later frames are never decoded.</summary>
public static class GifHeader
{
    public static PictureHeader? Parse(ReadOnlySpan<byte> file)
    {
        if (file.Length < 13)
            return null;
        var at = 13 + ColorTableBytes(file[10]);
        while (at < file.Length)
        {
            if (file[at] == 0x2C && at + 10 <= file.Length)
                return new(UInt16(file, at + 5), UInt16(file, at + 7));
            if (file[at] != 0x21)
                return null;
            at += 2;
            while (at < file.Length && file[at] != 0)
                at += file[at] + 1;
            at++;
        }
        return null;
    }

    private static int ColorTableBytes(byte flags) => (flags & 0x80) == 0 ? 0 : 3 << ((flags & 7) + 1);

    private static int UInt16(ReadOnlySpan<byte> file, int at) => BinaryPrimitives.ReadUInt16LittleEndian(file[at..]);
}
