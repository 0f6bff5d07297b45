using System.IO.Compression;
using System.Numerics;

namespace Beian.Docs.Ocr.Shapes;

/// <summary>What was learnt about the shapes of the 8,105 通用规范汉字; tests/Beian.Docs.Benchmarks <c>shapes</c> makes the file.</summary>
/// <param name="Characters">In the order of the prototypes; some are surrogate pairs.</param>
/// <param name="Dimensions">Numbers per prototype, the most telling first; a multiple of every vector width.</param>
/// <param name="Projection">From a description to a point, row by row.</param>
/// <param name="Prototypes">Points of each character in each style (黑, 宋, 楷), one after the other; NaN first where fonts lack it.</param>
public sealed record ShapeTable(IReadOnlyList<string> Characters, int Dimensions, float[] Projection, float[] Prototypes)
{
    public const int Styles = 3;

    /// <summary>Steps in which prototypes are stored; the spread within a character is 1.</summary>
    private const float Step = 0.25f;

    private const sbyte Missing = sbyte.MinValue;

    /// <summary>The one that the assembly carries.</summary>
    public static readonly Lazy<ShapeTable> Embedded = new(() =>
    {
        using var stream = EmbeddedFiles.Open("shapes.br");
        return Read(stream);
    });

    public static ShapeTable Read(Stream compressed)
    {
        using var unpacked = new BrotliStream(compressed, CompressionMode.Decompress, leaveOpen: true);
        using var reader = new BinaryReader(unpacked);
        var characters = reader.ReadString().EnumerateRunes().Select(r => r.ToString()).ToArray();
        var dimensions = reader.ReadInt32();
        var projection = new float[dimensions * ShapeDescriptor.Length];
        for (var i = 0; i < projection.Length; i++)
            projection[i] = (float)reader.ReadHalf();
        var bytes = reader.ReadBytes(characters.Length * Styles * dimensions);
        var prototypes = new float[bytes.Length];
        // Stored number by number, not prototype by prototype: like beside like packs better.
        var rows = characters.Length * Styles;
        for (var i = 0; i < bytes.Length; i++)
        {
            var value = (sbyte)bytes[i];
            prototypes[((i % rows) * dimensions) + (i / rows)] = value == Missing ? float.NaN : value * Step;
        }

        return new ShapeTable(characters, dimensions, projection, prototypes);
    }

    public void Write(Stream target)
    {
        using var packed = new BrotliStream(target, CompressionLevel.SmallestSize, leaveOpen: true);
        using var writer = new BinaryWriter(packed);
        writer.Write(string.Concat(Characters));
        writer.Write(Dimensions);
        foreach (var value in Projection)
            writer.Write((Half)value);
        for (var k = 0; k < Dimensions; k++)
        {
            for (var i = k; i < Prototypes.Length; i += Dimensions)
                writer.Write(float.IsNaN(Prototypes[i]) ? Missing : (sbyte)Math.Clamp(MathF.Round(Prototypes[i] / Step), -127, 127));
        }
    }

    /// <summary>The point that a description comes to.</summary>
    public float[] Project(ReadOnlySpan<float> descriptor)
    {
        var point = new float[Dimensions];
        for (var k = 0; k < point.Length; k++)
        {
            var row = Projection.AsSpan(k * descriptor.Length, descriptor.Length);
            var sum = Vector<float>.Zero;
            var i = 0;
            for (; i + Vector<float>.Count <= row.Length; i += Vector<float>.Count)
                sum += new Vector<float>(row[i..]) * new Vector<float>(descriptor[i..]);
            point[k] = Vector.Sum(sum);
            for (; i < row.Length; i++)
                point[k] += row[i] * descriptor[i];
        }

        return point;
    }
}
