using System.Diagnostics;
using Beian.Docs.Ocr.Shapes;

namespace Beian.Docs.Benchmarks.Shapes;

/// <summary>Tries a table on drawn characters of given fonts: how often the right one of 8,105 comes first, and how far the lead can be trusted.</summary>
internal static class ShapesFontsCommand
{
    private static readonly double[] Leads = [0, 0.05, 0.1, 0.15, 0.2, 0.3, 0.5];

    public static int Run(Options options)
    {
        ShapeTable table;
        using (var stream = File.OpenRead(options.Required("--table")))
            table = ShapeTable.Read(stream);
        var classifier = new ShapeClassifier(table);
        foreach (var face in options.Required("--faces").Split(',').Select(ShapeFace.Load))
        {
            var samples = ShapeSamples.Of(table.Characters, face, options.Number("--seed", 777)).Take(options.Number("--count", 2000)).ToList();
            var clock = Stopwatch.StartNew();
            var seen = samples.Select(s => (Truth: table.Characters[s.Class], Ranking: classifier.Rank(s.Descriptor, table.Characters[s.Class]))).ToList();
            var each = clock.Elapsed.TotalMilliseconds / seen.Count;
            var right = seen.Where(s => s.Ranking.Best == s.Truth).ToList();
            var distances = right.Select(s => s.Ranking.BestDistance).Order().ToList();
            Console.Out.WriteLine($"{face.Name}: {(double)right.Count / seen.Count:P2} of {seen.Count} first; distance median {distances[distances.Count / 2]:0.00}, 97 % {distances[distances.Count * 97 / 100]:0.00}; {each:0.00} ms each");
            foreach (var lead in Leads)
            {
                var clear = seen.Where(s => s.Ranking.Margin >= lead).ToList();
                Console.Out.WriteLine($"  lead {lead:0.00}: {(double)clear.Count / seen.Count:P1} clear, {clear.Count(s => s.Ranking.Best != s.Truth)} of them wrong; right ones doubted: {seen.Count(s => s.Ranking.Best != s.Truth && s.Ranking.AskedMargin >= lead)}");
            }
        }

        return 0;
    }
}
