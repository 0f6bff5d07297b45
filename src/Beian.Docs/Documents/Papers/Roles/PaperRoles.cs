using Beian.Docs.Documents.Layout;

namespace Beian.Docs.Documents.Papers.Roles;

/// <summary>Values of a paper by what they are there for, whatever its wording (按角色取值).</summary>
public static class PaperRoles
{
    /// <summary>Below, a character has another role or none.</summary>
    private const float Least = 0.5f;

    /// <summary>Tokens between two parts of one value: a cell's second line, behind the other cells' first ones.</summary>
    private const int Farthest = 40;

    /// <summary>Score from which a character is no speck.</summary>
    private const double Legible = 0.9;

    /// <summary>Tokens before a value within which the word for a signature is its label.</summary>
    private const int SignReach = 10;

    /// <summary>Every value, role by role; none where no model is at hand.</summary>
    public static IReadOnlyList<RoleValue> Read(Sheet sheet, IFieldProbe probe)
    {
        var text = RoleText.Of(sheet);
        if (text.Tokens.Count == 0 || probe.Roles(text.Tokens) is not { } chances)
            return [];
        var values = new List<RoleValue>();
        foreach (var role in Enum.GetValues<PaperRole>())
        {
            foreach (var own in Spans(chances, text.Glyphs, role).Select(o => WithSurname(o, text.Glyphs, role)))
                values.Add(new RoleValue(role, ReadOf(text.Glyphs, Filled(own, text.Glyphs)), Chance(chances, text.Glyphs, own, role), IsSigned(text.Tokens, own[0])));
        }

        return [.. values.Where(v => !v.Text.IsEmpty)];
    }

    /// <summary>Tokens of each value: what goes on belongs to the last that began, on whatever row, unless that is far above.</summary>
    private static IEnumerable<List<int>> Spans(IReadOnlyList<IReadOnlyList<float>> chances, IReadOnlyList<Glyph?> glyphs, PaperRole role)
    {
        List<int>? own = null;
        for (var i = 0; i < chances.Count; i++)
        {
            if (glyphs[i] is null || Of(chances[i], role) < Least)
                continue;
            if (own is null || i - own[^1] > Farthest || chances[i][Begin(role)] > chances[i][Begin(role) + 1])
            {
                if (own is not null)
                    yield return own;
                own = [];
            }

            own.Add(i);
        }

        if (own is not null)
            yield return own;
    }

    /// <summary>晓棠 behind 郁: without the first character it is no name. That it was left out makes the value unsure.</summary>
    private static List<int> WithSurname(List<int> own, IReadOnlyList<Glyph?> glyphs, PaperRole role)
    {
        if (role is not (PaperRole.Authorized or PaperRole.Person or PaperRole.Representative) || own.Count > 3)
            return own;
        // A line may end between the two.
        var at = own[0] > 1 && glyphs[own[0] - 1] is null ? own[0] - 2 : own[0] - 1;
        var name = string.Concat(own.Select(i => glyphs[i]!.Text));
        return at >= 0 && glyphs[at] is { } before && !Surnames.Begins(name) && Surnames.Begins(before.Text + name) ? [at, .. own] : own;
    }

    private static double Chance(IReadOnlyList<IReadOnlyList<float>> chances, IReadOnlyList<Glyph?> glyphs, List<int> own, PaperRole role)
    {
        double least = own.Min(i => Of(chances[i], role));
        foreach (var beside in own.SelectMany(i => new[] { i - 1, i + 1 }).Where(i => i >= 0 && i < chances.Count && glyphs[i] is not null && !own.Contains(i) && Of(chances[i], role) < Least))
            least = Math.Min(least, 1 - Of(chances[beside], role));
        return HasHole(own, glyphs) ? Math.Min(least, Least) : least;
    }

    /// <summary>A character within a line of the value that is none of it: a speck, or one that the model passed over.</summary>
    private static bool HasHole(List<int> own, IReadOnlyList<Glyph?> glyphs) => Holes(own, glyphs).Any();

    /// <summary>Characters between two of the value's on their line.</summary>
    private static IEnumerable<int> Holes(List<int> own, IReadOnlyList<Glyph?> glyphs) => own.Zip(own.Skip(1))
        .SelectMany(p => Enumerable.Range(p.First + 1, p.Second - p.First - 1).Where(i => glyphs[i] is { } between && between.Line == glyphs[p.First]!.Line && between.Line == glyphs[p.Second]!.Line));

    /// <summary>With what the model passed over and the reader saw well; marks and what is hardly legible are specks.</summary>
    private static List<int> Filled(List<int> own, IReadOnlyList<Glyph?> glyphs) => [.. own.Concat(Holes(own, glyphs).Where(i => char.IsLetterOrDigit(glyphs[i]!.Text, 0) && glyphs[i]!.Source.Confidence >= Legible)).Order()];

    /// <summary>The word before says that somebody signs here.</summary>
    private static bool IsSigned(IReadOnlyList<RoleToken> tokens, int from)
    {
        var before = string.Concat(Enumerable.Range(Math.Max(0, from - SignReach), Math.Min(from, SignReach)).Select(i => tokens[i].Text));
        before = before[(before.LastIndexOfAny(['\n', ',', '。', ';']) + 1)..];
        return before.Contains('签', StringComparison.Ordinal) || before.EndsWith("手印)", StringComparison.Ordinal);
    }

    private static ReadText ReadOf(IReadOnlyList<Glyph?> glyphs, List<int> own)
    {
        var runs = new List<TextRun>();
        foreach (var at in own)
        {
            var glyph = glyphs[at]!;
            if (runs.Count > 0 && runs[^1].Glyphs is [.., var last] && last.Line == glyph.Line)
                runs[^1] = new TextRun([.. runs[^1].Glyphs, glyph]);
            else
                runs.Add(new TextRun([glyph]));
        }

        return ReadText.From(runs);
    }

    private static int Begin(PaperRole role) => (2 * (int)role) + 1;

    private static float Of(IReadOnlyList<float> chances, PaperRole role) => chances[Begin(role)] + chances[Begin(role) + 1];
}
