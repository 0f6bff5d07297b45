using Beian.Docs.Documents;
using Beian.Docs.Filings;
using Beian.Docs.Filings.Forms;

namespace Beian.Docs.Exporters;

/// <summary>The pre-filled form of a report, field by field (预填项清单); every exporter starts from it.</summary>
public static class FilledFields
{
    public static IReadOnlyList<FilledField> Of(FilingReport report)
    {
        var sources = new ValueSources(report);
        return [.. FormValues.Of(report.Prefill).Select(v => Of(v, report, sources))];
    }

    private static FilledField Of(FormValue value, FilingReport report, ValueSources sources)
    {
        var found = sources.For(value);
        var against = report.Findings
            .Where(f => f.Severity != Severity.Info && (f.Field == value.Pointer || f.Field.StartsWith(value.Pointer + "/", StringComparison.Ordinal)))
            .ToList();
        var status =
            against.Any(f => f.Severity == Severity.Blocking) ? FilledStatus.Wrong :
            against.Count > 0 ? FilledStatus.Warned :
            !value.IsFilled ? FilledStatus.Missing :
            found.Count == 0 ? FilledStatus.FormOnly :
            found.Any(s => s.Status == FieldStatus.Confirmed) ? FilledStatus.Confirmed :
            FilledStatus.Doubtful;
        return new FilledField(value, GroupOf(value), found, status, [.. against.Select(f => f.Code).Distinct().Order(StringComparer.Ordinal)]);
    }

    private static string GroupOf(FormValue value)
    {
        var places = value.Pointer.Split('/').Where(p => p.Length > 0 && p.All(char.IsAsciiDigit)).Select(p => int.Parse(p) + 1).ToList();
        return places.Count switch
        {
            0 => value.Field.Section,
            1 => $"{value.Field.Section}（第 {places[0]} 个服务）",
            _ => $"{value.Field.Section} {places[1]}（第 {places[0]} 个服务）",
        };
    }
}
