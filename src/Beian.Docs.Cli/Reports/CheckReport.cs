using Beian.Docs.Documents;
using Beian.Docs.Exporters;
using Beian.Docs.Filings;
using Beian.Docs.Filings.Checklists;
using Beian.Docs.Filings.Forms;
using Beian.Docs.Reading;
using Beian.Docs.Rules;

namespace Beian.Docs.Cli.Reports;

/// <summary>The outcome of a check, for a person: what is wrong, where to look, what to do (核验报告).</summary>
public sealed class CheckReport(CliHost host, bool showNumbers)
{
    private readonly ReportWriter _writer = new(host, showNumbers);

    public void Write(FilingReport report)
    {
        var folder = report.Folder;
        _writer.Line($"[bold]核验报告  {_writer.Text(folder)}[/]");
        _writer.Line($"截至 {report.AsOf:yyyy-MM-dd}，{report.Files.Count} 个文件，用时 {Words.Seconds(report.ElapsedMs)}");
        _writer.Line();
        _writer.Line($"结论：[bold {ColorOf(report.Verdict)}]{VerdictWords.Short(report.Verdict)}[/]（{Counts(report)}）");
        foreach (var severity in (Severity[])[Severity.Blocking, Severity.Warning, Severity.Info])
            WriteFindings(severity, [.. report.Findings.Where(f => f.Severity == severity)], folder);
        WriteMissing(report.MissingMaterials);
        WriteChecklist(report);
        WriteDoubtful(report.Files, folder);
        WriteFiles(report.Files, folder);
        _writer.Line();
    }

    private static string ColorOf(Verdict verdict) => verdict switch
    {
        Verdict.Ready => "green",
        Verdict.Review => "yellow",
        _ => "red",
    };

    private static string Counts(FilingReport report)
    {
        string[] parts =
        [
            Part(report.Findings.Count(f => f.Severity == Severity.Blocking), "处必须改正"),
            Part(report.Findings.Count(f => f.Severity == Severity.Warning), "处警告"),
            Part(report.MissingMaterials.Count(m => m.Severity != Severity.Info), "份材料缺少"),
            Part(report.Files.Count(f => f.Error is not null), "个文件不能使用"),
        ];
        var said = parts.Where(p => p.Length > 0).ToList();
        return said.Count == 0 ? "没有发现问题" : string.Join("，", said);

        static string Part(int count, string what) => count == 0 ? "" : $"{count} {what}";
    }

    private void WriteFindings(Severity severity, IReadOnlyList<Finding> findings, string folder)
    {
        if (findings.Count == 0)
            return;
        _writer.Line();
        _writer.Line($"[bold {Words.ColorOf(severity)}]{Words.Of(severity)}[/]");
        for (var i = 0; i < findings.Count; i++)
        {
            var finding = findings[i];
            _writer.Line($"  {i + 1}. {_writer.Text(finding.Message)}（{_writer.Text(finding.Code)}）");
            WriteValues(finding);
            _writer.Line($"     填写项  {_writer.Text(FormPlaces.Describe(finding.Field))}");
            foreach (var evidence in finding.Evidence)
                _writer.Line($"     请看    {_writer.Text(Place(evidence, folder))}");
            if (finding.Source is { Length: > 0 } source)
                _writer.Line($"     依据    [grey]{_writer.Text(source)}[/]");
        }
    }

    private void WriteValues(Finding finding)
    {
        if (finding is { FormValue: { } form, DocumentValue: { } document })
        {
            var (left, right) = _writer.Compared(form, document);
            _writer.Line($"     备案表  {left}");
            _writer.Line($"     材料    {right}");
        }
        else if (finding.FormValue is { } onlyForm)
        {
            _writer.Line($"     备案表  {_writer.Text(onlyForm)}");
        }
        else if (finding.DocumentValue is { } onlyDocument)
        {
            _writer.Line($"     材料    {_writer.Text(onlyDocument)}");
        }
    }

    private static string Place(Evidence evidence, string folder)
    {
        var field = evidence.DocumentField is { } name ? "的" + FieldTitles.Of(evidence.Kind, name) : "";
        return $"{Inside(folder, evidence.File)} 第 {evidence.Page} 页，{Words.KindOf(evidence.Kind)}{field}";
    }

    /// <summary>The folder stands in the heading; its files are shown without it.</summary>
    private static string Inside(string folder, string file)
    {
        var prefix = folder.TrimEnd('/') + "/";
        return file.StartsWith(prefix, StringComparison.Ordinal) ? file[prefix.Length..] : file;
    }

    private void WriteMissing(IReadOnlyList<MissingMaterial> missing)
    {
        if (missing.Count == 0)
            return;
        _writer.Line();
        _writer.Line("[bold]缺少的材料[/]");
        foreach (var material in missing)
        {
            var must = material.Severity switch
            {
                Severity.Blocking => "必须补充",
                Severity.Warning => "可能被退回，建议补充",
                _ => "请人工确认是否需要",
            };
            _writer.Line($"  {_writer.Text(Words.KindOf(material.Kind))}（{_writer.Text(FormPlaces.Describe(material.For))}）：[{Words.ColorOf(material.Severity)}]{must}[/]");
        }
    }

    // What is missing stands above; reminders are counted, the page and --json show them whole.
    private void WriteChecklist(FilingReport report)
    {
        var items = report.Checklist.Where(i => i.State is ChecklistState.Present or ChecklistState.Doubtful or ChecklistState.Missing).ToList();
        if (items.Count == 0)
            return;
        _writer.Line();
        _writer.Line("[bold]材料清单[/]");
        foreach (var item in items)
            _writer.Line($"  [{(item.State == ChecklistState.Present ? "green" : Words.ColorOf(item.Severity))}]{Words.Of(item.State)}[/]  {_writer.Text(item.Title)}");
        var reminders = report.Checklist.Count(i => i.State == ChecklistState.Reminder);
        if (reminders > 0)
            _writer.Line($"  另有 {reminders} 项须人工确认的事项{(report.ClientRequest.Length > 0 ? "，并已写好给客户的补料通知" : "")}，见网页或 --json。");
    }

    private void WriteDoubtful(IReadOnlyList<FileReading> files, string folder)
    {
        var lines = (from file in files
                     from document in file.Documents
                     from field in document.Fields
                     where field.Value.Status != FieldStatus.Confirmed
                     let value = field.Value.Status == FieldStatus.Missing ? "没有读到" : field.Value.Value ?? ""
                     select $"  {Inside(folder, file.File)} 第 {field.Value.Page} 页，{Words.KindOf(document.Kind)}的{FieldTitles.Of(document.Kind, field.Key)}：{value}").ToList();
        if (lines.Count == 0)
            return;
        _writer.Line();
        _writer.Line("[bold yellow]请对照原件（没有把握的字段）[/]");
        foreach (var line in lines)
            _writer.Line(_writer.Text(line));
    }

    private void WriteFiles(IReadOnlyList<FileReading> files, string folder)
    {
        if (files.Count == 0)
            return;
        _writer.Line();
        _writer.Line("[bold]文件[/]");
        foreach (var file in files)
        {
            var what = file.Error is { } error
                ? $"[red]不能使用[/]：{_writer.Text(error.Message)}（{_writer.Text(error.Code)}）"
                : _writer.Text(string.Join("、", file.Documents.Select(Words.KindOf).DefaultIfEmpty("没有找到材料")));
            _writer.Line($"  {_writer.Text(Inside(folder, file.File))}  {what}");
        }
    }
}
