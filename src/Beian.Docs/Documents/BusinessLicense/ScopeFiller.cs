using Beian.Docs.Documents.Layout;

namespace Beian.Docs.Documents.BusinessLicense;

/// <summary>*** behind a scope, which says that nothing follows: printed, and so a part of the value, but none of the wording (经营范围后的星号).</summary>
public static class ScopeFiller
{
    /// <summary>Characters behind the last stop or bracket among which stars may have been misread; of more some are the scope's.</summary>
    private const int MostMisread = 4;

    /// <summary>From the narrowest step between two stars to the widest: none was passed over.</summary>
    private const double Even = 1.5;

    /// <summary>The text without them.</summary>
    public static ReadText Without(ReadText printed)
    {
        var stars = Stars(printed);
        return stars.Count == 0 || stars.Count == printed.Glyphs.Count ? printed : printed.Part(0, printed.Glyphs.Count - stars.Count);
    }

    /// <summary>The scope with the stars that stand behind it; in doubt where they could not be counted.</summary>
    /// <param name="scope">Without them.</param>
    /// <param name="printed">All that was read there.</param>
    /// <param name="probe">Sees ink.</param>
    public static FieldReading Append(FieldReading scope, ReadText printed, IFieldProbe probe)
    {
        var stars = Stars(printed);
        if (stars.Count == 0 || scope.Value is not { } value)
            return scope;
        // Those that scored as specks do at the line's end.
        var trimmed = stars[^1].Line.Chars.Count(c => c.From >= stars[^1].Source.To && IsStar(c.Text));
        var whole = scope with { Value = value + new string('*', stars.Count + trimmed) };
        return trimmed == 0 && AreCounted(stars, probe) ? whole : whole with { Status = FieldStatus.Doubtful, Confidence = Math.Min(whole.Confidence, 0.6), Evidence = [.. whole.Evidence, "filler"] };
    }

    /// <summary>The stars at the end, those among them that were misread, too: 六★*.</summary>
    private static IReadOnlyList<Glyph> Stars(ReadText printed)
    {
        if (printed.Text.Length != printed.Glyphs.Count)
            return [];
        var tail = printed.Glyphs.Reverse().TakeWhile(g => g.Text is not ("。" or ")" or "】")).ToList();
        var areMisread = tail.Count is > 0 and <= MostMisread && tail.Exists(g => g.Text is "★" or "☆");
        return [.. (areMisread ? tail : tail.TakeWhile(g => IsStar(g.Text))).Reverse()];
    }

    /// <summary>Three or more in even steps, with nothing behind them.</summary>
    private static bool AreCounted(IReadOnlyList<Glyph> stars, IFieldProbe probe)
    {
        var steps = stars.Zip(stars.Skip(1)).Where(p => p.First.Line == p.Second.Line).Select(p => p.Second.Center - p.First.Center).ToList();
        return stars.All(s => IsStar(s.Text)) && steps.Count > 1 && steps.Count == stars.Count - 1 && steps.Max() < Even * steps.Min() && BlankPaper.IsBehind(stars[^1], probe);
    }

    private static bool IsStar(string text) => text is "*" or "＊";
}
