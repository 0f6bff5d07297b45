using Beian.Docs.Filings;
using Beian.Docs.Filings.Forms;
using Beian.Docs.Office.Workbooks;

namespace Beian.Docs.Office.Forms;

/// <summary>Lays the form out on sheets (备案表版式): one for the subject, one with a column for each service.</summary>
internal static class FormSheets
{
    public const string HelpSheet = "填写说明";

    public const string SubjectSheet = "主体";

    public const string ServicesSheet = "服务";

    public const string ChoicesSheet = "选项";

    public const string LabelHeader = "字段";

    public const string ValueHeader = "填写内容";

    public const string ServiceHeader = "服务";

    public const string HintHeader = "说明";

    private const int MinServices = 3;
    private const int MinPlatforms = 3;
    private const int MinApprovals = 2;

    public static IReadOnlyList<SheetDraft> Of(FilingForm form)
    {
        var choices = new ChoiceSheet();
        return [Help(), Subject(form, choices), Services(form, choices), choices.Draft];
    }

    private static SheetDraft Help()
    {
        var sheet = new SheetDraft(HelpSheet, 100);
        sheet.AddWide("备案信息表", CellStyle.Title);
        foreach (var line in new[]
        {
            "1. 在“主体”和“服务”两个工作表的浅黄色格子里填写；有下拉箭头的请从列表中选。",
            "2. 一个服务（网站、APP、小程序）填一列；不够用时在右侧加列，表头写“服务 4”“服务 5”。",
            "3. 一格要填多项（域名、IP 地址等）时，每行一项，按 Alt+Enter 换行，也可以用顿号隔开。",
            "4. 身份证号、统一社会信用代码等号码请保持“文本”格式，否则表格软件会改掉后几位。",
            "5. 日期写成 2016-07-12；证件长期有效的，有效期止填“长期”。",
            "6. 请不要改动字段名；行列的位置可以调整。没有的内容留空，系统会尽量从证件中补全。",
        })
        {
            sheet.Add(new CellDraft(line));
        }

        return sheet;
    }

    private static SheetDraft Subject(FilingForm form, ChoiceSheet choices)
    {
        var sheet = new SheetDraft(SubjectSheet, 22, 52, 48) { FrozenRows = 1 };
        sheet.Add(new(LabelHeader, CellStyle.Header), new(ValueHeader, CellStyle.Header), new(HintHeader, CellStyle.Header));
        var values = FormValues.Of(form);
        foreach (var section in FormFields.All.Where(f => !f.Pointer.Contains('*')).GroupBy(f => f.Section))
        {
            sheet.AddWide(section.Key, CellStyle.Section);
            foreach (var field in section)
                AddField(sheet, choices, field, [ValueAt(values, field.Pointer)]);
        }

        return sheet;
    }

    private static SheetDraft Services(FilingForm form, ChoiceSheet choices)
    {
        var columns = Math.Max(MinServices, form.Services.Count);
        var platforms = Math.Max(MinPlatforms, form.Services.Select(s => s.App?.Platforms.Count ?? 0).DefaultIfEmpty().Max());
        var sheet = new SheetDraft(ServicesSheet, [22, .. Enumerable.Repeat(34.0, columns), 44]) { FrozenRows = 1 };
        sheet.Add([
            new(LabelHeader, CellStyle.Header),
            .. Enumerable.Range(1, columns).Select(i => new CellDraft($"{ServiceHeader} {i}", CellStyle.Header)),
            new(HintHeader, CellStyle.Header)]);
        var values = FormValues.Of(form);
        foreach (var section in FormFields.All.Where(f => f.Pointer.Contains('*')).GroupBy(f => f.Section))
        {
            var times = section.Key switch
            {
                FormFields.AppPlatformSection => platforms,
                FormFields.ApprovalSection => Math.Max(MinApprovals, form.Services.Select(s => s.Approvals.Count).DefaultIfEmpty().Max()),
                _ => 1,
            };
            for (var place = 0; place < times; place++)
            {
                sheet.AddWide(times > 1 ? $"{section.Key} {place + 1}" : section.Key, CellStyle.Section);
                foreach (var field in section)
                    AddField(sheet, choices, field, [.. Enumerable.Range(0, columns).Select(i => ValueAt(values, field.PointerAt(i, place)))]);
            }
        }

        return sheet;
    }

    private static void AddField(SheetDraft sheet, ChoiceSheet choices, FormField field, IReadOnlyList<string?> values)
    {
        var row = sheet.Rows.Count;
        sheet.Add([
            new CellDraft(field.Label, CellStyle.Label),
            .. values.Select(v => new CellDraft(v, CellStyle.Value)),
            new CellDraft(field.Hint, CellStyle.Hint)]);
        sheet.Choices.Add(new ChoiceDraft(
            $"{new CellAddress(row, 1)}:{new CellAddress(row, values.Count)}",
            field.Choices.Count == 0 ? null : choices.RangeOf(field),
            field.Label,
            field.Hint,
            OnlyThese: field.Type == FormFieldType.Choice));
    }

    private static string? ValueAt(IReadOnlyList<FormValue> values, string pointer) =>
        values.FirstOrDefault(v => v.Pointer == pointer) is { IsFilled: true } value ? string.Join('\n', value.Values) : null;
}
