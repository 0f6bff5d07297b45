using Beian.Docs.Documents.Layout;

namespace Beian.Docs.Documents;

/// <summary>What people write across copies (水印用语), whole or in pieces that the detector cut.</summary>
public static class WatermarkWords
{
    private const int Shortest = 2;

    private static readonly string[] Phrases =
    [
        "仅供网站备案使用他用无效", "仅供ICP备案使用再次复印无效", "仅限备案使用", "仅供备案专用", "仅用于ICP备案", "本复印件仅供备案使用", "复印件与原件一致", "复印无效",
        "此件仅供办理网站备案使用", "仅供小程序备案使用", "仅供APP备案使用",
    ];

    private static readonly string[] Pieces = ["仅供", "仅限", "仅用于", "备案使", "案使用", "备案专用", "ICP备", "CP备案", "P备案", "复印无效", "他用无效"];

    /// <summary>Words that such phrases end with, and no address or name does.</summary>
    private static readonly string[] Ends = ["使用", "专用", "无效", "复印", "备案"];

    /// <summary>The same of what such phrases begin with, behind a first character that may be misread: 又供网.</summary>
    private static readonly string[] Begun = ["供网", "供网站", "供备", "供备案"];

    /// <summary>The score of what a watermark stands upon: nobody vouches for it.</summary>
    private const double Covered = 0.3;

    /// <summary>A value without the piece of such a phrase that was read behind it; what is left is doubtful, for the phrase may cover more of it.</summary>
    /// <param name="text">As read.</param>
    /// <param name="least">Characters that a value of its kind has at least.</param>
    public static ReadText CutBehind(ReadText text, int least)
    {
        var ends = Ends.Where(e => text.Text.EndsWith(e, StringComparison.Ordinal)).Select(e => text.Text.Length - e.Length);
        var begun = Begun.Where(b => text.Text.EndsWith(b, StringComparison.Ordinal)).Select(b => text.Text.Length - b.Length - 1);
        var at = Pieces.Append("使用他用").Select(p => text.Text.IndexOf(p, StringComparison.Ordinal)).Where(i => i >= 0 && !IsRemark(text.Text, i)).Concat(ends).Concat(begun).DefaultIfEmpty(-1).Min();
        if (at < least || text.Text.Length != text.Glyphs.Count)
            return text;
        var own = text.Part(0, at);
        return own.With([.. own.Glyphs.SkipLast(1), own.Glyphs[^1] with { Source = own.Glyphs[^1].Source with { Confidence = Math.Min(own.Glyphs[^1].Source.Confidence, Covered) } }]);
    }

    /// <summary>…302房(仅限办公) is the address's own.</summary>
    private static bool IsRemark(string text, int at) => at > 0 && text[at - 1] == '(' && text[at..].StartsWith("仅限", StringComparison.Ordinal) && !Ends.Any(e => text[at..].TrimEnd(')').EndsWith(e, StringComparison.Ordinal));

    /// <summary>Whether the text has a piece of what is written across copies; a sentence of a letter may have one, too.</summary>
    public static bool AreIn(string text) => Pieces.Any(p => text.Contains(p, StringComparison.Ordinal));

    /// <summary>Whether the name of a person or a unit has such a word in it, which no name has.</summary>
    public static bool AreInName(string name) => AreIn(name) || Ends.Any(e => name.Contains(e, StringComparison.Ordinal));

    /// <summary>Whether the text is a piece of such a phrase and nothing else.</summary>
    public static bool IsOnly(string text) => text.Length >= Shortest && Phrases.Any(p => p.Contains(text, StringComparison.Ordinal));
}
