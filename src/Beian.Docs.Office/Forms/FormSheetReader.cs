using Beian.Docs.Documents;
using Beian.Docs.Filings.Forms;
using Beian.Docs.Office.Workbooks;
using Beian.Docs.Rules;

namespace Beian.Docs.Office.Forms;

/// <summary>Takes the values off the sheets by their labels and names whatever it could not place (备案信息表读取).</summary>
internal sealed class FormSheetReader(FormProblems problems)
{
    private readonly Dictionary<string, IReadOnlyList<string>> _values = [];

    /// <summary>By pointer; services under the number of their column.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Values => _values;

    /// <summary>The problem, pointing at its service where that stands in the form: columns left empty do not count.</summary>
    public Finding MovedUp(Finding problem)
    {
        var parts = problem.Field.Split('/');
        if (parts.Length < 3 || parts[1] != "services")
            return problem;
        var filled = _values.Keys.Where(k => k.StartsWith("/services/", StringComparison.Ordinal)).Select(k => int.Parse(k.Split('/')[2])).Distinct().Order().ToList();
        var place = filled.IndexOf(int.Parse(parts[2]));
        return place < 0 ? problem : problem with { Field = string.Join('/', [.. parts[..2], $"{place}", .. parts[3..]]) };
    }

    public void Read(IReadOnlyList<ReadSheet> sheets)
    {
        var read = 0;
        foreach (var sheet in sheets)
        {
            if (SheetLayout.Find(sheet) is { } layout)
            {
                ReadRows(sheet, layout);
                read++;
            }
            else if (sheet.Name != FormSheets.HelpSheet && sheet.Cells.Count > 0)
            {
                Unplaced("", $"工作表“{FormPlaces.Shorten(sheet.Name)}”没有“{FormSheets.LabelHeader}”表头，里面的内容没有采用。");
            }
        }

        if (read == 0)
            problems.Unusable("工作簿里找不到备案信息表的表头，请下载空白模板重新填写。");
    }

    private void ReadRows(ReadSheet sheet, SheetLayout layout)
    {
        SectionTitle? section = null;
        foreach (var row in sheet.Cells.GroupBy(c => c.Address.Row).Where(r => r.Key > layout.HeaderRow))
        {
            var label = row.FirstOrDefault(c => c.Address.Column == layout.LabelColumn);
            var values = row.Where(c => c.Address.Column != layout.LabelColumn && !layout.HintColumns.Contains(c.Address.Column)).ToList();
            if (label is null)
                values.ForEach(c => Unplaced("", $"工作表“{FormPlaces.Shorten(sheet.Name)}”{c.Address} 有内容，但这一行没有字段名，没有采用。"));
            else if (values.Count == 0 && SectionTitle.Parse(label.Text) is { } title)
                section = title;
            else if (values.Count > 0)
                ReadRow(sheet, layout, section, label, values);
        }
    }

    private void ReadRow(ReadSheet sheet, SheetLayout layout, SectionTitle? section, SheetCell label, List<SheetCell> values)
    {
        var name = label.Text.Trim().TrimEnd('*', '＊', ':', '：');
        var fields = FormFields.All.Where(f => f.Section == section?.Section).ToList();
        var field = fields.FirstOrDefault(f => WordFold.AreSame(f.Label, name));
        if (field is null)
        {
            var near = NearestWord.To(name, fields.Select(f => f.Label));
            Unplaced(
                fields.Count > 0 ? ParentOf(fields[0], 0, 0) : "",
                $"工作表“{FormPlaces.Shorten(sheet.Name)}”{label.Address} 的字段“{FormPlaces.Shorten(name)}”不认识，这一行没有采用。"
                    + (near is null ? "请对照空白模板检查字段名和所在分组。" : $"是不是“{near}”？"));
            return;
        }

        foreach (var cell in values)
        {
            if (!layout.ValueColumns.TryGetValue(cell.Address.Column, out var service))
            {
                Unplaced(ParentOf(field, 0, section!.Place), $"工作表“{FormPlaces.Shorten(sheet.Name)}”{cell.Address} 有内容，但这一列没有表头，没有采用。");
                continue;
            }

            Keep(field.PointerAt(service, section!.Place), FormCell.Read(field, field.PointerAt(service, section.Place), cell, sheet, problems));
        }
    }

    private void Keep(string pointer, IReadOnlyList<string> texts)
    {
        if (texts.Count == 0)
            return;
        if (_values.TryGetValue(pointer, out var earlier))
        {
            var same = earlier.SequenceEqual(texts);
            problems.Add(
                FormProblemCodes.Duplicate,
                same ? Severity.Warning : Severity.Blocking,
                pointer,
                $"{FormPlaces.Describe(pointer)}填了两处{(same ? "，内容相同，请删去一处。" : "且内容不同，暂按后一处读取，请只留一处。")}");
        }

        _values[pointer] = texts;
    }

    private void Unplaced(string pointer, string message) =>
        problems.Add(FormProblemCodes.UnknownMember, Severity.Warning, pointer, message);

    private static string ParentOf(FormField field, int service, int place)
    {
        var pointer = field.PointerAt(service, place);
        return pointer[..pointer.LastIndexOf('/')];
    }
}
