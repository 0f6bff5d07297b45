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

    /// <summary>Whether the text is a piece of such a phrase and nothing else.</summary>
    public static bool IsOnly(string text) => text.Length >= Shortest && Phrases.Any(p => p.Contains(text, StringComparison.Ordinal));
}
