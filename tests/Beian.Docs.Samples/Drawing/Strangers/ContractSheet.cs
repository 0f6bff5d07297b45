using Beian.Docs.Samples.Invention;

namespace Beian.Docs.Samples.Drawing.Strangers;

/// <summary>A contract's first page, a certificate of employment, a minute: text that speaks of licenses, cards and websites (合同等).</summary>
public static class ContractSheet
{
    public static Sheet Draw(Dice content, Dice dice, double scale)
    {
        var (first, second) = (CompanyInventor.Invent(content, SpecimenWriter.AsOf), CompanyInventor.Invent(content, SpecimenWriter.AsOf));
        var who = Person.Invent(content, SpecimenWriter.AsOf);
        var paper = new StrangerPaper(dice, 210, 297, scale);
        var y = 60.0;
        switch (dice.Int(0, 3))
        {
            case 0:
                paper.Title(dice.OneOf("网站建设服务合同", "房屋租赁合同", "软件开发合同", "云服务采购合同"), 34);
                foreach (var (side, company) in new[] { ("甲方", first), ("乙方", second) })
                {
                    y = paper.Paragraph($"{side}：{company.Name}", 25, y, 160);
                    y = paper.Paragraph($"统一社会信用代码：{company.Number}", 25, y, 160);
                    y = paper.Paragraph($"法定代表人：{company.Representative}", 25, y, 160);
                    y = paper.Paragraph($"住所：{company.Address}", 25, y, 160) + 4;
                }

                y = paper.Paragraph("根据《中华人民共和国民法典》及有关法律法规，甲乙双方在平等自愿的基础上，就网站建设、域名注册和备案服务事宜协商一致，订立本合同。", 25, y, 160);
                y = paper.Paragraph("一、乙方为甲方建设网站一个，域名由甲方持有；甲方应当提供营业执照、法定代表人身份证等材料。", 25, y, 160);
                paper.Paragraph("二、本合同有效期自2026年1月1日至2027年12月31日，合同金额人民币壹万元整。", 25, y, 160);
                break;
            case 1:
                paper.Title(dice.OneOf("在职证明", "收入证明", "社会保险缴费证明"), 40);
                paper.Paragraph($"兹证明{who.Name}，{(who.IsMale ? "男" : "女")}，身份证号码：{who.IdNumber}，住址：{who.Address}，自2021年3月起在我单位{first.Name}工作，任技术部工程师一职。特此证明。", 25, y, 160, 10);
                paper.Sheet.Text(first.Name, 100, 150, paper.Body);
                paper.Sheet.Text("2026年10月9日", 120, 162, paper.Body);
                Marks.Seal(paper.Sheet, first.Name, 130, 156, 20, new SkiaSharp.SKColor(205, 40, 50, 190), dice.Between(-12, 12));
                break;
            default:
                paper.Title(dice.OneOf("股东会决议", "公司章程", "采购询价函"), 36);
                y = paper.Paragraph($"{first.Name}于2026年9月1日召开会议，应到股东三人，实到三人。会议由{first.Representative}主持，形成决议如下：", 25, y, 160);
                y = paper.Paragraph($"一、同意公司住所变更为{second.Address}；经营范围增加：软件开发、网络技术服务。", 25, y, 160);
                y = paper.Paragraph($"二、选举{who.Name}为公司法定代表人，任期三年；注册资本不变。", 25, y, 160);
                paper.Paragraph("股东签字：", 25, y + 20, 160);
                break;
        }

        return paper.Done();
    }
}
