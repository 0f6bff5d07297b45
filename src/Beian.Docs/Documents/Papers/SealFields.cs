using System.Text.RegularExpressions;
using Beian.Docs.Identifiers;

namespace Beian.Docs.Documents.Papers;

/// <summary>Whether a paper is sealed, and whose name the seal bears (印章).</summary>
public static class SealFields
{
    /// <summary>Share of a red ring above which it is a seal for certain.</summary>
    private const double Sure = 0.78;

    private static readonly Regex Asks = LoosePattern.Of("公章|盖章|印章|鲜章|签章|加盖");

    /// <summary>Adds <c>seal</c> and <c>sealText</c> where the paper asks for a seal or has one.</summary>
    /// <param name="fields">Added to.</param>
    /// <param name="text">Of the paper.</param>
    /// <param name="found">Where the paper lies.</param>
    /// <param name="page">The page.</param>
    /// <param name="isExpected">A unit's paper needs one, whether it says so or not.</param>
    public static void Add(Dictionary<string, FieldReading> fields, RunningText text, FoundDocument found, PageView page, bool isExpected)
    {
        var search = page.Probe.FindSeals(found.Region, PaperTitle.UsualEm(found.Sheet));
        if (search.Seals.FirstOrDefault() is not { } seal)
        {
            if (isExpected || Asks.IsMatch(text.Text))
                fields[FieldNames.Seal] = Of(FieldNames.Absent, search.HasColors, 0.97, null, page) with { Evidence = [search.HasColors ? "noRedRing" : "noColors"] };
            return;
        }

        fields[FieldNames.Seal] = Of(FieldNames.Present, seal.IsRed && seal.Coverage >= Sure, seal.Coverage, seal, page) with { Evidence = [seal.IsRed ? "redRing" : "noColors"] };
        fields[FieldNames.SealText] = ReadText(seal, fields.GetValueOrDefault(FieldNames.SubjectName)?.Value, page);
    }

    /// <summary>The arc: only the name that the paper itself prints proves it; what differs may be a misreading and is doubtful.</summary>
    private static FieldReading ReadText(SealMark seal, string? expected, PageView page)
    {
        var lines = page.Probe.ReadArc(seal).Select(l => (Text: PlainText.Squeeze(l.Text), Score: l.Confidence)).Where(l => l.Text.Length >= 2).ToList();
        if (lines.Count == 0)
            return Of(null, false, 0, seal, page) with { Status = FieldStatus.Missing, Evidence = ["unreadableArc"] };
        if (expected is not null && lines.Any(l => l.Text == expected))
            return Of(expected, true, 0.995, seal, page) with { Evidence = ["agreesWithName"] };
        // Words below the star may be bent into the end of the line; what follows the name may also be a branch's, so a person looks.
        if (expected is not null && lines.FirstOrDefault(l => l.Text.StartsWith(expected, StringComparison.Ordinal)) is { Text: not null } longer)
            return Of(expected, false, 0.9, seal, page) with { Raw = longer.Text, Evidence = ["beginsWithName"] };
        var best = lines.MaxBy(l => expected is null ? l.Score : Likeness(l.Text, expected));
        var like = expected is null ? 0 : Likeness(best.Text, expected);
        return Of(best.Text, false, Math.Min(0.9, best.Score), seal, page) with { Evidence = [expected is null ? "noNameToCompare" : like >= 0.6 ? "resemblesName" : "differsFromName"] };
    }

    private static FieldReading Of(string? value, bool isSure, double confidence, SealMark? seal, PageView page) => new()
    {
        Value = value,
        Status = isSure ? FieldStatus.Confirmed : FieldStatus.Doubtful,
        Confidence = Math.Round(isSure ? Math.Max(confidence, 0.97) : Math.Min(confidence, 0.9), 4),
        Page = page.Number,
        Box = seal?.Box,
        Raw = value,
    };

    /// <summary>Share of characters in common and in order, 0 to 1.</summary>
    private static double Likeness(string a, string b)
    {
        var row = new int[b.Length + 1];
        foreach (var c in a)
        {
            var corner = 0;
            for (var j = 1; j <= b.Length; j++)
            {
                var above = row[j];
                row[j] = c == b[j - 1] ? corner + 1 : Math.Max(above, row[j - 1]);
                corner = above;
            }
        }

        return 2.0 * row[b.Length] / (a.Length + b.Length);
    }
}
