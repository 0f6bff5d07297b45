using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace Beian.Docs.Tests.Intake;

/// <summary>Writes ZIP archives, right or deliberately wrong.</summary>
internal static class Zips
{
    public static readonly byte[] Picture = [0xFF, 0xD8, 0xFF, 0xE0, 1, 2, 3];

    public static byte[] Of(params (string Name, byte[] Content)[] entries) => Of(null, entries);

    /// <param name="names">Encoding of names, without the flag that names it.</param>
    public static byte[] Of(Encoding? names, params (string Name, byte[] Content)[] entries)
    {
        using var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true, names))
        {
            foreach (var (name, content) in entries)
            {
                using var stream = zip.CreateEntry(name, CompressionLevel.Fastest).Open();
                stream.Write(content);
            }
        }
        return file.ToArray();
    }

    /// <summary>Clears the flag "names are UTF-8" everywhere, as many programs forget to set it.</summary>
    public static byte[] WithoutNameFlag(byte[] zip) => Patch(zip, local: 6, central: 8, field =>
        BinaryPrimitives.WriteUInt16LittleEndian(field, (ushort)(BinaryPrimitives.ReadUInt16LittleEndian(field) & ~0x800)));

    /// <summary>Sets the flag "encrypted" everywhere.</summary>
    public static byte[] Encrypted(byte[] zip) => Patch(zip, local: 6, central: 8, field => field[0] |= 1);

    /// <summary>Writes another unpacked size everywhere.</summary>
    public static byte[] Declaring(byte[] zip, uint size) => Patch(zip, local: 22, central: 24, field => BinaryPrimitives.WriteUInt32LittleEndian(field, size));

    private static byte[] Patch(byte[] zip, int local, int central, Action<Span<byte>> change)
    {
        var copy = zip.ToArray();
        for (var i = 0; i + 46 < copy.Length; i++)
        {
            if (copy.AsSpan(i).StartsWith("PK\u0003\u0004"u8))
                change(copy.AsSpan(i + local, 4));
            else if (copy.AsSpan(i).StartsWith("PK\u0001\u0002"u8))
                change(copy.AsSpan(i + central, 4));
        }
        return copy;
    }
}
