using System.Globalization;
using System.Text.RegularExpressions;
using Beian.Docs.Filings.Forms;
using Beian.Docs.Office.Workbooks;

namespace Beian.Docs.Office.Forms;

/// <summary>Which column holds the labels, which the values, which only hints, by the words of the header row (表头).</summary>
/// <param name="HeaderRow">From 0.</param>
/// <param name="LabelColumn">Where the names of the fields are.</param>
/// <param name="ValueColumns">Column to the number of the service (from 0), or 0 on the sheet of the subject.</param>
/// <param name="HintColumns">Not read.</param>
internal sealed partial record SheetLayout(
    int HeaderRow, int LabelColumn, IReadOnlyDictionary<int, int> ValueColumns, IReadOnlySet<int> HintColumns)
{
    /// <summary>Null when the sheet has no such row.</summary>
    public static SheetLayout? Find(ReadSheet sheet)
    {
        foreach (var row in sheet.Cells.GroupBy(c => c.Address.Row))
        {
            if (row.FirstOrDefault(c => WordFold.AreSame(c.Text, FormSheets.LabelHeader)) is not { } label)
                continue;
            var values = new Dictionary<int, int>();
            var hints = new HashSet<int>();
            foreach (var cell in row.Where(c => c.Address.Column != label.Address.Column))
            {
                var header = WordFold.Fold(cell.Text);
                if (header == FormSheets.HintHeader)
                    hints.Add(cell.Address.Column);
                else if (header == FormSheets.ValueHeader)
                    values[cell.Address.Column] = 0;
                else if (Service().Match(header) is { Success: true } match)
                    values[cell.Address.Column] = NumberOf(match, values.Count);
            }

            if (values.Count > 0)
                return new SheetLayout(row.Key, label.Address.Column, values, hints);
        }

        return null;
    }

    private static int NumberOf(Match match, int seen) =>
        int.TryParse(match.Groups["n"].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is > 0 and <= FormLimits.MaxListItems
            ? number - 1
            : seen;

    [GeneratedRegex("^服务(?<n>[0-9]{0,4})$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Service();
}
