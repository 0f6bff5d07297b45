using System.Text.RegularExpressions;
using Beian.Docs.Documents.Layout;
using Beian.Docs.Identifiers;

namespace Beian.Docs.Documents;

/// <summary>What a printed address begins with is a division of the country (住所、住址).</summary>
public static partial class AddressText
{
    /// <summary>A word of the evidence: all was read, and no such place is known.</summary>
    public const string UnknownPlace = "unknownPlace";

    /// <summary>So many characters of a label or a stroke may stand before it.</summary>
    private const int MostBefore = 2;

    /// <summary>So many of another print may: no address has its county behind them and its province, too.</summary>
    private const int MostBeforeProvince = 4;

    /// <summary>No address is shorter.</summary>
    private const int FewestOfAddress = 6;

    private const string Units = "街路号村镇区县市栋幢楼室巷道";

    /// <summary>What is numbered by figures before it.</summary>
    private const string Numbered = "号室栋幢座楼层";

    /// <summary>The end of a remark that an address may carry.</summary>
    private const string Declared = "住所申报)";

    /// <summary>What is put right one after the other.</summary>
    private static readonly Func<ReadText, ReadText>[] Steps = [WithoutSpecks, t => DashForOne.BetweenFigures(t, "-"), WithDashes, WithOnes, WithLetters, WithNumberSign, WithRoom, WithBracket, FromPlace];

    /// <summary>
    /// Without the end of a label, or a stroke, that was read before the province, city or county, and without a speck at the end; nor with the
    /// date that stands beside it where its own label was not found.
    /// </summary>
    public static ReadText Clean(ReadText text)
    {
        if (text.Text.Length == text.Glyphs.Count && DateBeside().Match(text.Text) is { Success: true, Index: > 0 } date)
            text = text.Part(0, date.Index);
        text = WatermarkWords.CutBehind(text, FewestOfAddress);
        // A speck behind the last character.
        if (text.Text.Length == text.Glyphs.Count && text.Glyphs.Count > 1 && text.Glyphs[^1].Text is "." or "," or "'" or "·" or "、" or "。" or ":" or ";" or "-" or "!" or "|")
            text = text.Part(0, text.Glyphs.Count - 1);
        return Steps.Aggregate(text, (read, step) => step(read));
    }

    /// <summary>From the province, city or county on, where a few characters of other print were read before it.</summary>
    public static ReadText FromPlace(ReadText text)
    {
        if (text.Text.Length != text.Glyphs.Count || AdministrativeDivisions.Find(text.Text) is not null)
            return text;
        for (var cut = 1; cut <= MostBefore && cut + 4 < text.Glyphs.Count; cut++)
        {
            if (AdministrativeDivisions.Find(text.Text[cut..]) is { City: not null } or { County: not null })
                return text.Part(cut, text.Glyphs.Count - cut);
        }

        for (var cut = MostBefore + 1; cut <= MostBeforeProvince && cut + 8 < text.Glyphs.Count; cut++)
        {
            var rest = text.Text[cut..];
            if (AdministrativeDivisions.Find(rest) is { County: not null } region && rest.StartsWith(region.Province, StringComparison.Ordinal))
                return text.Part(cut, text.Glyphs.Count - cut);
        }

        return text;
    }

    /// <summary>望海·街: a speck stands before the word for a road or a house, where no part of a name ends.</summary>
    private static ReadText WithoutSpecks(ReadText text)
    {
        bool IsSpeck(int at) => text.Glyphs[at].Text == "·" && at > 0 && at + 1 < text.Glyphs.Count && Units.Contains(text.Glyphs[at + 1].Text, StringComparison.Ordinal);
        if (!Enumerable.Range(0, text.Glyphs.Count).Any(IsSpeck))
            return text;
        return text.With([.. text.Glyphs.Select((g, i) => i + 1 < text.Glyphs.Count && IsSpeck(i + 1) ? g with { Source = g.Source with { Confidence = Math.Min(PutIn.Score, g.Source.Confidence) } } : g).Where((_, i) => !IsSpeck(i))]);
    }

