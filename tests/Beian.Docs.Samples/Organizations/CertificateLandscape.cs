using Beian.Docs.Documents;
using Beian.Docs.Samples.Drawing;
using Beian.Docs.Samples.Invention;
using SkiaSharp;

namespace Beian.Docs.Samples.Organizations;

/// <summary>A certificate across one sheet, its items in two columns (横版).</summary>
public static class CertificateLandscape
{
    private static readonly SKRect Border = SKRect.Create(12, 12, 273, 184);

    public static Sheet Draw(Organization organization, Dice dice, double scale)
    {
        var sheet = new Sheet(organization.Kind, 297, 210, scale);
        var type = LicenseType.Invent(dice, dice.Between(4.2, 5), dice.Between(4.1, 4.9));
        sheet.Trait("layout", "landscape");
        sheet.Trait("font", type.Value.Face);
        var paper = new CertificatePaper(sheet, dice, type);
        paper.Ground(Border);
        var below = paper.Heading(organization.Title, 148.5, 25, 190, dice.Between(12, 16), isTall: false);
        paper.Serial(24, 27);
        var body = new CertificateBody(paper, organization);
        body.Code(24, below + 4, dice.Between(4.2, 5), 140);

        // Long values stand on the left, short ones on the right.
        var isLong = organization.Items.ToLookup(i => i.Fields is [{ Name: FieldNames.Name or FieldNames.Scope or FieldNames.Type }] || (i.Fields is [{ Name: FieldNames.Address }] && dice.Chance(0.6)));
        var top = below + dice.Between(18, 22);
        var pitch = dice.Between(10.5, 12.5);
        var left = dice.Between(22, 27);
        body.Column([.. isLong[true]], left, 146, top, pitch);
        var reached = body.Column(body.WithAuthority(isLong[false]), 156, 276, top, pitch);
        body.Foot(dice.Between(165, 185), Math.Min(Math.Max(reached + 4, 148), 166), 280, 18);
        paper.Foot(organization.Maker, 280, 203);
        return sheet;
    }
}
