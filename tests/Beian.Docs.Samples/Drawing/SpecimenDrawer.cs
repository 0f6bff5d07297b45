using Beian.Docs.Samples.Invention;

namespace Beian.Docs.Samples.Drawing;

/// <summary>Draws a company's license in the print of its day (营业执照).</summary>
public static class SpecimenDrawer
{
    public static Sheet License(Company company, Dice dice, double scale) => company.Generation switch
    {
        LicenseGeneration.G1 or LicenseGeneration.G2 => LicensePortrait.Draw(company, dice, scale),
        LicenseGeneration.G0 => LicenseOld.Draw(company, dice, scale),
        _ => LicenseLandscape.Draw(company, dice, scale),
    };
}
