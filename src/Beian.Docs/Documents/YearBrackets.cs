using System.Text.RegularExpressions;
using Beian.Docs.Documents.Layout;

namespace Beian.Docs.Documents;

/// <summary>Which brackets a number's year stands in, by their shape: readers give 〔2015〕, [2015] and (2015) for one another (文号年份的括号).</summary>
public static partial class YearBrackets
{
    /// <summary>The text with its brackets as their shapes say; null where a shape is not sure, or no year stands in brackets.</summary>
    public static ReadText? Settle(ReadText text, IFieldProbe probe)
    {
        if (text.Text.Length != text.Glyphs.Count || Year().Matches(text.Text) is not { Count: > 0 } years)
            return null;
        var glyphs = text.Glyphs.ToList();
        foreach (Match year in years)
        {
            int open = year.Index, close = year.Index + year.Length - 1;
            if (BracketPair.Settle(glyphs[open], glyphs[close], probe) is not var (opening, closing))
                return null;
            (glyphs[open], glyphs[close]) = (opening, closing);
        }

        return text.With(glyphs);
    }

    /// <summary>Round or square ones around a year: in poor print readers give them for 〔〕, and be they ever so sure.</summary>
    public static bool MayBeOthers(string number) => Common().IsMatch(number);

    [GeneratedRegex(@"[\[(](?:19|20)\d{2}[\])]")]
    private static partial Regex Common();

    [GeneratedRegex(@"[\[(【〔〖「{](?:19|20)\d{2}[\])】〕〗」}]")]
    private static partial Regex Year();
}
