using Beian.Docs.Documents.Layout;
using Beian.Docs.Geometry;
using Beian.Docs.Identifiers;

namespace Beian.Docs.Documents.IdCardFront;

/// <summary>The labels of the person side and where they stand, in millimeters from the card's top left corner (人像面).</summary>
/// <remarks>Measured on photographed specimens; see docs/accuracy.md for how far real prints may differ.</remarks>
public static class IdCardFrontLabels
{
    public static IReadOnlyList<Label> All { get; } =
    [
        new("公民身份号码", FieldNames.IdNumber, 2, Anywhere: true),
        new("公民身份证号码", FieldNames.IdNumber, 2, Anywhere: true),
        new("姓名", FieldNames.Name),
        new("性别", FieldNames.Sex, 0, Anywhere: true, OneLine: true),
        new("民族", FieldNames.Ethnicity, 0, Anywhere: true, OneLine: true),
        new("出生", FieldNames.BirthDate, OneLine: true),
        new("住址", FieldNames.Address),
    ];

    /// <summary>Without those inside an address: 青秀区民族大道, however wide it is set.</summary>
    public static IReadOnlyList<LabelHit> OnCard(IReadOnlyList<LabelHit> hits, Sheet sheet)
    {
        bool IsInText(LabelHit hit) => hit.Field is FieldNames.Ethnicity or FieldNames.Sex
            && sheet.Lines.SelectMany(l => l).Any(g => g.Line == hit.Glyphs[0].Line && PlainText.IsIdeograph(g.Text[0]) && g.Right <= hit.Glyphs[0].Center && (hit.Glyphs[0].Left - g.Right < 0.35 * g.Em || EvenSteps.AreOf(sheet.Lines.First(l => l.Contains(g)), g, hit.Glyphs[0])))
            && hits.Any(h => h.Field is FieldNames.BirthDate or FieldNames.Address && h.Row < hit.Row + (0.5 * hit.Em));
        return [.. hits.Where(h => !IsInText(h))];
    }

    /// <summary>Middle of the label's first and last character.</summary>
    public static IReadOnlyDictionary<string, (PagePoint First, PagePoint Last)> Places { get; } =
        new Dictionary<string, (PagePoint, PagePoint)>
        {
            [FieldNames.Name] = (new(7.6, 10), new(12.0, 10)),
            [FieldNames.Sex] = (new(7.6, 16.7), new(12.0, 16.7)),
            [FieldNames.Ethnicity] = (new(26.5, 16.7), new(30.9, 16.7)),
            [FieldNames.BirthDate] = (new(7.6, 23.1), new(12.0, 23.1)),
            [FieldNames.Address] = (new(7.4, 30), new(11.8, 30)),
            [FieldNames.IdNumber] = (new(7.6, 46.9), new(23.2, 46.9)),
        };

    /// <summary>Middle of the number's first and last digit.</summary>
    public static (PagePoint First, PagePoint Last) Number { get; } = (new(30.4, 46.9), new(73.9, 46.9));
}
