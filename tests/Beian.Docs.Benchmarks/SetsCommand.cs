using System.Collections.Concurrent;
using Beian.Docs.Benchmarks.Accuracy;
using Beian.Docs.Documents.Calibration;
using Beian.Docs.Intake;
using Beian.Docs.Ocr;
using Beian.Docs.Reading;
using Beian.Docs.Samples;
using Beian.Docs.Samples.Truth;

namespace Beian.Docs.Benchmarks;

/// <summary>Renders sets, reads them and scores, in one go and without files.</summary>
internal static class SetsCommand
{
    public static async Task<int> RunAsync(Options options)
    {
        var levels = options.Text("--levels", "clean,scan,photo,hard").Split(',').Select(l => Enum.Parse<Level>(l, ignoreCase: true)).ToList();
        var seed = options.Number("--seed", 9000);
        var count = options.Number("--count", 50);
        var kinds = options.Text("--kinds", "") is { Length: > 0 } words ? words.Split(',').Select(w => Enum.Parse<PictureKind>(w, ignoreCase: true)).ToList() : null;
        var keep = options.Text("--keep", "");
        var reader = ReaderFactory.Create(new ReaderOptions
        {
            Engine = Enum.Parse<EngineChoice>(options.Text("--engine", "auto"), ignoreCase: true),
            UsesShapes = !options.Has("--no-shapes"),
            UsesCalibration = !options.Has("--raw"),
            TargetSilentRate = options.Fraction("--target-silent-rate", TargetSilentRate.Default),
        });
        var scores = new ConcurrentBag<PictureScore>();
        var work = levels.SelectMany(l => Enumerable.Range(seed, count).Select(s => (Level: l, Seed: s)));
        await Parallel.ForEachAsync(work, new ParallelOptions { MaxDegreeOfParallelism = options.Number("--jobs", Environment.ProcessorCount) }, async (item, stop) =>
        {
            var kind = kinds is null ? SpecimenWriter.KindOf(item.Seed) : kinds[item.Seed % kinds.Count];
            var specimen = SpecimenWriter.Draw(kind, item.Level, item.Seed);
            var reading = await reader.ReadAsync(new InputFile(specimen.Truth.File, specimen.Bytes), stop);
            var score = Scorer.Score(specimen.Truth, reading);
            scores.Add(score);
            if (keep.Length > 0 && score.Fields.Any(f => f.Outcome == FieldOutcome.SilentError))
                await KeepAsync(keep, specimen, stop);
        });
        var sorted = scores.OrderBy(s => s.File, StringComparer.Ordinal).ToList();
        Console.Out.Write(new AccuracyReport(sorted, options.Has("--markdown")).Write(options.Number("--errors", 0)));
        if (options.Has("--reliability"))
            Console.Out.Write(ReliabilityReport.Write(sorted));
        if (options.Text("--scores", "") is { Length: > 0 } file)
            ScoreFile.Append(file, sorted);
        return 0;
    }

    private static async Task KeepAsync(string folder, Specimen specimen, CancellationToken stop)
    {
        Directory.CreateDirectory(folder);
        await File.WriteAllBytesAsync(Path.Combine(folder, specimen.Truth.File), specimen.Bytes, stop);
        TruthFile.Write(Path.Combine(folder, specimen.Truth.File + ".truth.jsonl"), [specimen.Truth]);
    }
}
