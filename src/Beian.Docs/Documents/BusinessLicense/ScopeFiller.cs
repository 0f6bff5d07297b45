using Beian.Docs.Documents.Layout;

namespace Beian.Docs.Documents.BusinessLicense;

/// <summary>*** behind a scope, which says that nothing follows: printed, and so a part of the value (经营范围后的星号).</summary>
public static class ScopeFiller
{
    /// <summary>From the narrowest step between two stars to the widest: none was passed over.</summary>
    private const double Even = 1.5;

    /// <summary>What stands behind the last stop or bracket and is longer is of the scope.</summary>
    private const int ItemTail = 6;

    /// <summary>The scope with the stars that stand behind it; in doubt where they could not be counted.</summary>
    /// <param name="scope">Without them.</param>
    /// <param name="printed">All that was read there.</param>
    /// <param name="probe">Sees ink.</param>
    public static FieldReading Append(FieldReading scope, ReadText printed, IFieldProbe probe)
    {
        var stars = printed.Glyphs.Reverse().TakeWhile(g => IsStar(g.Text)).Reverse().ToList();
        if (stars.Count == 0 || scope.Value is not { } value)
            return scope;
        // Those that scored as specks do at the line's end.
        var trimmed = stars[^1].Line.Chars.Count(c => c.From >= stars[^1].Source.To && IsStar(c.Text));
        // 六★*: some of them were misread.
        var tail = printed.Glyphs.Reverse().TakeWhile(g => g.Text is not ("。" or ")" or "】")).ToList();
        var areRead = tail.Count == stars.Count || tail.Count > ItemTail;
        var steps = stars.Zip(stars.Skip(1)).Where(p => p.First.Line == p.Second.Line).Select(p => p.Second.Center - p.First.Center).ToList();
        var areCounted = areRead && trimmed == 0 && steps.Count == stars.Count - 1 && steps.Count > 1 && steps.Max() < Even * steps.Min() && BlankPaper.IsBehind(stars[^1], probe);
        var whole = scope with { Value = value + new string('*', (areRead ? stars.Count : tail.Count) + trimmed) };
        return areCounted ? whole : whole with { Status = FieldStatus.Doubtful, Confidence = Math.Min(whole.Confidence, 0.6), Evidence = [.. whole.Evidence, "filler"] };
    }

    private static bool IsStar(string text) => text is "*" or "＊";
}
