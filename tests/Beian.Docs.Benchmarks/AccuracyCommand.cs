using System.Text.Json;
using Beian.Docs.Benchmarks.Accuracy;
using Beian.Docs.Reading;
using Beian.Docs.Samples.Truth;
using Beian.Docs.Serialization;

namespace Beian.Docs.Benchmarks;

/// <summary>Scores readings that <c>beian read --json</c> wrote against a set's truth.</summary>
internal static class AccuracyCommand
{
    public static int Run(Options options)
    {
        var readings = new Dictionary<string, FileReading>();
        foreach (var line in File.ReadLines(options.Required("--readings")).Where(l => l.StartsWith('{')))
        {
            var reading = JsonSerializer.Deserialize<FileReading>(line, ContractJson.Line)!;
            readings[Path.GetFileName(reading.File)] = reading;
        }

        // truth.jsonl and other files of the folder may have been read too; only pictures are scored.
        var scores = TruthFile.Read(options.Required("--truth"))
            .Select(t => Scorer.Score(t, readings.GetValueOrDefault(t.File))).ToList();
        Console.Out.Write(new AccuracyReport(scores, options.Has("--markdown")).Write(options.Number("--errors", 0)));
        return 0;
    }
}
