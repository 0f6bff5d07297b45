using Beian.Docs.Documents.Layout;
using Beian.Docs.Documents.PersonCards;
using Beian.Docs.Identifiers;

namespace Beian.Docs.Documents.IdCardFront;

/// <summary>A copy on which the pale labels are lost: a valid number, and where a card has them the birth date and the sex that it says (标签缺失的人像面).</summary>
public static class IdCardFrontUnlabeled
{
    /// <summary>Of such a find; whatever has labels is surer.</summary>
    public const double Confidence = 0.6;

    public static FoundDocument? Find(CardFrame anchor, Sheet sheet)
    {
        var own = sheet.Only(line => anchor.Contains(line[line.Count / 2].Center, line[line.Count / 2].Row, 3.5));
        var number = LabelFinder.Rows(own).Select(IdNumberText.Longest).FirstOrDefault(n => n is { Count: 18 });
        if (number is null || IdNumberText.Text(number) is var text && !ResidentIdNumber.Check(text).IsValid || OtherCardWords.StandOn(own) || OtherCardWords.StandAround(own))
            return null;
        var birth = ResidentIdNumber.BirthDateOf(IdNumberText.Text(number));
        var sex = ResidentIdNumber.SexOf(IdNumberText.Text(number));
        if (birth is not { } day || sex is null || !In(anchor, own, 19, 27).Contains(day.Year.ToString(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal))
            return null;
        return In(anchor, own, 12.5, 20.5).Contains(sex, StringComparison.Ordinal) && In(anchor, own, 26, 44).Count(PlainText.IsIdeograph) >= 6
            ? new FoundDocument(DocumentKinds.IdCardFront, Confidence, anchor.Outline(sheet), own)
            : null;
    }

    /// <summary>Only what the number proves is believed; of the rest the labels' absence says that other ink may be lost, too.</summary>
    public static void Doubt(Dictionary<string, FieldReading> fields)
    {
        foreach (var name in new[] { FieldNames.Name, FieldNames.Ethnicity, FieldNames.Address })
        {
            if (fields[name] is { Status: FieldStatus.Confirmed } field)
                fields[name] = field with { Status = FieldStatus.Doubtful, Confidence = Math.Min(field.Confidence, 0.7), Evidence = [.. field.Evidence, "noLabels"] };
        }
    }

    /// <summary>What stands left of the portrait between two heights, in millimeters.</summary>
    private static string In(CardFrame frame, Sheet sheet, double top, double bottom) => string.Concat(sheet.Lines.SelectMany(l => l)
        .Where(g => frame.ToMillimetersX(g.Center) is > 13 and < 54 && frame.ToMillimetersY(g.Row) is var y && y > top && y < bottom)
        .OrderBy(g => Math.Round(g.Row / g.Em)).ThenBy(g => g.Left).Select(g => g.Text));
}
