using System.Globalization;
using Beian.Docs.Samples.Filings;
using Beian.Docs.Samples.Truth;

namespace Beian.Docs.Samples;

/// <summary>The command line: <c>render</c> writes a set of specimens and its truth.</summary>
internal static class Commands
{
    private static readonly string Usage = $"""
        render --level clean|scan|photo|hard --seed N --count N --out DIR [--kinds A,B,…]
            writes pictures and truth.jsonl; kinds: {string.Join(' ', Enum.GetNames<PictureKind>())}
        preview --in DIR --out DIR [--truth FILE] [--size N]
            draws the truth over the pictures
        filings --out testdata/filings
            writes the sample filings again
        """;

    public static int Run(string[] args)
    {
        var options = new Dictionary<string, string>();
        for (var i = 1; i + 1 < args.Length; i += 2)
            options[args[i]] = args[i + 1];
        if (options.TryGetValue("--out", out var folder))
        {
            switch (args[0])
            {
                case "render":
                    return Render(options, folder);
                case "filings":
                    foreach (var filing in SampleFilings.All)
                        FilingWriter.Write(filing, folder);
                    return 0;
                case "preview" when options.TryGetValue("--in", out var from):
                    Preview.Write(from, options.GetValueOrDefault("--truth", Path.Combine(from, TruthFile.Name)), folder, Number(options, "--size", 1400));
                    return 0;
            }
        }

        Console.Error.WriteLine(Usage);
        return 2;
    }

    private static int Render(Dictionary<string, string> options, string folder)
    {
        var levels = options.GetValueOrDefault("--level", "photo").Split(',').Select(l => Enum.Parse<Level>(l, ignoreCase: true)).ToList();
        var seed = Number(options, "--seed", 1000);
        var count = Number(options, "--count", 20);
        var kinds = options.TryGetValue("--kinds", out var words)
            ? words.Split(',').Select(w => Enum.Parse<PictureKind>(w, ignoreCase: true)).ToList()
            : null;
        Directory.CreateDirectory(folder);
        var truths = new List<PictureTruth>();
        foreach (var level in levels)
        {
            for (var i = seed; i < seed + count; i++)
            {
                var kind = kinds is null ? SpecimenWriter.KindOf(i) : kinds[i % kinds.Count];
                var specimen = SpecimenWriter.Draw(kind, level, i);
                File.WriteAllBytes(Path.Combine(folder, specimen.Truth.File), specimen.Bytes);
                truths.Add(specimen.Truth);
            }
        }

        TruthFile.Write(Path.Combine(folder, TruthFile.Name), truths);
        Console.Error.WriteLine($"{truths.Count} pictures in {folder}");
        return 0;
    }

    private static int Number(Dictionary<string, string> options, string name, int otherwise) =>
        options.TryGetValue(name, out var text) ? int.Parse(text, CultureInfo.InvariantCulture) : otherwise;
}
