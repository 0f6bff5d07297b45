using Beian.Docs.Ocr.Shapes;
using Beian.Docs.Samples.Invention;

namespace Beian.Docs.Benchmarks.Shapes;

/// <summary>Descriptions of drawn characters, in an order and with a damage that the seed decides.</summary>
internal static class ShapeSamples
{
    private const int LineLength = 8;

    /// <summary>Every character that the face has, once; what could not be cut out is left out.</summary>
    /// <returns>Index into <paramref name="characters"/> and description.</returns>
    public static IEnumerable<(int Class, float[] Descriptor)> Of(IReadOnlyList<string> characters, ShapeFace face, int seed)
    {
        var dice = new Dice(seed);
        var order = Enumerable.Range(0, characters.Count).Where(i => face.Has(characters[i])).ToArray();
        new Random(seed).Shuffle(order);
        foreach (var line in order.Chunk(LineLength))
        {
            var drawn = LineDrawer.Draw([.. line.Select(i => characters[i])], face.Face, dice);
            for (var i = 0; i < line.Length; i++)
            {
                var box = GlyphCutter.Cut(drawn.Strip, drawn.Middles[i], i > 0 ? drawn.Middles[i - 1] : null, i + 1 < line.Length ? drawn.Middles[i + 1] : null);
                if (box is { } found)
                    yield return (line[i], ShapeDescriptor.Of(drawn.Strip, found));
            }
        }
    }
}
