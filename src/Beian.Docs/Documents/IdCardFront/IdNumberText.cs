using System.Text;
using Beian.Docs.Documents.Layout;

namespace Beian.Docs.Documents.IdCardFront;

/// <summary>Finds the 18 characters of a citizen's number in text (公民身份号码).</summary>
public static class IdNumberText
{
    /// <summary>Glyphs that form a run of at least 15 digits, or null: the longest one wins.</summary>
    public static IReadOnlyList<Glyph>? Longest(IReadOnlyList<Glyph> line)
    {
        List<Glyph> best = [], current = [];
        foreach (var glyph in line)
        {
            if (Digit(glyph.Text) is not null)
            {
                current.Add(glyph);
                if (current.Count > best.Count)
                    best = current;
            }
            else
            {
                current = [];
            }
        }

        return best.Count >= 15 ? best : null;
    }

    /// <summary>As digits and X; look-alike letters count as the digit they look like.</summary>
    public static string Text(IEnumerable<Glyph> glyphs)
    {
        var text = new StringBuilder();
        foreach (var glyph in glyphs)
            text.Append(Digit(glyph.Text));
        return text.ToString();
    }

    private static char? Digit(string text) => text.Length != 1 ? null : text[0] switch
    {
        >= '0' and <= '9' => text[0],
        'X' or 'x' or '×' => 'X',
        'O' or 'o' or 'D' or 'Q' => '0',
        'l' or 'I' or '|' => '1',
        'Z' or 'z' => '2',
        'S' or 's' => '5',
        'B' => '8',
        _ => null,
    };
}
