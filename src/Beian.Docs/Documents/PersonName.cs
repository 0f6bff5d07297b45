using System.Text.RegularExpressions;
using Beian.Docs.Documents.Layout;
using Beian.Docs.Identifiers;

namespace Beian.Docs.Documents;

/// <summary>The form of a person's name (姓名): Han characters, parted by a middle dot in some, or Latin letters.</summary>
public static partial class PersonName
{
    /// <summary>Radicals are never characters of a name: at an end they are a speck, or a part of the character beside, read twice (阝阿).</summary>
    private const string Radicals = "氵冫亻丨丿丶讠扌纟艹宀辶卩阝乚";

    /// <summary>A lone stroke at an end may be a speck.</summary>
    private const string Strokes = "一丁卜";

    private const int FewestOfName = 2;

    private const int LongestUsual = 4;

    /// <summary>Below this score an end that no name has is dropped.</summary>
    private const double Faint = 0.6;

    /// <summary>The most that a runner-up counts for: nobody vouches for it.</summary>
    private const double Thought = 0.25;

    /// <summary>Below this score a letter may be what is left of a character.</summary>
    private const double HardlySeen = 0.4;

    /// <summary>Ems from a character's middle to the next one's.</summary>
    private const double NextCharacter = 1.5;

    /// <summary>Share of the name's contrast below which a line beside it is other print.</summary>
    private const double Paler = 0.8, MuchPaler = 0.6;

    /// <summary>Without marks, digits and specks.</summary>
    public static ReadText Clean(ReadText text)
    {
        text = WatermarkWords.CutBehind(text, FewestOfName);
        var isHan = text.Glyphs.Any(g => g.Text[0] >= 0x4E00);
        if (isHan)
            text = WithRunnersUp(text);
        var kept = text.Where(g => g.Text.All(c => c is '〓' || (char.IsLetter(c) && (!isHan || c >= 0x2E80)) || IsDot(g, c, text, isHan)));
        int from = 0, to = kept.Glyphs.Count;
        while (to - from > 2 && IsSpeck(kept.Glyphs[from]))
            from++;
        while (to - from > 2 && IsSpeck(kept.Glyphs[to - 1]))
            to--;
        var clean = from == 0 && to == kept.Glyphs.Count ? kept : Unsure(kept, from, to).Part(from, to - from);
        // Where something was taken out between, the place of the rest is that of the whole.
        return clean.Glyphs.Count == text.Glyphs.Count || clean.IsEmpty ? clean : clean.Part(0, clean.Glyphs.Count);
    }

    /// <summary>K for half of 飞, which the reader thought of as well, or π for 丌, whatever it thought of: where the next character would stand it is no speck.</summary>
    private static ReadText WithRunnersUp(ReadText text)
    {
        var glyphs = text.Glyphs.ToList();
        for (var i = 0; i < glyphs.Count; i++)
        {
            if (glyphs[i].Text is not [< (char)0x2E80 and var c] || !char.IsLetterOrDigit(c))
                continue;
            var step = i > 0 ? Math.Abs(glyphs[i].Center - glyphs[i - 1].Center) / glyphs[i - 1].Em : 1;
            // F for a pale 干: hardly seen, where the name's last character would stand.
            var isLast = i > 0 && i + 1 == glyphs.Count && char.IsAsciiLetter(c) && glyphs[i].Source.Confidence < HardlySeen && step < NextCharacter;
            var other = glyphs[i].Source.Alternative is [>= (char)0x4E00] thought ? thought : char.IsAscii(c) && !isLast ? null : UnreadSign.Mark;
            if (other is not null && step > 0.6)
                glyphs[i] = glyphs[i] with { Text = other, Source = glyphs[i].Source with { Text = other, Confidence = Math.Min(glyphs[i].Source.Confidence, Thought) } };
        }

        return glyphs.SequenceEqual(text.Glyphs) ? text : text.With(glyphs);
    }

