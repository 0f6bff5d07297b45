using Beian.Docs.Documents.Layout;

namespace Beian.Docs.Documents.Papers.Roles;

/// <summary>A paper row by row, as the model of roles takes it (eng/roles cuts its papers the same way).</summary>
public sealed class RoleText
{
    /// <summary>A wider gap is a token of its own, in ems.</summary>
    private const double GapWidth = 0.8;

    /// <summary>Rules below blanks, as readers take them.</summary>
    private const string Rules = "_—―─－﹍¯";

    /// <summary>Tokens at most: of a longer paper the head and the foot.</summary>
    private const int Most = 1200, MostOfHead = 850;

    private RoleText(List<RoleToken> tokens, List<Glyph?> glyphs) => (Tokens, Glyphs) = (tokens, glyphs);

    public IReadOnlyList<RoleToken> Tokens { get; }

    /// <summary>The glyph of each token; null for gaps and ends.</summary>
    public IReadOnlyList<Glyph?> Glyphs { get; }

    public static RoleText Of(Sheet sheet)
    {
        var rows = LabelFinder.Rows(sheet).Select(r => r.Where(g => !Rules.Contains(g.Text, StringComparison.Ordinal)).ToList()).Where(r => r.Count > 0).ToList();
        var ems = rows.SelectMany(r => r.Select(g => g.Em)).Order().ToList();
        var usual = ems.Count == 0 ? 1 : ems[ems.Count / 2];
        var tokens = new List<RoleToken>();
        var glyphs = new List<Glyph?>();
        foreach (var row in rows)
        {
            for (var i = 0; i < row.Count; i++)
            {
                var glyph = row[i];
                if (i > 0 && glyph.Left - row[i - 1].Right > GapWidth * glyph.Em)
                    Add(RoleToken.Gap, null, (glyph.Left + row[i - 1].Right) / 2, glyph.Row, glyph.Em);
                Add(glyph.Text[0], glyph, glyph.Center, glyph.Row, glyph.Em);
            }

            Add(RoleToken.End, null, row[^1].Right, row[^1].Row, row[^1].Em);
        }

        if (tokens.Count > Most)
        {
            tokens.RemoveRange(MostOfHead, tokens.Count - Most);
            glyphs.RemoveRange(MostOfHead, glyphs.Count - Most);
        }

        return new RoleText(tokens, glyphs);

        void Add(char text, Glyph? glyph, double x, double y, double em)
        {
            tokens.Add(new RoleToken(text, (float)(x / usual), (float)(y / usual), (float)(em / usual)));
            glyphs.Add(glyph);
        }
    }
}
