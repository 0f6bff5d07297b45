using System.Text.RegularExpressions;
using Beian.Docs.Documents.Layout;
using Beian.Docs.Documents.Papers;

namespace Beian.Docs.Documents.DomainCertificate;

/// <summary>Parts a page where several domains' certificates lie on it: two titles, and a domain with either (同页的多份域名证书).</summary>
public static class DomainCertificateParts
{
    /// <summary>From one title to the next at least, in ems of the print: closer stands what it is called in English.</summary>
    private const double Apart = 6;

    /// <summary>Above a title, in its ems.</summary>
    private const double Above = 1.2;

    /// <summary>The sheet itself where there is one certificate, or none.</summary>
    /// <param name="sheet">Of the page.</param>
    /// <param name="title">What such certificates are called.</param>
    public static IReadOnlyList<Sheet> Of(Sheet sheet, Regex title)
    {
        if (Beside(sheet, title) is var (left, right))
            return [.. Of(left, title), .. Of(right, title)];
        if (PaperTitle.Find(sheet, title) is not { } first)
            return [sheet];
        var below = first.Row + (Apart * PaperTitle.UsualEm(sheet));
        if (PaperTitle.Find(sheet.Only(l => SheetParts.Row(l) > below), title) is not { } second)
            return [sheet];
        var (upper, lower) = SheetParts.OneAboveOther(sheet, second.Row - (Above * second.Glyphs[0].Em));
        return HasDomain(upper) && HasDomain(lower) ? [upper, .. Of(lower, title)] : [sheet];
    }

    private static (Sheet Left, Sheet Right)? Beside(Sheet sheet, Regex title)
    {
        foreach (var row in LabelFinder.Rows(sheet))
        {
            var titles = row.GroupBy(g => g.Line).Select(l => new TextRun([.. l])).Where(r => title.IsMatch(r.Text)).OrderBy(r => r.Left).ToList();
            if (titles.Count < 2 || NeighborPapers.Gutter(sheet, titles[0], titles[1]) is not { } gutter)
                continue;
            var parts = SheetParts.SideBySide(sheet, gutter);
            if (HasDomain(parts.One) && HasDomain(parts.Other))
                return parts;
        }

        return null;
    }

    private static bool HasDomain(Sheet sheet) => sheet.Lines.Any(l => DomainNames.All(string.Concat(l.Select(g => g.Text))).Any());
}
