using Beian.Docs.Benchmarks.Heaps;
using Beian.Docs.Intake;
using Beian.Docs.Ocr;
using Beian.Docs.Reading;
using Beian.Docs.Samples.Filings;
using Beian.Docs.Samples.Heaps;
using Beian.Docs.Samples.Invention;
using Beian.Docs.Sorting;

namespace Beian.Docs.Benchmarks;

/// <summary>Measures the sorting of heaps: on faultless readings with noise, or on pictures that are rendered and read.</summary>
internal static class HeapsCommand
{
    public static async Task<int> RunAsync(Options options)
    {
        var (seed, clients) = (options.Number("--seed", 1), options.Number("--clients", 30));
        HeapLayout? layout = options.Has("--layout") ? Enum.Parse<HeapLayout>(options.Required("--layout"), ignoreCase: true) : null;
        var heap = SampleHeap.Invent(seed, clients, layout);
        if (options.Has("--render"))
            return Render(heap, options.Required("--render"));
        var score = options.Has("--pictures")
            ? await ReadAsync(Drawn(heap))
            : Enumerable.Range(seed, options.Number("--count", 50)).Select(s => Measure(s, clients, layout, options.Number("--noise", 0) / 100.0)).Aggregate((a, b) => a + b);
        Console.Out.WriteLine(score);
        foreach (var error in score.Errors.Take(options.Number("--errors", 0)))
            Console.Out.WriteLine($"  {error}");
        return 0;
    }

    private static async Task<HeapScore> ReadAsync(SampleHeap heap)
    {
        var reader = ReaderFactory.Create(new ReaderOptions());
        var files = new List<HeapFile>();
        foreach (var file in heap.Files)
            files.Add(new HeapFile(await reader.ReadAsync(new InputFile(file.File, FilingWriter.Draw(file.Picture!).Bytes), CancellationToken.None)));
        return HeapScore.Of(heap, HeapSorter.Sort(files));
    }

    private static HeapScore Measure(int seed, int clients, HeapLayout? layout, double noise)
    {
        var heap = SampleHeap.Invent(seed, clients, layout);
        var dice = new Dice(seed);
        var files = heap.Files.Select(f => new HeapFile(new FileReading { File = f.File, Pages = 1, Documents = [.. f.Documents.Select(d => ReadingNoise.Add(dice, d, noise))] }));
        return HeapScore.Of(heap, HeapSorter.Sort([.. files]));
    }

    /// <summary>What has no picture was not rendered.</summary>
    private static SampleHeap Drawn(SampleHeap heap) => heap with { Files = [.. heap.Files.Where(f => f.Picture is not null)] };

    private static int Render(SampleHeap heap, string folder)
    {
        foreach (var file in Drawn(heap).Files)
        {
            var path = Path.Combine(folder, file.File);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllBytes(path, FilingWriter.Draw(file.Picture!).Bytes);
        }

        Console.Out.WriteLine($"{Drawn(heap).Files.Count} pictures of {heap.Clients.Count} clients in {folder}");
        return 0;
    }
}