    /// <summary>Without what stands behind the name, paler and half a row off or badly read: the arc of a seal. The second reader is asked then.</summary>
    public static ReadText WithoutArc(ReadText text)
    {
        bool IsArc(Glyph glyph)
        {
            var first = text.Glyphs[0];
            var off = Math.Abs(glyph.Row - first.Row);
            return glyph.Line != first.Line && glyph.Line.Contrast < Paler * first.Line.Contrast && off < 1.2 * first.Em
                && (off > 0.3 * first.Em || text.Glyphs.Any(g => g.Line == glyph.Line && IsFaint(g)));
        }

        var count = text.Glyphs.TakeWhile(g => !IsArc(g)).Count();
        return count < 2 || count == text.Glyphs.Count || !text.Glyphs.Skip(count).All(IsArc) ? text : UnsureLast(text.Part(0, count));
    }

    /// <summary>What stands behind the name in a line of its own and is much paler, such as 用 of a seal, is not vouched for by its score.</summary>
    public static ReadText DoubtPaler(ReadText text) => text.With([.. text.Glyphs.Select(g => g.Line != text.Glyphs[0].Line && g.Line.Contrast < MuchPaler * text.Glyphs[0].Line.Contrast
        ? g with { Source = g.Source with { Confidence = Math.Min(g.Source.Confidence, Thought) } }
        : g)]);

    private static ReadText UnsureLast(ReadText text) => text.With([.. text.Glyphs.SkipLast(1), Unsure(text.Glyphs[^1])]);

    /// <summary>Whether a text can be a name.</summary>
    public static bool HasForm(string name) => Form().IsMatch(name);

    /// <summary>More Han characters on end than nearly all names have: what stood behind the name may be among them (熊样例 and three of a watermark).</summary>
    public static bool IsLong(string name) => name.Length > LongestUsual && name.All(PlainText.IsIdeograph);

    /// <summary>A dash or the number one, undecided between these two, is no speck.</summary>
    private static bool IsSpeck(Glyph glyph) => Radicals.Contains(glyph.Text, StringComparison.Ordinal)
        || (IsFaint(glyph) && Strokes.Contains(glyph.Text, StringComparison.Ordinal) && !DashForOne.IsEither(glyph));

    private static bool IsFaint(Glyph glyph) => glyph.Source.Confidence is > 0 and < Faint;

    /// <summary>A radical that was plain to see may be the half of a character: the one beside it is for the second reader to say.</summary>
    private static ReadText Unsure(ReadText text, int from, int to)
    {
        var glyphs = text.Glyphs.ToList();
        if (from > 0 && !IsFaint(glyphs[from - 1]))
            glyphs[from] = Unsure(glyphs[from]);
        if (to < glyphs.Count && !IsFaint(glyphs[to]))
            glyphs[to - 1] = Unsure(glyphs[to - 1]);
        return text.With(glyphs);
    }

    private static Glyph Unsure(Glyph glyph) => glyph with { Source = glyph.Source with { Confidence = Math.Min(glyph.Source.Confidence, PutIn.Score) } };

    /// <summary>A middle dot parts two parts of at least two characters each; a speck in 徐.伟 does not.</summary>
    private static bool IsDot(Glyph glyph, char c, ReadText text, bool isHan)
    {
        if (c is not ('·' or '•' or '.'))
            return false;
        if (!isHan)
            return true;
        var at = text.Glyphs.ToList().IndexOf(glyph);
        return at >= 2 && text.Glyphs.Count - at > 2 && glyph.Source.Confidence > 0.5;
    }

    [GeneratedRegex(@"^(?:[\p{IsCJKUnifiedIdeographs}\p{IsCJKUnifiedIdeographsExtensionA}〓]{2,6}|[\p{IsCJKUnifiedIdeographs}〓]{1,12}(?:[·•.][\p{IsCJKUnifiedIdeographs}〓]{1,12})+|[A-Za-z][A-Za-z.,' -]{1,40})$")]
    private static partial Regex Form();
}
