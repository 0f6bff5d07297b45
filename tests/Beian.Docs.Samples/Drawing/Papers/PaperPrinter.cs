using Beian.Docs.Samples.Truth;
using SkiaSharp;

namespace Beian.Docs.Samples.Drawing.Papers;

/// <summary>Prints running text with filled blanks, line by line, and remembers the blanks (排印).</summary>
public sealed class PaperPrinter(Sheet sheet, PaperStyle style)
{
    private const string NotFirst = "，。；：、）)】”,;:.";

    private readonly Dictionary<string, SKRect> _boxes = [];
    private readonly HashSet<string> _printed = [];

    /// <summary>Middle of the next line.</summary>
    public double Y { get; set; } = 0;

    /// <summary>A paragraph, its first line set in by two characters.</summary>
    public void Paragraph(IReadOnlyList<Words> words, double indent = 2) => Flow(words, style.Left + (indent * style.Body.Size), style.Left, style.Width);

    /// <summary>A line of its own, from <paramref name="x"/> on; gives where it ends.</summary>
    public double Line(IReadOnlyList<Words> words, double x)
    {
        Begin();
        var right = Draw([.. words.SelectMany(Split)], x, 0);
        Y += style.Pitch;
        return right;
    }

    /// <summary>Text in a cell or column of the given width, centered on its own height; gives how many lines.</summary>
    public int Cell(IReadOnlyList<Words> words, double left, double width, double middle, bool isCentered = false)
    {
        Begin();
        var lines = Wrap([.. words.SelectMany(Split)], width, width);
        var at = Y;
        Y = middle - ((lines.Count - 1) * style.Body.Size * 0.65);
        foreach (var line in lines)
        {
            var length = line.Sum(t => Advance(t));
            Draw(line, isCentered ? left + ((width - length) / 2) : left, 0);
            Y += style.Body.Size * 1.3;
        }

        Y = at;
        return lines.Count;
    }

    public double WidthOf(IReadOnlyList<Words> words) => words.SelectMany(Split).Sum(Advance);

    private void Flow(IReadOnlyList<Words> words, double first, double left, double width)
    {
        Begin();
        var lines = Wrap([.. words.SelectMany(Split)], width - (first - left), width);
        for (var i = 0; i < lines.Count; i++)
        {
            var x = i == 0 ? first : left;
            var spare = left + width - x - lines[i].Sum(Advance);
            Draw(lines[i], x, style.IsJustified && i < lines.Count - 1 && spare > 0 ? Math.Min(0.8, spare / lines[i].Sum(t => t.Text.Length)) : 0);
            Y += style.Pitch;
        }
    }

    /// <summary>Of a field that is printed more than once, the first place counts.</summary>
    private void Begin()
    {
        _printed.UnionWith(_boxes.Keys);
        _boxes.Clear();
    }

    /// <summary>Pieces that are not broken: single characters, or whole numbers.</summary>
    private IEnumerable<Words> Split(Words words)
    {
        var from = 0;
        for (var i = 1; i <= words.Text.Length; i++)
        {
            if (i < words.Text.Length && !style.BreaksNumbers && char.IsAscii(words.Text[i]) && char.IsAscii(words.Text[i - 1]) && words.Text[i] != ' ')
                continue;
            yield return words with { Text = words.Text[from..i], Value = words.Value ?? words.Text };
            from = i;
        }
    }

    private List<List<Words>> Wrap(IReadOnlyList<Words> pieces, double firstWidth, double width)
    {
        List<List<Words>> lines = [[]];
        var used = 0.0;
        foreach (var piece in pieces)
        {
            var advance = Advance(piece);
            if (used + advance > (lines.Count == 1 ? firstWidth : width) && lines[^1].Count > 0 && !NotFirst.Contains(piece.Text[0]))
            {
                lines.Add([]);
                used = 0;
            }

            lines[^1].Add(piece);
            used += advance;
        }

        return lines;
    }

    private double Advance(Words piece) => sheet.Measure(piece.Text, StyleOf(piece)) + StyleOf(piece).Tracking;

    private TextStyle StyleOf(Words piece) => piece.Field is null || piece.IsPrinted ? style.Body : style.Filled;

    private double Draw(IReadOnlyList<Words> pieces, double x, double stretch)
    {
        using var rule = new SKPaint { Color = style.Body.Color, StrokeWidth = 0.28f, IsAntialias = true };
        foreach (var piece in pieces)
        {
            var look = StyleOf(piece) with { Tracking = StyleOf(piece).Tracking + stretch };
            var ink = sheet.Line(piece.Text, x, Y, look);
            var next = x + sheet.Measure(piece.Text, look) + look.Tracking;
            if (piece.Field is not null)
            {
                if (style.HasRules && !piece.IsPrinted)
                    sheet.Canvas.DrawLine((float)x, (float)(Y + (look.Size * 0.58)), (float)next, (float)(Y + (look.Size * 0.58)), rule);
                if (!string.IsNullOrWhiteSpace(piece.Text))
                    Remember(piece, ink.Box);
            }

            x = next;
        }

        return x;
    }

    private void Remember(Words piece, SKRect box)
    {
        if (piece.Field is not { Length: > 0 } field || piece.Value is null || _printed.Contains(field))
            return;
        _boxes[field] = box = _boxes.TryGetValue(field, out var before) ? SKRect.Union(before, box) : box;
        sheet.Field(field, PrintedValue.Of(piece.Value), box);
    }
}
