namespace Beian.Docs.Ocr.Glyphs;

/// <summary>
/// The 8,105 characters of 通用规范汉字表 (State Council, 2013) in its order: 3,500 everyday ones, 3,000 more, 1,605 for names, places and
/// sciences. Taken from the property kTGH of Unicode's Unihan database (Debian package unicode-data).
/// </summary>
public static class StandardCharacters
{
    private static readonly Lazy<IReadOnlyList<string>> Loaded = new(() => [.. EmbeddedFiles.Text("standard-characters.txt").EnumerateRunes().Where(r => r.Value > ' ').Select(r => r.ToString())]);

    public static IReadOnlyList<string> All => Loaded.Value;
}
