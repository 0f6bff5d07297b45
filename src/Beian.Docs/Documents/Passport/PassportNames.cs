using Beian.Docs.Documents.Layout;
using Beian.Docs.Documents.PersonCards;
using Beian.Docs.Identifiers.Mrz;

namespace Beian.Docs.Documents.Passport;

/// <summary>Names in Latin letters, which no check digit covers: the zone and the print must say the same, letter for letter (拼音姓名).</summary>
public static class PassportNames
{
    /// <summary>Letters of surname and given names without which thin ones are not made up for.</summary>
    private const int Fewest = 5;

    /// <param name="lines">The zone; readings of it lose letters.</param>
    /// <param name="name">Surname or given names of a reading.</param>
    /// <param name="from">Where it begins in the first line.</param>
    /// <param name="runs">What is printed.</param>
    /// <param name="page">The page.</param>
    public static FieldReading Read(MrzLines lines, Func<MachineReadableZone, string> name, Func<MachineReadableZone, int> from, IReadOnlyList<TextRun> runs, PageView page)
    {
        var printed = lines.Readings.FirstOrDefault(z => IsPrinted(Letters(name(z)), Letters(z.Surname + z.GivenNames), runs));
        var zone = printed ?? lines.Readings.FirstOrDefault(z => name(z).Length > 0);
        if (zone is null || Letters(name(zone)).Length == 0)
            return Fields.Missing(page.Number);
        var text = lines.Part(0, from(zone), name(zone).Length);
        return Fields.Of(Letters(name(zone)), text, page.Number, printed is null ? Judgement.Doubtful(text.Lowest * 0.9, "notPrinted") : Judgement.Confirmed(0.999, "mrz", "printed"));
    }

    private static bool IsPrinted(string plain, string both, IReadOnlyList<TextRun> runs) =>
        plain.Length > 1 && runs.Any(r => Letters(r.Text) == both || IsThinner(Letters(r.Text), both) || r.Text.ToUpperInvariant().Split(',', '/', '.').Any(w => Letters(w) == plain));

    /// <summary>L,XIAOMING for LI,XIAOMING: of the print a reader passes over the thin letter, which has serifs in the zone.</summary>
    private static bool IsThinner(string printed, string both) => printed.Length >= Fewest && printed.Length < both.Length && WithoutThin(printed) == WithoutThin(both);

    private static string WithoutThin(string letters) => letters.Replace("I", "", StringComparison.Ordinal);

    private static string Letters(string text) => string.Concat(text.ToUpperInvariant().Where(char.IsAsciiLetterUpper));
}
