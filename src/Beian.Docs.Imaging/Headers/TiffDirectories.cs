using System.Buffers.Binary;

namespace Beian.Docs.Imaging.Headers;

/// <summary>Walks the directories of a TIFF (classic or BigTIFF), one per page, without decoding any.</summary>
public ref struct TiffDirectories
{
    private readonly ReadOnlySpan<byte> _file;
    private readonly bool _little;
    private readonly bool _big;

    private TiffDirectories(ReadOnlySpan<byte> file)
    {
        _file = file;
        _little = file[0] == 'I';
        _big = UInt16(2) == 43;
    }

    /// <returns>
    /// The pages in order, at most <paramref name="limit"/>: the caller asks for one more than it accepts, so a chain
    /// without end stops there. Empty when the chain is broken before its first page.
    /// </returns>
    public static IReadOnlyList<PictureHeader> Parse(ReadOnlySpan<byte> file, int limit)
    {
        var pages = new List<PictureHeader>();
        if (file.Length < 16)
            return pages;
        var tiff = new TiffDirectories(file);
        var seen = new HashSet<long>();
        var at = tiff._big ? tiff.Int64(8) : tiff.UInt32(4);
        while (at != 0 && pages.Count < limit)
        {
            // A directory seen before is a loop: what came so far are all the pages there are.
            if (!seen.Add(at) || tiff.Directory(ref at) is not { } page)
                break;
            pages.Add(page);
        }
        return pages;
    }

    /// <summary>Reads the directory at <paramref name="at"/> and moves on to the next one.</summary>
    private readonly PictureHeader? Directory(ref long at)
    {
        var (countBytes, entryBytes) = _big ? (8, 20) : (2, 12);
        if (!Holds(at, countBytes))
            return null;
        var count = _big ? Int64(at) : UInt16(at);
        var next = at + countBytes + (count * entryBytes);
        if (count is <= 0 or > ushort.MaxValue || !Holds(next, _big ? 8 : 4))
            return null;
        long width = 0, height = 0, orientation = 1;
        for (var entry = at + countBytes; entry < next; entry += entryBytes)
        {
            switch (UInt16(entry))
            {
                case 256: width = Value(entry); break;
                case 257: height = Value(entry); break;
                case 274: orientation = Value(entry); break;
            }
        }
        at = _big ? Int64(next) : UInt32(next);
        return width is <= 0 or > int.MaxValue || height is <= 0 or > int.MaxValue
            ? null
            : new((int)width, (int)height, orientation is >= 1 and <= 8 ? (int)orientation : 1);
    }

    /// <summary>A single number of type SHORT, LONG or LONG8, which stands in the entry itself.</summary>
    private readonly long Value(long entry)
    {
        var at = entry + (_big ? 12 : 8);
        return UInt16(entry + 2) switch { 3 => UInt16(at), 4 => UInt32(at), 16 when _big => Int64(at), _ => 0 };
    }

    private readonly bool Holds(long at, int bytes) => at > 0 && at + bytes <= _file.Length;

    private readonly ushort UInt16(long at) => _little
        ? BinaryPrimitives.ReadUInt16LittleEndian(_file[(int)at..]) : BinaryPrimitives.ReadUInt16BigEndian(_file[(int)at..]);

    private readonly uint UInt32(long at) => _little
        ? BinaryPrimitives.ReadUInt32LittleEndian(_file[(int)at..]) : BinaryPrimitives.ReadUInt32BigEndian(_file[(int)at..]);

    /// <summary>Offsets above what a file can have come out negative or too large, and are refused by <see cref="Holds"/>.</summary>
    private readonly long Int64(long at) => _little
        ? BinaryPrimitives.ReadInt64LittleEndian(_file[(int)at..]) : BinaryPrimitives.ReadInt64BigEndian(_file[(int)at..]);
}
