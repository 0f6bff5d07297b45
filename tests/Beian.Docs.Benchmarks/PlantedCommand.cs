using System.Diagnostics;
using System.Text.Json;
using Beian.Docs.Benchmarks.Filings;
using Beian.Docs.Intake;
using Beian.Docs.Ocr;
using Beian.Docs.Reading;
using Beian.Docs.Samples;
using Beian.Docs.Samples.Filings.Planted;
using Beian.Docs.Samples.Filings.Plants;
using Beian.Docs.Samples.Truth;
using Beian.Docs.Serialization;

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
        var only = options.Text("--only", "") is { Length: > 0 } wanted ? wanted.Split(',') : null;
        var keep = options.Has("--keep") ? options.Required("--keep") : null;
        // Rules can be tried again on what was read before.
        var readings = options.Has("--readings") ? Directory.CreateDirectory(options.Required("--readings")).FullName : null;
        for (var i = 0; i < filings.Count; i++)
        {
            var (filing, level) = (filings[i], levels[filings[i].Draft.Story.Seed % levels.Count]);
            if (only?.Contains(filing.Name) == false)
                continue;
            var kept = readings is null ? null : Path.Combine(readings, $"{filing.Name}-{level}.json");
            var (files, truths) = reader is null ? (PerfectReader.Read(filing.Draft), [])
                : File.Exists(kept) ? (JsonSerializer.Deserialize<List<FileReading>>(await File.ReadAllTextAsync(kept), ContractJson.Line)!, [])
                : await ReadAsync(reader, filing, level, keep);
            if (kept is not null && !File.Exists(kept))
                await File.WriteAllTextAsync(kept, JsonSerializer.Serialize(files, ContractJson.Line));
            pictures += files.Count;
            var outcome = new PlantedOutcome(filing, PlantedReport.Of(filing, files));
            score.Add(outcome);
            Console.Out.WriteLine($"{filing.Name} ({level}): {(filing.Expected is null ? "consistent" : outcome.IsFound ? "found" : "NOT FOUND")}, {outcome.Surplus.Count} surplus");
            foreach (var line in PlantedScore.Remarks(outcome, truths, files))
                Console.Out.WriteLine($"{filing.Name} ({level}): {line}");
        }

        Console.Out.Write(score.Write());
        Console.Out.WriteLine($"{pictures} pictures, {clock.Elapsed.TotalMinutes:0.0} minutes");
        return 0;
    }

    private static async Task<(IReadOnlyList<FileReading> Files, IReadOnlyList<PictureTruth> Truths)> ReadAsync(IDocumentReader reader, PlantedFiling filing, Level level, string? keep)
    {
        var (files, truths) = (new List<FileReading>(), new List<PictureTruth>());
        foreach (var picture in filing.Draft.Pictures)
        {
            var specimen = PictureTaker.Take(picture, level, (filing.Draft.Story.Seed * 31) + files.Count);
            if (keep is not null)
            {
                Directory.CreateDirectory(Path.Combine(keep, filing.Name));
                await File.WriteAllBytesAsync(Path.Combine(keep, filing.Name, picture.File), specimen.Bytes);
            }

            truths.Add(specimen.Truth);
            files.Add(await reader.ReadAsync(new InputFile(picture.File, specimen.Bytes), CancellationToken.None));
        }

        return (files, truths);
    }
}
