using System.Text.RegularExpressions;
using Beian.Docs.Documents.Layout;

namespace Beian.Docs.Documents.Papers;

/// <summary>The unit that writes of itself as 我所 on its own letter paper, and names itself nowhere else (信头).</summary>
internal static partial class LetterHead
{
    /// <summary>Rows that a letter's head may have.</summary>
    private const int Rows = 2;

    /// <summary>By how much it is larger than the text.</summary>
    private const double Larger = 1.2;

    /// <summary>Null where the paper has no such head, or speaks of nobody as of itself.</summary>
    public static ReadText? Of(Sheet sheet, RunningText text) =>
        OfItself().IsMatch(text.Text) && LabelFinder.Rows(sheet).Take(Rows).FirstOrDefault(r => r.Average(g => g.Em) > Larger * PaperTitle.UsualEm(sheet) && OrganizationNames.LooksWhole(string.Concat(r.Select(g => g.Text)))) is { } row
            ? ReadText.From([new TextRun(row)])
            : null;

    [GeneratedRegex("[我本](?:单位|公司|企业|司|所|会|校|院|园|社|店|厂|馆|中心|机构)", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex OfItself();
}
