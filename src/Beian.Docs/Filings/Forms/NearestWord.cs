using Beian.Docs.Identifiers;

namespace Beian.Docs.Filings.Forms;

/// <summary>Finds the word that was probably meant (您是不是要填).</summary>
public static class NearestWord
{
    private const int MaxLength = 40;

    /// <summary>The closest candidate, when it is close; case, dashes and underscores make no difference.</summary>
    public static string? To(string word, IEnumerable<string> candidates)
    {
        var typed = Fold(word);
        if (typed.Length is 0 or > MaxLength)
            return null;
        var best = candidates
            .Select(c => (Word: c, Distance: EditDistance.WithSwaps(typed, Fold(c))))
            .OrderBy(c => c.Distance)
            .FirstOrDefault();
        // A third of the letters may differ, two at most: "nmae" finds "name", "id" does not find "os".
        return best.Word is not null && best.Distance <= Math.Min(2, Math.Max(typed.Length, best.Word.Length) / 3) ? best.Word : null;
    }

    private static string Fold(string word) =>
        new([.. word.Where(c => c is not ('_' or '-' or ' ')).Select(char.ToLowerInvariant)]);
}
