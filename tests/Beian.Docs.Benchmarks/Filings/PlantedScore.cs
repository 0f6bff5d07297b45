using System.Text;
using Beian.Docs.Documents;
using Beian.Docs.Reading;
using Beian.Docs.Samples.Filings.Planted;
using Beian.Docs.Samples.Truth;

namespace Beian.Docs.Benchmarks.Filings;

/// <summary>How many planted mistakes were found, and what was said of filings that nothing is wrong with (植错统计).</summary>
public sealed class PlantedScore
{
    private readonly List<PlantedOutcome> _outcomes = [];

    public void Add(PlantedOutcome outcome) => _outcomes.Add(outcome);

    public string Write()
    {
        var (planted, consistent) = (_outcomes.Where(o => o.Filing.Expected is not null).ToList(), _outcomes.Where(o => o.Filing.Expected is null).ToList());
        var text = new StringBuilder();
        text.AppendLine($"planted: {planted.Count(o => o.IsFound)} of {planted.Count} found, {planted.Select(o => o.Filing.Expected!.Code).Distinct().Count()} rules; {planted.Sum(o => o.Surplus.Count)} surplus in {planted.Count(o => o.Surplus.Count > 0)} of them");
        text.AppendLine($"consistent: {consistent.Sum(o => o.Surplus.Count)} false alarms in {consistent.Count(o => o.Surplus.Count > 0)} of {consistent.Count}");
        foreach (var by in _outcomes.GroupBy(o => $"{o.Filing.Draft.Story.Kind} {o.Filing.Draft.Story.Sort}").OrderBy(g => g.Key, StringComparer.Ordinal))
            text.AppendLine($"  {by.Key}: {by.Count()} filings");
        text.AppendLine($"  {_outcomes.Select(o => o.Filing.Draft.Story.Province).Distinct().Count()} provinces");
        return text.ToString();
    }

    /// <summary>What is lacking or surplus, and the values that were misread.</summary>
    /// <param name="outcome">Of one filing.</param>
    /// <param name="truths">Of the pictures that were drawn; empty where none were.</param>
    /// <param name="files">What was read of them.</param>
    public static IEnumerable<string> Remarks(PlantedOutcome outcome, IReadOnlyList<PictureTruth> truths, IReadOnlyList<FileReading> files)
    {
        var isLacking = outcome.Filing.Expected is not null && !outcome.IsFound;
        if (isLacking)
            yield return $"LACKING {outcome.Filing.Expected!.Code} {outcome.Filing.Expected.Field}";
        foreach (var finding in outcome.Surplus)
            yield return $"SURPLUS {finding.Code} {finding.Severity} {finding.Field} {finding.Message}";
        if (isLacking || outcome.Surplus.Count > 0)
        {
            foreach (var line in Misread(truths, files))
                yield return line;
        }
    }

    private static IEnumerable<string> Misread(IReadOnlyList<PictureTruth> truths, IReadOnlyList<FileReading> files)
    {
        foreach (var (truth, read) in truths.Zip(files))
        {
            foreach (var document in truth.Documents)
            {
                var found = read.Documents.FirstOrDefault(d => d.Kind == document.Kind);
                if (found is null)
                {
                    yield return $"  {document.Kind} not found; {string.Join(' ', read.Documents.Select(d => d.Kind))} {read.Error?.Code}";
                    continue;
                }

                foreach (var (name, field) in document.Fields)
                {
                    if (found.Fields.GetValueOrDefault(name) is var other && (other?.Value ?? "") != field.Value)
                        yield return $"  {document.Kind} {name} {other?.Status ?? FieldStatus.Missing} “{other?.Value}” for “{field.Value}”";
                }
            }
        }
    }
}
