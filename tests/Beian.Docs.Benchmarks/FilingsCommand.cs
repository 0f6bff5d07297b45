using System.Text.Json;
using Beian.Docs.Benchmarks.Filings;
using Beian.Docs.Filings;
using Beian.Docs.Samples.Filings;
using Beian.Docs.Serialization;

namespace Beian.Docs.Benchmarks;

/// <summary>Compares what <c>beian check --json</c> wrote with the expected.json of each folder.</summary>
internal static class FilingsCommand
{
    public static int Run(Options options)
    {
        var root = options.Required("--expected");
        var reports = File.ReadLines(options.Required("--reports")).Where(l => l.StartsWith('{'))
            .Select(l => JsonSerializer.Deserialize<FilingReport>(l, ContractJson.Line)!)
            .ToDictionary(r => Path.GetFileName(r.Folder.TrimEnd('/')));
        var isAllAsExpected = true;
        foreach (var file in Directory.GetFiles(root, "expected.json", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            var folder = Path.GetFileName(Path.GetDirectoryName(file)!);
            if (!reports.TryGetValue(folder, out var report))
            {
                Console.Out.WriteLine($"{folder}: no report");
                isAllAsExpected = false;
                continue;
            }

            var expected = JsonSerializer.Deserialize<ExpectedReport>(File.ReadAllText(file), ContractJson.Line)!;
            var comparison = ReportComparison.Of(report, expected);
            isAllAsExpected &= comparison.IsAsExpected;
            Console.Out.WriteLine($"{folder}: {(comparison.IsAsExpected ? $"as expected, {expected.Findings.Count} findings" : "NOT as expected")}");
            foreach (var finding in comparison.Lacking)
                Console.Out.WriteLine($"  lacking {finding.Code} {finding.Field} ({finding.Why})");
            foreach (var finding in comparison.Surplus)
                Console.Out.WriteLine($"  surplus {finding.Code} {finding.Field} {finding.Message}");
            foreach (var material in comparison.LackingMaterials)
                Console.Out.WriteLine($"  lacking material {material.Kind} {material.For}");
            foreach (var material in comparison.SurplusMaterials)
                Console.Out.WriteLine($"  surplus material {material.Kind} {material.For}");
            if (comparison.WrongVerdict is { } verdict)
                Console.Out.WriteLine($"  verdict {verdict}, expected {expected.Verdict}");
        }

        return isAllAsExpected ? 0 : 1;
    }
}
