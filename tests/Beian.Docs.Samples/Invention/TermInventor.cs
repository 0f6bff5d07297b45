namespace Beian.Docs.Samples.Invention;

/// <summary>Invents a license's term and its wording (营业期限).</summary>
public static class TermInventor
{
    public static LicenseTerm Invent(Dice dice, LicenseGeneration generation, LicenseFormat format, DateOnly from, DateStyle style)
    {
        var title = format switch
        {
            LicenseFormat.Company or LicenseFormat.Branch => dice.Pick(("营业期限", 0.9), ("经营期限", 0.1)),
            LicenseFormat.Enterprise => "经营期限",
            LicenseFormat.Partnership => "合伙期限",
            _ => null,
        };
        if (title is null || generation == LicenseGeneration.G4)
            return new(null, null, null, null, false);
        var start = DateWriter.Write(from, style);
        if (dice.Chance(0.42))
        {
            return dice.Int(0, 20) switch
            {
                < 9 => new(title, $"{start}至长期", from, null, true),
                < 13 => new(title, $"{start} 至 长期", from, null, true),
                < 17 => new(title, "长期", null, null, true),
                17 => new(title, "永久", null, null, true),
                18 => new(title, "无固定期限", null, null, true),
                _ => new(title, "******", null, null, false),
            };
        }

        var end = from.AddYears(dice.Pick((10, 0.25), (20, 0.4), (30, 0.25), (50, 0.1))).AddDays(dice.Chance(0.7) ? -1 : 0);
        var stop = DateWriter.Write(end, style);
        return new(title, dice.Pick(($"{start}至{stop}", 0.6), ($"自{start}至{stop}", 0.2), ($"{start} 至 {stop}", 0.2)), from, end, false);
    }
}
