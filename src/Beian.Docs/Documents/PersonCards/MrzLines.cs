using Beian.Docs.Documents.Layout;
using Beian.Docs.Identifiers.Mrz;

namespace Beian.Docs.Documents.PersonCards;

/// <summary>A machine-readable zone on a sheet, chosen among what the readers saw by its check digits (机读码).</summary>
/// <param name="Zone">The reading of which most digits hold.</param>
/// <param name="Readings">Every reading, this one first.</param>
/// <param name="Lines">From top to bottom; one that was not read is null.</param>
public sealed record MrzLines(MachineReadableZone Zone, IReadOnlyList<MachineReadableZone> Readings, IReadOnlyList<MrzRow?> Lines)
{
    /// <summary>A zone's lines are so many of their heights apart at most.</summary>
    private const double LinePitch = 4.5;

    /// <summary>Fewest check digits that must hold before anything is taken for a zone.</summary>
    private const int FewestProofs = 2;

    /// <summary>Characters of a line of passports and of cards.</summary>
    private const int OfPassport = 44, OfCard = 30;

    private int Whole { get; init; } = OfPassport;

    /// <summary>Every passport's zone. Rows of fillers are often lost: the line of numbers is enough.</summary>
    public static IEnumerable<MrzLines> OfPassports(PageView page) => OfPassports(page.Sheet, page.Probe);

    public static IEnumerable<MrzLines> OfPassports(Sheet sheet, IFieldProbe probe)
    {
        var rows = MrzRow.Of(sheet, probe);
        foreach (var second in rows)
        {
            var first = rows.LastOrDefault(r => r.Row < second.Row && second.Row - r.Row < LinePitch * second.Em && r.Readings.Any(IsOfNames));
            IEnumerable<string?> names = first is null ? new string?[] { null } : first.Readings.Where(IsOfNames).Cast<string?>();
            if (Best(names.SelectMany(n => Sections(second.Readings).Select(s => Td3.Parse(n, s)))) is { } readings)
                yield return new MrzLines(readings[0], readings, [first, second]);
        }
    }

    /// <summary>The upper two lines of every card's zone, with the third where it was read.</summary>
    public static IEnumerable<MrzLines> OfCards(Sheet sheet, IFieldProbe probe)
    {
        var rows = MrzRow.Of(sheet, probe);
        for (var i = 1; i < rows.Count; i++)
        {
            var (first, second) = (rows[i - 1], rows[i]);
            if (second.Row - first.Row < LinePitch * first.Em && Best(first.Readings.SelectMany(f => second.Readings.Select(s => Td1.Parse(f, s)))) is { } readings)
                yield return new MrzLines(readings[0], readings, [first, second]) { Whole = OfCard };
        }
    }

    /// <summary>The readings, the best proven first; null where none is a zone. What comes first is the other reader's and stays so among equals.</summary>
    private static List<MachineReadableZone>? Best(IEnumerable<MachineReadableZone?> zones) =>
        zones.OfType<MachineReadableZone>().OrderByDescending(z => z.Proofs).ToList() is { Count: > 0 } all && all[0].Proofs >= FewestProofs ? all : null;

    /// <summary>The readings of a line of numbers, and the line made of the best section of each.</summary>
    private static IEnumerable<string> Sections(IReadOnlyList<string> readings) =>
        readings.Count == 2 && Td3.Combine(readings[0], readings[1]) is { } combined ? [.. readings, combined] : readings;

    private static bool IsOfNames(string text) => text.StartsWith('P') && text.Contains('<', StringComparison.Ordinal);

    /// <summary>Whether both readers saw the same value: no check digit tells a G from a 6.</summary>
    /// <param name="value">Of a reading.</param>
    /// <param name="line">In which it stands.</param>
    public bool Agree<T>(Func<MachineReadableZone, T> value, int line = 1) =>
        Lines[line] is { Agree: true } || (Readings.Count > 1 && Readings.All(r => Equals(value(r), value(Zone))));

    /// <summary>Where some characters of a line stand.</summary>
    public ReadText Part(int line, int from, int length) => (Lines[line] ?? Lines[^1]!).Part(from, length, Whole);
}
