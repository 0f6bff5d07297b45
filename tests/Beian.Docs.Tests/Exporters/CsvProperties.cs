using System.Text;
using Beian.Docs.Exporters;
using Beian.Docs.Exporters.Csv;
using Beian.Docs.Filings;
using Beian.Docs.Testing;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace Beian.Docs.Tests.Exporters;

/// <summary>What holds for every value that anybody puts into a form.</summary>
public sealed class CsvProperties
{
    private static readonly string[] Pieces = ["=", "+", "-", "@", "\t", "\r", "\n", "\"", "'", ",", " ", "　", "＝", "\0", "1", "样例", "cmd|", ";", "0", "E"];

    [Property(MaxTest = 2000)]
    public Property Cell_NeverStartsAFormulaAndKeepsItsText() => Prop.ForAll(Text().ToArbitrary(), value =>
    {
        var cell = Assert.Single(Assert.Single(Parse(CsvCell.Write(value))));
        var isFormula = cell.Length > 0 && ("=+-@\t\r\n".Contains(cell[0]) || "=+-@".Contains(cell.Trim().FirstOrDefault('样')));
        var kept = cell.TrimEnd('\t').EndsWith(value.Replace("\0", "").TrimEnd('\t'), StringComparison.Ordinal);
        return !isFormula && kept;
    });

    [Property(MaxTest = 300)]
    public Property Export_HasFiveCellsInEveryRow() => Prop.ForAll(Text().ListOf(3).ToArbitrary(), values =>
    {
        var form = SampleForms.Website with { Subject = new Subject { Name = values[0], Superior = values[1], Principal = new ResponsiblePerson { Email = values[2] } } };

        var file = new CsvExporter().Export(new FilingPackage(SampleReports.Ready with { Prefill = form }, SampleReports.Day));

        return Parse(Encoding.UTF8.GetString(file.Content)).All(row => row.Count == 5);
    });

    private static Gen<string> Text() => Gen.Elements(Pieces).ListOf().Select(string.Concat);

    /// <summary>A plain reader of RFC 4180, independent of the writer.</summary>
    private static List<List<string>> Parse(string csv)
    {
        var rows = new List<List<string>> { new() };
        var cell = new StringBuilder();
        var quoted = false;
        for (var i = 0; i < csv.Length; i++)
        {
            if (quoted && csv[i] == '"' && i + 1 < csv.Length && csv[i + 1] == '"')
                cell.Append(csv[i++]);
            else if (csv[i] == '"')
                quoted = !quoted;
            else if (!quoted && csv[i] == ',')
                Close();
            else if (!quoted && csv[i] == '\r' && i + 1 < csv.Length && csv[i + 1] == '\n')
            {
                Close();
                rows.Add([]);
                i++;
            }
            else
                cell.Append(csv[i]);
        }

        if (cell.Length > 0 || rows[^1].Count > 0 || csv.Length == 0)
            Close();
        if (rows[^1].Count == 0)
            rows.RemoveAt(rows.Count - 1);
        return rows;

        void Close()
        {
            rows[^1].Add(cell.ToString());
            cell.Clear();
        }
    }
}
