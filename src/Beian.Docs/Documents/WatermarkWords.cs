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

    /// <summary>Whether the text has a piece of what is written across copies; a sentence of a letter may have one, too.</summary>
    public static bool AreIn(string text) => Pieces.Any(p => text.Contains(p, StringComparison.Ordinal));

    /// <summary>Whether the text is a piece of such a phrase and nothing else.</summary>
    public static bool IsOnly(string text) => text.Length >= Shortest && Phrases.Any(p => p.Contains(text, StringComparison.Ordinal));
}
