using System.Buffers.Text;

namespace Beian.Docs.Imaging.Pdf;

/// <summary>Reads the picture format that <c>pdftoppm</c> writes (PPM, "P6": RGB with 8 bits).</summary>
internal static class PortablePixmap
{
    /// <summary>Room for the header before the pixels.</summary>
    public const int HeaderBytes = 64;

    /// <returns>Null when the picture is cut off or of another kind.</returns>
    public static PageImage? ToPage(ReadOnlySpan<byte> file)
    {
        if (!file.StartsWith("P6"u8))
            return null;
        var at = 2;
        if (Number(file, ref at) is not { } width || Number(file, ref at) is not { } height || Number(file, ref at) is not 255)
            return null;
        at++;
        var bytes = (long)width * height * 3;
        if (bytes <= 0 || at + bytes > file.Length)
            return null;
        var bgr = GC.AllocateUninitializedArray<byte>((int)bytes);
        var rgb = file.Slice(at, (int)bytes);
        for (var i = 0; i < bgr.Length; i += 3)
        {
            bgr[i] = rgb[i + 2];
            bgr[i + 1] = rgb[i + 1];
            bgr[i + 2] = rgb[i];
        }
        return new(width, height, bgr);
    }

    private static int? Number(ReadOnlySpan<byte> file, ref int at)
    {
        while (at < file.Length && file[at] is (byte)' ' or (byte)'\n')
            at++;
        if (at >= file.Length || !Utf8Parser.TryParse(file[at..], out int value, out var used))
            return null;
        at += used;
        return value;
    }
}
