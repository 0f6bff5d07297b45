using Beian.Docs.Documents;
using Beian.Docs.Identifiers;
using Beian.Docs.Reading;

namespace Beian.Docs.Cli.Reports;

/// <summary>What was read from each file, for a person (识别结果).</summary>
public sealed class ReadingReport(CliHost host, bool showNumbers, DateOnly asOf)
{
    private readonly ReportWriter _writer = new(host, showNumbers);

    public void Write(FileReading reading)
    {
        var file = $"[bold]{_writer.Text(reading.File)}[/]";
        if (reading.Error is { } error)
        {
            _writer.Line(file);
            _writer.Line($"  [red]不能使用[/]：{_writer.Text(error.Message)}（{_writer.Text(error.Code)}）");
        }
        else
        {
            _writer.Line($"{file}（{reading.Pages} 页，{Words.Seconds(reading.ElapsedMs)}）");
            foreach (var document in reading.Documents)
                Write(document);
            if (reading.Documents.Count == 0)
                _writer.Line("  没有找到材料");
        }

        _writer.Line();
    }

    private void Write(DocumentReading document)
    {
        _writer.Line($"  [cyan]{_writer.Text(Words.KindOf(document))}[/]（第 {Words.PagesOf(document)} 页）");
        var titles = document.Fields.Keys.Select(field => FieldTitles.Of(document.Kind, field)).ToList();
        var width = titles.Count == 0 ? 0 : titles.Max(ReportWriter.Columns);
        foreach (var ((name, field), title) in document.Fields.Zip(titles))
            _writer.Line($"    {ReportWriter.Pad(title, width)}  {Shown(name, field)}");
        foreach (var issue in document.Issues)
            _writer.Line($"    [{Words.ColorOf(issue.Severity)}]{Words.Of(issue.Severity)}[/]：{_writer.Text(issue.Message)}");
    }

    private string Shown(string name, FieldReading field)
    {
        var expired = name == FieldNames.ValidTo && field.Value is not (null or FieldNames.OpenEnd)
            && ChineseDate.TryParse(field.Value, out var end) && end < asOf
                ? "  [red]已过期[/]"
                : "";
        return field.Status switch
        {
            FieldStatus.Missing => "[red]没有读到，请对照原件填写[/]",
            FieldStatus.Doubtful => $"{_writer.Text(field.Value ?? "")}  [yellow]存疑，请对照原件[/]{expired}",
            _ => $"{_writer.Text(field.Value ?? "")}  [green]已确认[/]{expired}",
        };
    }
}
