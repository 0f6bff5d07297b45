using System.Text.RegularExpressions;
using Beian.Docs.Documents.Layout;

namespace Beian.Docs.Documents;

/// <summary>Which brackets a number's year stands in, by their shape: readers give 〔2015〕, [2015] and (2015) for one another (文号年份的括号).</summary>
public static partial class YearBrackets
{
    private const string Openings = "([〔【", Closings = ")]〕】";

    /// <summary>Lead of a pair from which its shape is believed (decision 0019).</summary>
    private const double Sure = 4;

    /// <summary>Score of a bracket whose shape is sure.</summary>
    private const double Score = 0.98;

    /// <summary>The text with its brackets as their shapes say; null where a shape is not sure, or no year stands in brackets.</summary>
    public static ReadText? Settle(ReadText text, IFieldProbe probe)
    {
        if (text.Text.Length != text.Glyphs.Count || Year().Matches(text.Text) is not { Count: > 0 } years)
            return null;
        var glyphs = text.Glyphs.ToList();
        foreach (Match year in years)
        {
            int open = year.Index, close = year.Index + year.Length - 1;
            if (KindOf(glyphs[open], glyphs[close], probe) is not { } kind)
                return null;
            (glyphs[open], glyphs[close]) = (As(glyphs[open], Openings[kind]), As(glyphs[close], Closings[kind]));
        }

        return text.With(glyphs);
    }

    private static Glyph As(Glyph glyph, char bracket) => glyph with { Text = bracket.ToString(), Source = glyph.Source with { Confidence = Math.Max(glyph.Source.Confidence, Score) } };

    /// <summary>Both are of one kind: what the shape of the one leaves open that of the other may tell.</summary>
    private static int? KindOf(Glyph open, Glyph close, IFieldProbe probe)
    {
        if (probe.BracketChances(open, closes: false) is not { } one || probe.BracketChances(close, closes: true) is not { } other)
            return null;
        var both = one.Zip(other, (a, b) => a + b).ToList();
        var order = Enumerable.Range(0, both.Count).OrderByDescending(k => both[k]).ToList();
        return both[order[0]] - both[order[1]] >= Sure ? order[0] : null;
    }

    [GeneratedRegex(@"[\[(【〔〖「{](?:19|20)\d{2}[\])】〕〗」}]")]
    private static partial Regex Year();
}
