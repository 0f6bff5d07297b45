namespace Beian.Docs.Imaging.Drawing;

/// <summary>The font that captions are set in: the first Chinese one of the machine (中文字体).</summary>
public static class DrawingFont
{
    private static readonly string[] Folders = ["/usr/share/fonts", "/usr/local/share/fonts"];

    /// <summary>Beginnings of file names, best first; the packages that ./beian installs for its tests have them.</summary>
    private static readonly string[] Chinese = ["NotoSansCJK-Regular", "NotoSansCJKsc-Regular", "NotoSansSC", "SourceHanSans", "wqy-zenhei", "wqy-microhei", "NotoSansCJK", "uming", "ukai"];

    private static readonly string[] Latin = ["DejaVuSans.", "LiberationSans-Regular"];

    private static readonly Lazy<string?> FoundChinese = new(() => Find(Chinese));

    private static readonly Lazy<string?> FoundLatin = new(() => Find(Latin));

    /// <summary>Without one, captions are English field names.</summary>
    public static bool IsChinese => FoundChinese.Value is not null;

    /// <summary>Path of the font; null when the machine has neither and only boxes can be drawn.</summary>
    public static string? FilePath => FoundChinese.Value ?? FoundLatin.Value;

    private static string? Find(string[] names)
    {
        var files = Folders
            .Where(Directory.Exists)
            .SelectMany(f => Directory.EnumerateFiles(f, "*.*", new EnumerationOptions { RecurseSubdirectories = true, IgnoreInaccessible = true }))
            .Where(f => Path.GetExtension(f) is ".ttf" or ".ttc" or ".otf")
            .Order(StringComparer.Ordinal)
            .ToList();
        return names.Select(n => files.FirstOrDefault(f => Path.GetFileName(f).StartsWith(n, StringComparison.OrdinalIgnoreCase))).FirstOrDefault(f => f is not null);
    }
}
