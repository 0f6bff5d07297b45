using System.Globalization;

namespace Beian.Docs.Web.Uploads;

/// <summary>An uploader's file name made fit to be shown (显示用文件名); it never becomes a path.</summary>
public static class ShownName
{
    private const int MaxLength = 200;

    public static string Of(string? given)
    {
        var parts = (given ?? "").Replace('\\', '/').Split('/')
            .Select(part => string.Concat(part.Where(IsVisible)).Trim())
            .Where(part => part.Length > 0 && part is not ("." or ".."));
        var name = string.Join('/', parts);
        if (name.Length == 0)
            return "未命名";
        if (name.Length <= MaxLength)
            return name;
        var extension = Path.GetExtension(name);
        if (extension.Length > 10)
            extension = "";
        var kept = name[..(MaxLength - extension.Length)];
        return (char.IsHighSurrogate(kept[^1]) ? kept[..^1] : kept) + extension;
    }

    /// <summary>The last part of the name.</summary>
    public static string LeafOf(string name) => name[(name.LastIndexOf('/') + 1)..];

    // Control characters, and those that turn the reading direction so that "gpj.exe" looks like a picture.
    private static bool IsVisible(char c) => char.GetUnicodeCategory(c) is not (UnicodeCategory.Control or UnicodeCategory.Format
        or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.PrivateUse);
}
