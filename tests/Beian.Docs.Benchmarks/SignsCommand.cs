using System.Globalization;
using Beian.Docs.Documents;
using Beian.Docs.Documents.Quality;
using Beian.Docs.Imaging;
using Beian.Docs.Imaging.Signs;
using Beian.Docs.Intake;
using Beian.Docs.Reading;
using Beian.Docs.Samples;
using Beian.Docs.Samples.Damage;
using Beian.Docs.Samples.Truth;

namespace Beian.Docs.Benchmarks;

/// <summary>
/// How often the quality signs are raised, on pictures with a flaw and without. No engine reads anything: regions and lines are the
/// truth's, so that hundreds of pictures take a minute; signs that are words are measured with <c>beian read</c>.
/// </summary>
internal static class SignsCommand
{
    public static async Task<int> RunAsync(Options options)
    {
        var levels = options.Text("--levels", "clean,scan,photo").Split(',').Select(l => Enum.Parse<Level>(l, ignoreCase: true)).ToList();
        var flaws = options.Text("--flaws", "none,blackAndWhite,screen,blur,glare,cutOff,small").Split(',').Select(f => Enum.Parse<Flaw>(f, ignoreCase: true)).ToList();
        var (seed, count) = (options.Number("--seed", 61000), options.Number("--count", 50));
        var opener = new PageOpener(new IntakeOptions());
        var meter = new DocumentMeter();
        Console.Out.WriteLine("| level | flaw | documents | signs raised | chroma | blur | glare | grid |");
        Console.Out.WriteLine("| --- | --- | --- | --- | --- | --- | --- | --- |");
        foreach (var level in levels)
        {
            foreach (var flaw in flaws)
            {
                var seen = new List<(string Kind, string File, bool Gray, DocumentSigns Signs, List<DocumentIssue> Issues)>();
                for (var i = seed; i < seed + count; i++)
                {
                    if (SpecimenWriter.KindOf(i) == PictureKind.OtherDocument)
                        continue;
                    var specimen = SpecimenWriter.Draw(SpecimenWriter.KindOf(i), level, i, flaw);
                    await foreach (var page in opener.OpenAsync(specimen.Bytes, CancellationToken.None))
                        seen.AddRange(Judge(specimen.Truth, page, meter, flaw == Flaw.None ? int.MaxValue : 1));
                }

                Write(level, flaw, seen, options.Has("--list"));
            }
        }

        return 0;
    }

    private static IEnumerable<(string, string, bool, DocumentSigns, List<DocumentIssue>)> Judge(PictureTruth truth, OpenedPage page, DocumentMeter meter, int most)
    {
        var documents = truth.Documents.Take(most).Select(d => d.Map(p => p * page.Image.Scale)).ToList();
        var signs = meter.Measure(page.Image, [.. documents.Select(d => (d.Region, (IReadOnlyList<Geometry.Quad>)[.. d.Fields.Values.Select(f => f.Box)]))]);
        for (var i = 0; i < documents.Count; i++)
        {
            var document = new DocumentReading { Kind = documents[i].Kind, Page = 1, Confidence = 1, Region = documents[i].Region };
            var view = new QualityView(document, signs[i], [], new PageSize(page.Image.Width, page.Image.Height), page.OriginalSize);
            yield return (document.Kind, truth.File, truth.Traits.ContainsKey("gray"), signs[i], [.. KnownQualitySigns.Judge(view)]);
        }
    }

    private static void Write(Level level, Flaw flaw, List<(string Kind, string File, bool Gray, DocumentSigns Signs, List<DocumentIssue> Issues)> seen, bool list)
    {
        var raised = seen.SelectMany(s => s.Issues.Select(i => i.Code + (s.Gray && i.Code == BlackAndWhiteCopy.Code ? " (gray)" : ""))).GroupBy(c => c).OrderBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => $"{g.Key} {g.Count()}");
        Console.Out.WriteLine(string.Join(" | ", $"| {level}", flaw, $"{seen.Count} ({seen.Count(s => s.Gray)} gray)", string.Join(", ", raised), Range(seen.Select(s => s.Signs.Chroma)),
            Range(seen.Select(s => s.Signs.Blur)), Range(seen.Select(s => (double?)s.Signs.Glare)), Range(seen.Select(s => s.Signs.Grid)) + " |"));
        foreach (var one in seen.Where(_ => list))
            Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{one.File} {one.Kind} gray={one.Gray} chroma={one.Signs.Chroma:0.0000} blur={one.Signs.Blur:0.000} glare={one.Signs.Glare:0.0000} grid={one.Signs.Grid:0.00} {string.Join(",", one.Issues.Select(i => i.Code))}"));
    }

    /// <summary>Least, one in twenty, middle, nineteen in twenty, most.</summary>
    private static string Range(IEnumerable<double?> values)
    {
        var sorted = values.OfType<double>().Order().ToArray();
        return sorted.Length == 0
            ? "-"
            : string.Join(" ", new[] { 0, 0.05, 0.5, 0.95, 1 }.Select(q => sorted[(int)(q * (sorted.Length - 1))].ToString("0.000", CultureInfo.InvariantCulture)));
    }
}
