using Beian.Docs.Samples.Invention;

namespace Beian.Docs.Samples.Drawing.Strangers;

/// <summary>Several companies in a table, a column for each item of their licenses (企业台账).</summary>
public static class CompanyList
{
    public static Sheet Draw(Dice content, Dice dice, double scale)
    {
        var paper = new StrangerPaper(dice, 297, 160, scale);
        var cell = paper.Body with { Size = 3 };
        List<(string Label, double Width, Func<Company, string> Value)> columns =
        [
            ("企业名称", 58, c => c.Name), ("统一社会信用代码", 40, c => c.Number), ("法定代表人", 22, c => c.Representative), ("注册资本", 24, c => c.Capital ?? "10万元"), ("成立日期", 26, c => $"{c.EstablishedOn:yyyy-MM-dd}"),
            ("类型", 30, c => c.Type.Length > 8 ? c.Type[..8] : c.Type), ("登记机关", 40, c => c.Authority), ("经营范围", 40, c => c.Scope.Length > 12 ? c.Scope[..12] : c.Scope),
        ];
        columns = [.. dice.Some(columns, dice.Int(5, 8))];
        paper.Title(dice.OneOf("下属企业台账", "营业执照信息汇总", "客户备案资料表"), 14, 5);
        var companies = Enumerable.Range(0, dice.Int(2, 8)).Select(_ => CompanyInventor.Invent(content, SpecimenWriter.AsOf)).ToList();
        var x = 8.0;
        foreach (var (label, width, value) in columns)
        {
            paper.Box(x, 22, width, 9);
            paper.Sheet.Text(label, x + 1.5, 26.5, cell with { Face = "hei-medium" });
            for (var i = 0; i < companies.Count; i++)
            {
                paper.Box(x, 31 + (i * 14), width, 14);
                var y = 35 + (i * 14.0);
                foreach (var line in LineBreaker.Break(value(companies[i]), paper.Sheet, cell, width - 3, strict: false).Take(3))
                {
                    paper.Sheet.Text(line, x + 1.5, y, cell);
                    y += 4;
                }
            }

            x += width;
        }

        return paper.Done();
    }
}
