using System.Diagnostics;
using Beian.Docs.Benchmarks.Filings;
using Beian.Docs.Intake;
using Beian.Docs.Ocr;
using Beian.Docs.Reading;
using Beian.Docs.Samples;
using Beian.Docs.Samples.Filings.Planted;
using Beian.Docs.Samples.Filings.Plants;

namespace Beian.Docs.Benchmarks;

/// <summary>Invents filings, plants a mistake in each, draws, reads and checks them, and says what was found.</summary>
internal static class PlantedCommand
{
    public static async Task<int> RunAsync(Options options)
    {
        var (seed, planted, consistent) = (options.Number("--seed", 7000), options.Number("--planted", 200), options.Number("--consistent", 60));
        var levels = options.Text("--levels", "clean,scan").Split(',').Select(l => Enum.Parse<Level>(l, ignoreCase: true)).ToList();
        var plants = KnownPlants.All.Where(p => options.Text("--plants", "") is not { Length: > 0 } names || names.Split(',').Contains(p.GetType().Name)).ToList();
        // By turns, so that a run that is stopped has some of each.
        List<PlantedFiling> filings =
        [
            .. Enumerable.Range(0, planted).Select(i => PlantedFiling.Of(plants[i % plants.Count], seed + i)),
            .. Enumerable.Range(0, consistent).Select(i => PlantedFiling.Consistent(seed + planted + i)),
        ];
        filings = [.. filings.Select((f, i) => (Filing: f, At: i < planted ? (double)i / planted : (double)(i - planted) / consistent)).OrderBy(f => f.At).Select(f => f.Filing)];
        IDocumentReader? reader = options.Has("--perfect") ? null : ReaderFactory.Create(new ReaderOptions());
        var score = new PlantedScore();
        var clock = Stopwatch.StartNew();
        var pictures = 0;
        for (var i = 0; i < filings.Count; i++)
        {
            var (filing, level) = (filings[i], levels[i % levels.Count]);
            var files = reader is null ? PerfectReader.Read(filing.Draft) : await ReadAsync(reader, filing.Draft, level);
            pictures += files.Count;
            var outcome = new PlantedOutcome(filing, PlantedReport.Of(filing, files));
            score.Add(outcome);
            Console.Out.WriteLine($"{filing.Name} ({level}): {(filing.Expected is null ? "consistent" : outcome.IsFound ? "found" : "NOT FOUND")}, {outcome.Surplus.Count} surplus");
            foreach (var line in PlantedScore.Remarks(outcome, files))
                Console.Out.WriteLine($"{filing.Name} ({level}): {line}");
        }

        Console.Out.Write(score.Write());
        Console.Out.WriteLine($"{pictures} pictures, {clock.Elapsed.TotalMinutes:0.0} minutes");
        return 0;
    }

    private static async Task<IReadOnlyList<FileReading>> ReadAsync(IDocumentReader reader, Draft draft, Level level)
    {
        var files = new List<FileReading>();
        foreach (var picture in draft.Pictures)
        {
            var specimen = PictureTaker.Take(picture, level, (draft.Story.Seed * 31) + files.Count);
            files.Add(await reader.ReadAsync(new InputFile(picture.File, specimen.Bytes), CancellationToken.None));
        }

        return files;
    }
}
