using System.Text.Json.Nodes;
using Beian.Docs.Benchmarks.Filings;
using Beian.Docs.Documents;
using Beian.Docs.Filings;
using Beian.Docs.Reading;
using Beian.Docs.Samples;
using Beian.Docs.Samples.Drawing.Papers;
using Beian.Docs.Samples.Filings.Planted;
using Beian.Docs.Samples.Invention;

namespace Beian.Docs.Benchmarks;

/// <summary>Puts one slip after the other into everything that consistent filings say, on paper and in the form, and says which of them nobody notices.</summary>
internal static class SlipsCommand
{
    public static int Run(Options options)
    {
        var (seed, count) = (options.Number("--seed", 1), options.Number("--count", 20));
        var seen = new SortedDictionary<string, (int Noticed, int All, string Missed)>(StringComparer.Ordinal);
        foreach (var filing in Enumerable.Range(seed, count).Select(s => WithAllPapers(PlantedFiling.Consistent(s))))
        {
            var files = PerfectReader.Read(filing.Draft);
            var usual = Loud(PlantedReport.Of(filing, files));
            void Note(string where, string slip, FilingReport report)
            {
                var (noticed, all, missed) = seen.GetValueOrDefault(where, (0, 0, ""));
                var isNoticed = !Loud(report).IsSubsetOf(usual);
                seen[where] = (noticed + (isNoticed ? 1 : 0), all + 1, isNoticed || missed.Length > 0 ? missed : $"{filing.Name} ({filing.Draft.Form.Kind}, {filing.Draft.Form.Platform}, {filing.Draft.Form.Province}): {slip}");
            }

            foreach (var (where, slip, changed) in OnPaper(files))
                Note(where, slip, PlantedReport.Of(filing, changed));
            foreach (var (where, slip, form) in InForm(filing.Draft.Form))
                Note(where, slip, PlantedReport.Of(filing with { Draft = filing.Draft with { Form = form } }, files));
        }

        foreach (var (where, (noticed, all, missed)) in seen)
            Console.Out.WriteLine($"{noticed,4} of {all,-4} {where}{(missed.Length > 0 ? $"   e.g. {missed}" : "")}");
        return 0;
    }

    /// <summary>With each paper that a filing may have, wanted or not.</summary>
    private static PlantedFiling WithAllPapers(PlantedFiling filing)
    {
        var story = filing.Draft.Story;
        var content = Pictures.ContentOf(story, new PaperWishes { Holder = story.SubjectName, ValidTo = story.AsOf.AddMonths(14), HasSeal = true, IsSigned = true, IsDated = true });
        var draft = filing.Draft with
        {
            Pictures =
            [
                .. filing.Draft.Pictures.Where(p => p.File is not (Pictures.DomainCertificate or Pictures.Promise)),
                Pictures.PromiseOf(content),
                new DraftPicture("核验单.jpg", PictureKind.VerificationSheet, (dice, scale) => [VerificationSheetSheet.Draw(content, dice, scale)]),
                .. story.Kind is FilingKind.Website ? (IEnumerable<DraftPicture>)[Pictures.DomainOf(content), new DraftPicture("方案书.jpg", PictureKind.SitePlan, (dice, scale) => [SitePlanSheet.Draw(content, dice, scale)])] : [],
                .. story.Employee is null && story.IsUnit ? (IEnumerable<DraftPicture>)[Pictures.LetterOf(content)] : [],
            ],
        };
        return filing with { Draft = draft };
    }

    private static HashSet<string> Loud(FilingReport report) => [.. report.Findings.Where(f => f.Severity != Severity.Info).Select(f => $"{f.Code} {f.Field} {f.Severity}")];

    private static IEnumerable<(string Where, string Slip, IReadOnlyList<FileReading> Files)> OnPaper(IReadOnlyList<FileReading> files)
    {
        for (var f = 0; f < files.Count; f++)
        {
            for (var d = 0; d < files[f].Documents.Count; d++)
            {
                var document = files[f].Documents[d];
                foreach (var (name, field) in document.Fields)
                {
                    if (field.Value is not { Length: > 1 } value || Slip.Of(value) is not { } slip)
                        continue;
                    var changed = document with { Fields = document.Fields.ToDictionary(p => p.Key, p => p.Key == name ? p.Value with { Value = slip, Raw = slip } : p.Value) };
                    yield return ($"{document.Kind}.{name}", $"{value} -> {slip}", With(files, f, files[f] with { Documents = With(files[f].Documents, d, changed) }));
                }
            }
        }
    }

    private static List<T> With<T>(IReadOnlyList<T> all, int at, T changed) => [.. all.Select((one, i) => i == at ? changed : one)];

    private static IEnumerable<(string Where, string Slip, FilingForm Form)> InForm(FilingForm form)
    {
        var json = FormJson.Write(form);
        foreach (var path in Leaves(JsonNode.Parse(json)!, "").ToList())
        {
            var node = JsonNode.Parse(json)!;
            var (parent, key) = Find(node, path);
            var value = (key is string name ? parent[name] : parent[(int)key])!.GetValue<string>();
            if (value.Length < 2 || Slip.Of(value) is not { } slip)
                continue;
            if (key is string property)
                parent[property] = slip;
            else
                parent[(int)key] = slip;
            if (FormJson.Parse(node.ToJsonString()).Form is { } changed)
                yield return ("form" + path, $"{value} -> {slip}", changed);
        }
    }

    private static IEnumerable<string> Leaves(JsonNode node, string path) => node switch
    {
        JsonObject many => many.Where(p => p.Value is not null).SelectMany(p => Leaves(p.Value!, $"{path}/{p.Key}")),
        JsonArray list => list.SelectMany((n, i) => n is null ? [] : Leaves(n, $"{path}/{i}")),
        JsonValue value when value.TryGetValue<string>(out _) => [path],
        _ => [],
    };

    private static (JsonNode Parent, object Key) Find(JsonNode node, string path)
    {
        var parts = path[1..].Split('/');
        foreach (var part in parts[..^1])
            node = node is JsonArray list ? list[int.Parse(part, null)]! : node[part]!;
        return (node, node is JsonArray ? int.Parse(parts[^1], null) : parts[^1]);
    }
}
