using System.Text;
using Beian.Docs.Documents;

namespace Beian.Docs.Exporters.Csv;

/// <summary>Label and value, a line each, for Excel and for people (CSV 清单).</summary>
public sealed class CsvExporter : IExporter
{
    // With a byte order mark: Excel takes the file for GBK without.
    private static readonly UTF8Encoding Utf8WithMark = new(encoderShouldEmitUTF8Identifier: true);

    public string Profile => "csv";

    public string Title => "CSV（逐项清单，可用 Excel 打开）";

    public ExportedFile Export(FilingPackage package)
    {
        var text = new StringBuilder();
        foreach (var row in Rows(package))
            text.Append(string.Join(',', row.Select(CsvCell.Write))).Append("\r\n");
        byte[] content = [.. Utf8WithMark.GetPreamble(), .. Utf8WithMark.GetBytes(text.ToString())];
        return new ExportedFile(ExportFileName.Of(package, Profile, "csv"), "text/csv; charset=utf-8", content);
    }

    private static IEnumerable<string?[]> Rows(FilingPackage package)
    {
        var report = package.Report;
        yield return ["分组", "字段", "值", "来源", "状态"];
        yield return ["核验结论", "结论", VerdictWords.Short(report.Verdict), null, VerdictWords.Sentence(report.Verdict)];
        foreach (var field in FilledFields.Of(report))
            yield return [field.Group, field.Value.Field.Label, field.Value.Text, field.SourceText, field.StatusText];
        foreach (var finding in report.Findings)
            yield return ["核验结果", finding.Code, finding.Message, FindingWords.Places(finding), FindingWords.Of(finding.Severity)];
        foreach (var missing in report.MissingMaterials)
            yield return ["缺少的材料", DocumentKinds.ChineseNames.GetValueOrDefault(missing.Kind, missing.Kind), FindingWords.ForWhom(missing), null, FindingWords.Of(missing.Severity)];
    }
}
