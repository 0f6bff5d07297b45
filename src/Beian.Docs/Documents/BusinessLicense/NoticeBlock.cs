using Beian.Docs.Documents.Layout;

namespace Beian.Docs.Documents.BusinessLicense;

/// <summary>The notes on the licences of 深圳 (重要提示), in place of a scope: they speak of scopes, dates and codes, and none is an item.</summary>
internal static class NoticeBlock
{
    /// <summary>How far from their heading's beginning the lines of notes begin, in ems of the heading.</summary>
    private const double Aligned = 2.5;

    /// <summary>From one line of notes to the next, in ems of the heading.</summary>
    private const double Spacing = 2.4;

    private static readonly Label[] Heading = [new("重要提示", BusinessLicenseLabels.Other, 1)];

    /// <summary>What ends the notes: they stand above the registrar, or beside.</summary>
    private static readonly string[] Ends = ["登记机关", "发照机关"];

    /// <summary>The sheet without the notes; the same where there are none.</summary>
    public static Sheet Without(Sheet sheet)
    {
        if (LabelFinder.Find(sheet, Heading) is not [.., var heading])
            return sheet;
        var notes = new HashSet<IReadOnlyList<Glyph>>(ReferenceEqualityComparer.Instance);
        var row = heading.Row;
        foreach (var line in sheet.Lines.Where(l => l[0].Row > heading.Row + (0.5 * heading.Em) && Math.Abs(l[0].Left - heading.Left) < Aligned * heading.Em).OrderBy(l => l[0].Row))
        {
            var text = string.Concat(line.Select(g => g.Text));
            if (line[0].Row - row > Spacing * heading.Em || Array.Exists(Ends, e => text.StartsWith(e, StringComparison.Ordinal)))
                break;
            row = line[0].Row;
            notes.Add(line);
        }

        return notes.Count == 0 ? sheet : sheet.Only(l => !notes.Contains(l));
    }
}
