using System.Text.Json;
using Beian.Docs.Benchmarks.Accuracy;
using Beian.Docs.Samples.Truth;

namespace Beian.Docs.Benchmarks;

/// <summary>Scores the lines that a pipeline without fields gave (<c>plain.mjs</c>): how many values stand in them at all.</summary>
internal static class PlainCommand
{
    public static int Run(Options options)
    {
        var texts = File.ReadLines(options.Required("--texts")).Select(l => JsonSerializer.Deserialize<PlainText>(l, JsonSerializerOptions.Web)!)
            .ToDictionary(t => t.File, t => new PrintedLines(t.Lines));
        foreach (var level in TruthFile.Read(options.Required("--truth")).Where(t => texts.ContainsKey(t.File)).GroupBy(t => t.Level))
        {
            var fields = level.SelectMany(t => t.Documents.SelectMany(d => d.Fields.Select(f => (t.File, Name: f.Key, f.Value.Value, IsHeld: texts[t.File].Hold(f.Value.Value))))).ToList();
            Console.Out.WriteLine(FormattableString.Invariant($"{level.Key}: {level.Count()} pictures, {fields.Count(f => f.IsHeld)} of {fields.Count} values stand in the lines ({100.0 * fields.Count(f => f.IsHeld) / fields.Count:0.0} %)"));
            foreach (var (file, name, value, _) in fields.Where(f => !f.IsHeld).Take(options.Number("--errors", 0)))
                Console.Out.WriteLine($"  {file} {name}: {value}");
        }

        return 0;
    }

    private sealed record PlainText(string File, IReadOnlyList<string> Lines);
}
