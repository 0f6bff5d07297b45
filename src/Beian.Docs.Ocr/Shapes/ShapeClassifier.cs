using System.Numerics;

namespace Beian.Docs.Ocr.Shapes;

/// <summary>Finds the characters whose shape is nearest, whatever a recognizer's dictionary holds.</summary>
public sealed class ShapeClassifier(ShapeTable table)
{
    /// <summary>Numbers after which a prototype that is farther than the second best is given up.</summary>
    private const int Glance = 32;

    private readonly Dictionary<string, int> _index = table.Characters.Select((c, i) => (c, i)).ToDictionary(p => p.c, p => p.i);

    /// <param name="descriptor">From <see cref="ShapeDescriptor"/>.</param>
    /// <param name="asked">The character whose distance is wanted in any case.</param>
    public ShapeRanking Rank(ReadOnlySpan<float> descriptor, string asked)
    {
        var point = table.Project(descriptor);
        int best = 0, second = 0;
        float bestDistance = float.MaxValue, secondDistance = float.MaxValue;
        for (var c = 0; c < table.Characters.Count; c++)
        {
            var distance = Distance(point, c, secondDistance);
            if (distance < bestDistance)
                (second, secondDistance, best, bestDistance) = (best, bestDistance, c, distance);
            else if (distance < secondDistance)
                (second, secondDistance) = (c, distance);
        }

        double? of = _index.TryGetValue(asked, out var index) ? Distance(point, index, float.MaxValue) / point.Length : null;
        return new ShapeRanking(table.Characters[best], bestDistance / point.Length, table.Characters[second], secondDistance / point.Length, of);
    }

    /// <summary>To the nearest of the styles; MaxValue when all are farther than the limit.</summary>
    private float Distance(ReadOnlySpan<float> point, int character, float limit)
    {
        var nearest = float.MaxValue;
        for (var style = 0; style < ShapeTable.Styles; style++)
        {
            var prototype = table.Prototypes.AsSpan(((character * ShapeTable.Styles) + style) * table.Dimensions, table.Dimensions);
            var distance = Square(point[..Glance], prototype[..Glance]);
            // NaN, where fonts lack it, compares false.
            if (distance < Math.Min(limit, nearest))
                nearest = Math.Min(nearest, distance + Square(point[Glance..], prototype[Glance..]));
        }

        return nearest;
    }

    private static float Square(ReadOnlySpan<float> a, ReadOnlySpan<float> b)
    {
        var sum = Vector<float>.Zero;
        for (var i = 0; i < a.Length; i += Vector<float>.Count)
        {
            var difference = new Vector<float>(a[i..]) - new Vector<float>(b[i..]);
            sum += difference * difference;
        }

        return Vector.Sum(sum);
    }
}