    /// <summary>66号-之二: behind the word for a house or a room a dash is a dash, as what was read says.</summary>
    private static ReadText WithDashes(ReadText text)
    {
        bool IsDash(int at) => at > 0 && at + 1 < text.Glyphs.Count && DashForOne.IsRestored(text.Glyphs[at]) && Numbered.Contains(text.Glyphs[at - 1].Text, StringComparison.Ordinal);
        return Enumerable.Range(0, text.Glyphs.Count).Any(IsDash)
            ? text.With([.. text.Glyphs.Select((g, i) => !IsDash(i) ? g : text.Glyphs[i + 1].Text == "之" ? g with { Text = "-" } : Meant(g, "-"))])
            : text;
    }

    /// <summary>民主组i12号: a small letter before figures is the number one, which nobody vouches for.</summary>
    private static ReadText WithOnes(ReadText text)
    {
        bool IsOne(int at) => text.Glyphs[at].Text is "i" or "l" && at + 1 < text.Glyphs.Count && char.IsAsciiDigit(text.Glyphs[at + 1].Text[0]) && (at == 0 || !char.IsAsciiLetter(text.Glyphs[at - 1].Text[0]));
        return Enumerable.Range(0, text.Glyphs.Count).Any(IsOne)
            ? text.With([.. text.Glyphs.Select((g, i) => IsOne(i) ? Meant(g, "1") : g)])
            : text;
    }

    /// <summary>S0H0 for SOHO: a word of letters, none of which is a figure.</summary>
    private static ReadText WithLetters(ReadText text)
    {
        if (text.Text.Length != text.Glyphs.Count || LatinWord().Matches(text.Text).Where(m => m.Value.Count(char.IsAsciiLetter) > 1).ToList() is not { Count: > 0 } words)
            return text;
        return text.With([.. text.Glyphs.Select((g, i) => g.Text == "0" && words.Exists(w => i > w.Index && i < w.Index + w.Length) ? Meant(g, "O") : g)]);
    }

    [GeneratedRegex("(?<![0-9A-Za-z-])[A-Z][A-Z0]*0[A-Z0]*(?![0-9A-Za-z-])", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex LatinWord();

    /// <summary>= for # in 6#1341: in an address nothing equals.</summary>
    private static ReadText WithNumberSign(ReadText text) =>
        !text.Text.Contains('=', StringComparison.Ordinal)
            ? text
            : text.With([.. text.Glyphs.Select(g => g.Text == "=" ? Meant(g, "#") : g)]);

    /// <summary>1905至 for 1905室: no address goes on from a room to nothing.</summary>
    private static ReadText WithRoom(ReadText text) => text.Glyphs is [.., { Text: [>= '0' and <= '9'] }, { Text: "至" } last]
        ? text.With([.. text.Glyphs.SkipLast(1), Meant(last, "室")])
        : text;

    /// <summary>Nobody vouches for what is put in place of what was read.</summary>
    private static Glyph Meant(Glyph glyph, string text) => glyph with { Text = text, Source = glyph.Source with { Confidence = Math.Min(PutIn.Score, glyph.Source.Confidence) } };

    /// <summary>(住所申报) at the end, with its first bracket lost.</summary>
    private static ReadText WithBracket(ReadText text)
    {
        if (text.Text.Length != text.Glyphs.Count || !text.Text.EndsWith(Declared, StringComparison.Ordinal) || text.Text.Contains('(', StringComparison.Ordinal))
            return text;
        var glyphs = text.Glyphs.ToList();
        var at = glyphs.Count - Declared.Length;
        glyphs.Insert(at, PutIn.Before('(', glyphs[at]));
        return text.With(glyphs);
    }

    [GeneratedRegex("(?:19|20)[0-9]{2}年[0-9]{1,2}月[0-9]{1,2}日(?:至.*)?$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex DateBeside();
}
