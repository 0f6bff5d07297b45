using System.Text;
using Beian.Docs.Documents.Layout;
using Beian.Docs.Identifiers;

namespace Beian.Docs.Documents.Items;

/// <summary>The 18 characters of the credit code, or the 15 digits of the old registration number, found in the text.</summary>
/// <param name="Value">Upper case, look-alikes outside the alphabet replaced; empty when none was found.</param>
/// <param name="Text">Where it was read.</param>
/// <param name="IsRegistrationNumber">15 or 13 digits behind 注册号.</param>
public sealed record CreditCodeText(string Value, ReadText Text, bool IsRegistrationNumber)
{
    /// <summary>A code of fewer different characters is an ornament.</summary>
    private const int FewestSigns = 4;

    private static readonly CreditCodeText None = new("", new ReadText([], null), false);

    public IReadOnlyList<Glyph> Glyphs => Text.Glyphs;

    /// <summary>The best candidate: one whose check character holds, else the one nearest its label.</summary>
    public static CreditCodeText Find(IReadOnlyList<TextRun> runs, IReadOnlyList<LabelHit> labels)
    {
        // A number of a card that lies on the same picture is nobody's code. A border's ornaments read as zeros, whose check character holds.
        var candidates = runs.SelectMany(Candidates).Where(c => c.Value.Distinct().Count() >= FewestSigns).Where(c => !ResidentIdNumber.Check(c.Value).IsValid || UnifiedSocialCreditCode.HasValidCheck(c.Value)).ToList();
        var label = labels.FirstOrDefault(l => l.Field == FieldNames.CreditCode) ?? labels.FirstOrDefault(l => l.Field == FieldNames.RegistrationNumber);
        var codes = candidates.Where(c => c.Value.Length == 18 && HasRegion(c.Value)).ToList();
        return codes.FirstOrDefault(c => UnifiedSocialCreditCode.HasValidCheck(c.Value))
            ?? OnTwoLines([.. runs.SelectMany(r => Sheet.Split(r.Glyphs))])
            ?? codes.MinBy(c => Distance(c, label))
            ?? candidates.Where(c => c.Value.Length is 15 or 13 && labels.Any(l => l.Field == FieldNames.RegistrationNumber))
                .Select(c => c with { IsRegistrationNumber = true }).MinBy(c => Distance(c, label))
            ?? candidates.Where(c => label is not null && c.Value.Length is >= 15 and <= 20 && Distance(c, label) < 6).MinBy(c => Distance(c, label))
            ?? None;
    }

    /// <summary>As the alphabet of GB 32100 has it: no I, O, S, V, Z.</summary>
    public static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var c in text.ToUpperInvariant())
        {
            folded.Append(c switch
            {
                'I' or '|' => '1',
                'O' => '0',
                'Z' => '2',
                'S' => '5',
                'V' => 'Y',
                _ => c,
            });
        }

        return folded.ToString();
    }

    /// <summary>92330782MA2HR, and N7B0W right below: a narrow cell broke it. Only what both checks prove.</summary>
    private static CreditCodeText? OnTwoLines(IReadOnlyList<TextRun> runs)
    {
        var parts = runs.Where(r => r.Text.Length is >= 2 and <= 16 && r.Text.All(char.IsAsciiLetterOrDigit)).ToList();
        return parts.SelectMany(a => parts.Where(b => a.Text.Length + b.Text.Length == 18 && b.Row - a.Row is var drop && drop > 0.8 * a.Em && drop < 2.2 * a.Em && Math.Abs(a.Left - b.Left) < 1.2 * a.Em)
                .Select(b => new CreditCodeText(Fold(a.Text + b.Text), ReadText.From([a, b]), false)))
            .FirstOrDefault(c => HasRegion(c.Value) && UnifiedSocialCreditCode.HasValidCheck(c.Value) && UnifiedSocialCreditCode.HasValidOrganizationCheck(c.Value));
    }

    private static IEnumerable<CreditCodeText> Candidates(TextRun run)
    {
        var start = 0;
        for (var i = 0; i <= run.Glyphs.Count; i++)
        {
            if (i < run.Glyphs.Count && run.Glyphs[i].Text.All(c => char.IsAsciiLetterOrDigit(c) || c == '|'))
                continue;
            if (i - start >= 13)
            {
                var glyphs = run.Glyphs.Skip(start).Take(i - start).ToList();
                // The bracket that a J or an L looks like, where a code lacks its last character.
                if (glyphs.Count == 17 && i < run.Glyphs.Count && run.Glyphs[i].Source.Alternative is [var other] && char.IsAsciiLetterOrDigit(other))
                    glyphs.Add(run.Glyphs[i] with { Text = other.ToString() });
                var part = new TextRun(glyphs);
                yield return new CreditCodeText(Fold(part.Text), ReadText.From([part]), false);
                foreach (var window in Windows(glyphs))
                    yield return window;
            }

            start = i + 1;
        }
    }

    /// <summary>Characters too many, of a border or a speck: the eighteen among them that both checks prove.</summary>
    private static IEnumerable<CreditCodeText> Windows(List<Glyph> glyphs) => glyphs.Count is < 19 or > 21
        ? []
        : Enumerable.Range(0, glyphs.Count - 17)
            .Select(i => new TextRun(glyphs.GetRange(i, 18)))
            .Select(r => new CreditCodeText(Fold(r.Text), ReadText.From([r]), false))
            .Where(c => UnifiedSocialCreditCode.HasValidCheck(c.Value) && UnifiedSocialCreditCode.HasValidOrganizationCheck(c.Value));

    /// <summary>Digits of the division stand at the third place to the eighth; an ornament has none.</summary>
    private static bool HasRegion(string code) => code[2..8].Count(char.IsAsciiDigit) >= 4;

    /// <summary>In ems of the label.</summary>
    private static double Distance(CreditCodeText candidate, LabelHit? label)
    {
        if (label is null)
            return 0;
        var first = candidate.Glyphs[0];
        return (Math.Abs(first.Row - label.Row) + (0.3 * Math.Abs(first.Left - label.Left))) / label.Em;
    }
}
