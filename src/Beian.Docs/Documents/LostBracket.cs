using Beian.Docs.Documents.Layout;

namespace Beian.Docs.Documents;

/// <summary>Puts a lost bracket back where the second reader sees it and nothing else differs (括号).</summary>
/// <remarks>A full-width bracket stands in a corner of its square; the recognizer passes over one in a hundred.</remarks>
public static class LostBracket
{
    /// <summary>The text, or the text with its one missing bracket; its score says that it was put in.</summary>
    public static ReadText Apply(ReadText text, IFieldProbe probe)
    {
        int opened = text.Text.Count(c => c == '('), closed = text.Text.Count(c => c == ')');
        if (Math.Abs(opened - closed) != 1 || text.Text.Length != text.Glyphs.Count)
            return text;
        var lost = opened < closed ? '(' : ')';
        var at = 0;
        foreach (var piece in text.Pieces())
        {
            var own = string.Concat(piece.Select(g => g.Text));
            if (probe.SecondOpinion([new TextRun(piece).Quad], null) is { } second && Place(own, second, lost) is { } place)
                return With(text, at + place, lost);
            at += piece.Count;
        }

        return text;
    }

    /// <summary>Where the second text has one bracket more between the same neighbors.</summary>
    private static int? Place(string own, string second, char bracket)
    {
        for (var i = second.IndexOf(bracket, StringComparison.Ordinal); i >= 0; i = second.IndexOf(bracket, i + 1))
        {
            var before = second[Math.Max(0, i - 2)..i];
            var after = second[(i + 1)..Math.Min(second.Length, i + 3)];
            var found = own.IndexOf(before + after, StringComparison.Ordinal);
            if (before.Length + after.Length >= 3 && found >= 0 && own.IndexOf(before + after, found + 1, StringComparison.Ordinal) < 0)
                return found + before.Length;
        }

        return null;
    }

    private static ReadText With(ReadText text, int at, char bracket)
    {
        var glyphs = text.Glyphs.ToList();
        var beside = glyphs[Math.Min(at, glyphs.Count - 1)];
        glyphs.Insert(at, PutIn.Before(bracket, beside));
        return text.With(glyphs);
    }
}
