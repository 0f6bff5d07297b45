using Beian.Docs.Samples.Drawing;
using Beian.Docs.Samples.Invention;
using SkiaSharp;

namespace Beian.Docs.Samples.Organizations;

/// <summary>A copy bound as a booklet, opened: the title on the left page, the items on the right one (副本内页).</summary>
public static class CertificateBooklet
{
    private static readonly SKRect LeftPage = SKRect.Create(8, 8, 122, 169);
    private static readonly SKRect RightPage = SKRect.Create(136, 8, 122, 169);

    private static readonly string[] Notes =
    [
        "一、本证书是取得合法身份的凭证，具有法律效力。", "二、本证书分为正本和副本，正本和副本具有同等效力。", "三、本证书不得伪造、涂改、出租、出借、转让或出卖。",
        "四、证书有效期届满前应向登记机关申请换领证书。", "五、法定代表人、住所等登记事项变更的，应当申请变更登记。", "六、注销登记时应将本证书交回。",
    ];

    public static Sheet Draw(Organization organization, Dice dice, double scale)
    {
        var sheet = new Sheet(organization.Kind, 266, 185, scale);
        var type = LicenseType.Invent(dice, dice.Between(3.7, 4.2), dice.Between(3.6, 4.2));
        sheet.Trait("layout", "booklet");
        sheet.Trait("font", type.Value.Face);
        var paper = new CertificatePaper(sheet, dice, type);
        paper.Ground(LeftPage, RightPage);
        using var fold = new SKPaint { Color = new SKColor(150, 150, 150, 120), StrokeWidth = 0.4f };
        sheet.Canvas.DrawLine(133, 0, 133, 185, fold);
        var below = paper.Heading(organization.Title, 69, dice.Between(20, 36), 96, dice.Between(9, 12), isTall: true);
        var body = new CertificateBody(paper, organization);
        var isOnLeft = dice.Chance(0.35);
        if (isOnLeft)
            body.Code(22, below + 4, dice.Between(3.6, 4.1), 126);
        else
            body.Code(146, 26, dice.Between(3.7, 4.2), 254);
        if (below < 118 && dice.Chance(0.5))
            PrintNotes(paper, below + 16);
        paper.Serial(146, 19);
        var reached = body.Column(body.WithAuthority(organization.Items), dice.Between(145, 149), dice.Between(248, 252), isOnLeft ? 30 : 42, dice.Between(8.6, 10.5));
        body.Foot(dice.Between(180, 196), Math.Clamp(reached + 5, 132, 154), 254, 16);
        paper.Foot(organization.Maker, 126, 182);
        return sheet;
    }

    private static void PrintNotes(CertificatePaper paper, double top)
    {
        paper.Sheet.Trait("notes", "yes");
        var style = paper.Type.Label with { Face = "song", Size = 3.1 };
        var y = top;
        foreach (var note in paper.Dice.Some(Notes, 4).Order(StringComparer.Ordinal))
        {
            foreach (var line in LineBreaker.Break(note, paper.Sheet, style, 96, strict: true))
            {
                paper.Sheet.Text(line, 21, y, style);
                y += 5;
            }
        }
    }
}
