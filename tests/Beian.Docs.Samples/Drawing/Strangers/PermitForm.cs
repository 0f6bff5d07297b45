using Beian.Docs.Samples.Invention;
using SkiaSharp;

namespace Beian.Docs.Samples.Drawing.Strangers;

/// <summary>Certificates of companies that no filing asks for: they quote what a license says (无关的证书).</summary>
public static class PermitForm
{
    public static Sheet Draw(Dice content, Dice dice, double scale)
    {
        var company = CompanyInventor.Invent(content, SpecimenWriter.AsOf);
        var paper = new StrangerPaper(dice, 297, 210, scale, new SKColor(252, 250, 244));
        var (title, items) = Words(company, content, dice);
        paper.Sheet.Trait("layout", title);
        Guilloche.Border(paper.Sheet.Canvas, SKRect.Create(12, 10, 273, 190), 6, new SKColor(150, 120, 60), dice.Int(0, 3));
        paper.Title(title, 38, 12);
        var isWide = dice.Chance(0.5);
        for (var i = 0; i < items.Count; i++)
        {
            var (x, y) = isWide ? (34 + (i % 2 * 122), 66 + (i / 2 * 17)) : (50, 64 + (i * 14));
            paper.Sheet.Justified(items[i].Label, x, y, 26, paper.Body with { Face = "hei" });
            foreach (var line in LineBreaker.Break(items[i].Value, paper.Sheet, paper.Body, isWide ? 86 : 170, strict: true).Take(2))
            {
                paper.Sheet.Text(line, x + 32, y, paper.Body);
                y += 6;
            }
        }

        if (dice.Chance(0.6))
            Marks.Seal(paper.Sheet, company.Authority, 235, 168, 20, new SKColor(205, 40, 50, 200), dice.Between(-12, 12));
        return paper.Done();
    }

    private static (string Title, List<(string Label, string Value)> Items) Words(Company company, Dice content, Dice dice)
    {
        (string, string) name = ("名称", company.Name), code = ("统一社会信用代码", company.Number), who = ("法定代表人", company.Representative), where = ("住所", company.Address);
        var until = SpecimenWriter.AsOf.AddYears(3);
        (string, string) term = ("有效期至", DateWriter.Write(until, DateStyle.Plain));
        var code9 = "MA" + Traveler.Digits(content, 6);
        return dice.Int(0, 7) switch
        {
            0 => ("食品经营许可证", [("经营者名称", company.Name), code, ("法定代表人", company.Representative), where, ("经营场所", company.Address), ("主体业态", "食品销售经营者"), ("经营项目", "预包装食品销售,散装食品销售"), term]),
            1 => ("开户许可证", [("核准号", "J" + Traveler.Digits(content, 13)), ("编号", Traveler.Digits(content, 12)), ("存款人", company.Name), who, ("开户银行", company.Region.Brand + "样例银行"), ("账号", Traveler.Digits(content, 17))]),
            2 => ("组织机构代码证", [("代码", code9 + "-" + CheckDigits.OfOrganizationCode(code9)), ("机构名称", company.Name), ("机构类型", "企业法人"), ("地址", company.Address), ("有效期", "自2014年3月1日至2018年3月1日"), ("颁发单位", company.Authority)]),
            3 => ("税务登记证", [("纳税人名称", company.Name), ("法定代表人", company.Representative), ("地址", company.Address), ("登记注册类型", company.Type), ("经营范围", company.Scope.Length > 60 ? company.Scope[..60] : company.Scope), ("批准设立机关", company.Authority)]),
            4 => ("商标注册证", [("注册号", Traveler.Digits(content, 8)), ("注册人", company.Name), ("注册人地址", company.Address), ("注册日期", DateWriter.Write(SpecimenWriter.AsOf.AddYears(-2), DateStyle.Plain)), ("有效期至", DateWriter.Write(SpecimenWriter.AsOf.AddYears(8), DateStyle.Plain))]),
            5 => ("质量管理体系认证证书", [("组织名称", company.Name), code, ("注册地址", company.Address), ("认证范围", "计算机软件的设计开发与服务"), ("颁证日期", DateWriter.Write(SpecimenWriter.AsOf.AddDays(-90), DateStyle.Plain)), term]),
            _ => ("企业信用信息公示报告", [name, code, ("类型", company.Type), who, ("注册资本", company.Capital ?? "100万元"), where, ("登记机关", company.Authority)]),
        };
    }
}
