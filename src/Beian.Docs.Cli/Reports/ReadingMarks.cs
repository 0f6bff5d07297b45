using Beian.Docs.Documents;
using Beian.Docs.Imaging.Drawing;
using Beian.Docs.Reading;

namespace Beian.Docs.Cli.Reports;

/// <summary>What a drawing of a page shows: regions, fields' boxes, and every field in words beside the page (画框内容).</summary>
/// <param name="showNumbers">Whether ID and telephone numbers are left legible, in the words and on the picture.</param>
/// <param name="isChinese">Whether the drawing's font has Chinese characters; without, fields go by their English names.</param>
public sealed class ReadingMarks(bool showNumbers, bool isChinese)
{
    /// <summary>A number that was misread may not look like one: of these fields the middle is hidden whatever they say.</summary>
    private static readonly HashSet<string> NumberFields = [FieldNames.IdNumber, FieldNames.PermitNumber];

    public IReadOnlyList<PageMark> Of(FileReading reading, int page) =>
    [
        .. DocumentsOn(reading, page).Select(d => new PageMark(d.Region, Kind(d), MarkTone.Region)),
        // A paper of several pages is signed on the last.
        .. reading.Documents.SelectMany(d => d.Fields
            .Where(f => f.Value.Box is not null && f.Value.Page == page)
            .Select(f => new PageMark(f.Value.Box!, Title(d, f.Key), ToneOf(f.Value.Status)) { Covered = Covered(f.Key, f.Value) })),
    ];

    public IReadOnlyList<MarginLine> Margin(FileReading reading, int page)
    {
        var lines = new List<MarginLine>();
        foreach (var document in DocumentsOn(reading, page))
        {
            lines.Add(new(Kind(document), MarkTone.Region));
            foreach (var (name, field) in document.Fields)
                lines.Add(new($"  {Title(document, name)}  {Shown(field)}", ToneOf(field.Status)));
            if (isChinese)
                lines.AddRange(document.Issues.Select(i => new MarginLine($"  {Words.Of(i.Severity)}:{i.Code}", MarkTone.Doubtful)));
        }

        return lines;
    }

    private static IEnumerable<DocumentReading> DocumentsOn(FileReading reading, int page) => reading.Documents.Where(d => d.Page == page);

    private string Kind(DocumentReading document) => isChinese ? Words.KindOf(document.Kind) : document.Kind;

    private string Title(DocumentReading document, string field) => isChinese ? FieldTitles.Of(document.Kind, field) : field;

    private string Shown(FieldReading field)
    {
        if (field.Status == FieldStatus.Missing)
            return isChinese ? "没有读到" : "missing";
        var value = Plain.Text(field.Value ?? "");
        if (!isChinese)
            value = string.Concat(value.Where(char.IsAscii));
        if (!showNumbers)
            value = NumberMask.Apply(value);
        return value.Length > 24 ? value[..23] + "…" : value;
    }

    private (double From, double To)? Covered(string name, FieldReading field)
    {
        if (showNumbers)
            return null;
        var hidden = NumberMask.Hidden(field.Value ?? "");
        var (first, last) = (Array.IndexOf(hidden, true), Array.LastIndexOf(hidden, true));
        if (first >= 0)
            return ((double)first / hidden.Length, (last + 1.0) / hidden.Length);
        return NumberFields.Contains(name) ? (0.33, 0.78) : null;
    }

    private static MarkTone ToneOf(FieldStatus status) => status switch
    {
        FieldStatus.Confirmed => MarkTone.Confirmed,
        FieldStatus.Doubtful => MarkTone.Doubtful,
        _ => MarkTone.Missing,
    };
}
