using Beian.Docs.Documents;
using Beian.Docs.Exporters;
using Beian.Docs.Filings;
using Beian.Docs.Filings.Forms;
using Beian.Docs.Office.Workbooks;
using Beian.Docs.Rules;

namespace Beian.Docs.Office.Exporters;

/// <summary>A workbook to work from: the data, what is wrong with it, what is missing (Excel 工作簿).</summary>
public sealed class XlsxExporter : IExporter
{
    private const string ContentType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    public string Profile => "xlsx";

    public string Title => "Excel 工作簿（预填数据、核验结果、缺少材料）";

    public ExportedFile Export(FilingPackage package) => new(
        ExportFileName.Of(package, Profile, "xlsx"),
        ContentType,
        WorkbookWriter.Write(Data(package.Report), Findings(package.Report), Missing(package.Report)));

    private static SheetDraft Data(FilingReport report)
    {
        var sheet = Start(report, "预填数据", ["分组", "字段", "值", "来源", "状态"], 26, 20, 52, 44, 24);
        foreach (var field in FilledFields.Of(report))
        {
            sheet.Add(
                new(field.Group, CellStyle.Label),
                new(field.Value.Field.Label, CellStyle.Label),
                new(field.Value.IsFilled ? string.Join('\n', field.Value.Values) : null, CellStyle.Value),
                new(field.SourceText, CellStyle.Value),
                new(field.StatusText, StyleOf(field.Status)));
        }

        return sheet;
    }

    private static SheetDraft Findings(FilingReport report)
    {
        var sheet = Start(report, "核验结果", ["编号", "程度", "位置", "说明", "备案表填写", "材料上的内容", "见", "依据"], 9, 8, 26, 60, 30, 30, 30, 24);
        foreach (var finding in report.Findings)
        {
            sheet.Add(
                new(finding.Code, CellStyle.Label),
                new(FindingWords.Of(finding.Severity), StyleOf(finding.Severity)),
                new(FormPlaces.Describe(finding.Field), CellStyle.Value),
                new(finding.Message, CellStyle.Value),
                new(finding.FormValue, CellStyle.Value),
                new(finding.DocumentValue, CellStyle.Value),
                new(FindingWords.Places(finding), CellStyle.Value),
                new(finding.Source, CellStyle.Value));
        }

        if (report.Findings.Count == 0)
            sheet.AddWide("没有发现问题。", CellStyle.Good);
        return sheet;
    }

    private static SheetDraft Missing(FilingReport report)
    {
        var sheet = Start(report, "缺少材料", ["材料", "属于", "程度"], 34, 40, 12);
        foreach (var missing in report.MissingMaterials)
        {
            sheet.Add(
                new(DocumentKinds.ChineseNames.GetValueOrDefault(missing.Kind, missing.Kind), CellStyle.Value),
                new(FindingWords.ForWhom(missing), CellStyle.Value),
                new(FindingWords.Of(missing.Severity), StyleOf(missing.Severity)));
        }

        if (report.MissingMaterials.Count == 0)
            sheet.AddWide("没有缺少的材料。", CellStyle.Good);
        return sheet;
    }

    /// <summary>Every sheet says on top what the check came to, since sheets are printed and sent one by one.</summary>
    private static SheetDraft Start(FilingReport report, string name, string[] headers, params IReadOnlyList<double> widths)
    {
        var sheet = new SheetDraft(name, widths) { FrozenRows = 2 };
        sheet.AddWide($"核验结论：{VerdictWords.Short(report.Verdict)}。{VerdictWords.Sentence(report.Verdict)}", StyleOf(report.Verdict));
        sheet.Add([.. headers.Select(h => new CellDraft(h, CellStyle.Header))]);
        return sheet;
    }

    private static CellStyle StyleOf(Verdict verdict) => verdict switch
    {
        Verdict.Ready => CellStyle.Good,
        Verdict.Review => CellStyle.Caution,
        _ => CellStyle.Bad,
    };

    private static CellStyle StyleOf(Severity severity) => severity switch
    {
        Severity.Blocking => CellStyle.Bad,
        Severity.Warning => CellStyle.Caution,
        _ => CellStyle.Value,
    };

    private static CellStyle StyleOf(FilledStatus status) => status switch
    {
        FilledStatus.Confirmed => CellStyle.Good,
        FilledStatus.Doubtful or FilledStatus.Warned => CellStyle.Caution,
        FilledStatus.Wrong => CellStyle.Bad,
        _ => CellStyle.Value,
    };
}
