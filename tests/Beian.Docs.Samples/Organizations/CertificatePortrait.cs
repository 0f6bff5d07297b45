using Beian.Docs.Samples.Drawing;
using Beian.Docs.Samples.Invention;
using SkiaSharp;

namespace Beian.Docs.Samples.Organizations;

/// <summary>A certificate on an upright sheet, its items one under another (竖版).</summary>
public static class CertificatePortrait
{
    private static readonly SKRect Border = SKRect.Create(12, 12, 186, 272);

    public static Sheet Draw(Organization organization, Dice dice, double scale)
    {
        var sheet = new Sheet(organization.Kind, 210, 297, scale);
        var type = LicenseType.Invent(dice, dice.Between(4.4, 5.2), dice.Between(4.2, 5));
        sheet.Trait("layout", "portrait");
        sheet.Trait("font", type.Value.Face);
        var paper = new CertificatePaper(sheet, dice, type);
        paper.Ground(Border);
        var below = paper.Heading(organization.Title, 105, 24, 150, dice.Between(13, 17), isTall: true);
        paper.Serial(24, 26);
        var body = new CertificateBody(paper, organization);
        body.Code(dice.Chance(0.5) ? 30 : 70, below + 4, dice.Between(4.2, 4.8), 185);
        var reached = body.Column(body.WithAuthority(organization.Items), dice.Between(26, 34), dice.Between(178, 188), below + 20, dice.Between(11, 13.5));
        body.Foot(dice.Between(95, 115), Math.Clamp(reached + 8, 228, 252), 192, 19);
        paper.Foot(organization.Maker, 192, 290);
        return sheet;
    }
}
