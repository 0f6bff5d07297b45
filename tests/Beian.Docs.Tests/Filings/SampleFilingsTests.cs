using System.Text.Json;
using Beian.Docs.Documents;
using Beian.Docs.Filings;
using Beian.Docs.Geometry;
using Beian.Docs.Reading;
using Beian.Docs.Rules;
using Beian.Docs.Serialization;
using Beian.Docs.Testing;

namespace Beian.Docs.Tests.Filings;

/// <summary>The filings of testdata, read without a mistake: what must be found is found, and nothing else is.</summary>
public sealed class SampleFilingsTests
{
    private static readonly DateOnly AsOf = new(2026, 11, 23);

    public static TheoryData<string> Names => [.. Directory.GetDirectories(TestData.PathOf("filings")).Select(f => Path.GetFileName(f)!).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Names))]
    public void PlantedMistakes_AreFoundAndNothingElse(string name)
    {
        var (report, expected) = (Check(name), Read<Expected>("filings", name, "expected.json"));
        var found = report.Findings.Where(f => f.Severity >= Severity.Warning).ToList();
        Assert.All(expected.Findings, e => Assert.Contains(found, e.Is));
        Assert.Empty(found.Where(f => !expected.Findings.Concat(expected.Accepted).Any(e => e.Is(f))).Select(f => $"{f.Code} {f.Field} {f.Message}"));
        Assert.Equal(
            expected.MissingMaterials.Select(m => (m.Kind, m.For)).Order(),
            report.MissingMaterials.Where(m => m.Severity >= Severity.Warning).Select(m => (m.Kind, m.For)).Order());
        Assert.Equal(expected.Verdict, report.Verdict);
    }

    // Whatever the reader doubts, a mistake is still found, and nothing is called wrong.
    [Theory]
    [MemberData(nameof(Names))]
    public void DoubtfulReadings_NeverMakeADocumentWrong(string name)
    {
        var report = Check(name, f => f with { Status = FieldStatus.Doubtful });
        var expected = Read<Expected>("filings", name, "expected.json");
        Assert.All(expected.Findings, e => Assert.Contains(report.Findings, e.Is));
        Assert.All(report.Findings.Where(f => f.Severity == Severity.Blocking && f.Evidence.Count > 0 && f.DocumentValue is not null), f => Assert.Fail(f.Message));
        Assert.NotEqual(Verdict.Ready, report.Verdict);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void UnreadFields_AreNeverCalledWrong(string name)
    {
        var report = Check(name, f => f with { Value = null, Status = FieldStatus.Missing });
        Assert.DoesNotContain(report.Findings, f => f.Severity == Severity.Blocking && f.DocumentValue is not null);
        Assert.NotEqual(Verdict.Ready, report.Verdict);
    }

    private static FilingReport Check(string name, Func<FieldReading, FieldReading>? spoil = null)
    {
        var form = FormJson.Parse(File.ReadAllText(TestData.PathOf("filings", name, "form.json")));
        var files = File.ReadLines(TestData.PathOf("filings", name + ".truth.jsonl"))
            .Select(line => JsonSerializer.Deserialize<TruthFile>(line, ContractJson.Line)!)
            .Select(f => new FileReading { File = f.File, Pages = 1, Documents = [.. f.Documents.Select(d => d.AsRead(spoil ?? (r => r)))] });
        return FilingChecker.Default.Check(new FilingInput(name, form.Form, form.Problems, [.. files], AsOf));
    }

    private static T Read<T>(params string[] path) => JsonSerializer.Deserialize<T>(File.ReadAllText(TestData.PathOf(path)), ContractJson.Line)!;

    private sealed record Expected(Verdict Verdict, List<ExpectedFinding> Findings, List<ExpectedFinding> Accepted, List<ExpectedMaterial> MissingMaterials);

    private sealed record ExpectedFinding(string Code, string Field, string[]? OrField)
    {
        public bool Is(Finding finding) => finding.Code == Code && (finding.Field == Field || OrField?.Contains(finding.Field) == true);
    }

    private sealed record ExpectedMaterial(string Kind, string For);

    private sealed record TruthFile(string File, List<TruthDocument> Documents);

    private sealed record TruthDocument(string Kind, int Page, Quad Region, Dictionary<string, TruthField> Fields)
    {
        public DocumentReading AsRead(Func<FieldReading, FieldReading> spoil) => new()
        {
            Kind = Kind, Page = Page, Region = Region, Confidence = 0.99, Fields = Fields.ToDictionary(f => f.Key, f => spoil(f.Value.AsRead)),
        };
    }

    private sealed record TruthField(string Value, Quad? Box)
    {
        public FieldReading AsRead => new() { Value = Value, Status = FieldStatus.Confirmed, Confidence = 0.99, Box = Box };
    }
}
