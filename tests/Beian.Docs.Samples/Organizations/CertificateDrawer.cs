using Beian.Docs.Samples.Drawing;
using Beian.Docs.Samples.Invention;

namespace Beian.Docs.Samples.Organizations;

/// <summary>Draws an organization's certificate in one of its layouts (组织证书).</summary>
public static class CertificateDrawer
{
    public static Sheet Draw(Organization organization, Dice dice, double scale) => dice.Int(0, 10) switch
    {
        < 4 => CertificateLandscape.Draw(organization, dice, scale),
        < 7 => CertificatePortrait.Draw(organization, dice, scale),
        _ => CertificateBooklet.Draw(organization, dice, scale),
    };
}
