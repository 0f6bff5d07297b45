namespace Beian.Docs.Intake;

/// <summary>Tells the filing form, and files that only accompany it, from documents by their names (备案表文件).</summary>
public static class FormFiles
{
    private static readonly string[] Forms = ["form.json", "form.xlsx"];

    private static readonly string[] SideFiles = ["expected.json", "README.md", "README.txt", "README"];

    /// <summary><c>form.json</c> or <c>form.xlsx</c>, in whatever folder.</summary>
    public static bool IsForm(string name) => IsOneOf(name, Forms);

    /// <summary>Known to lie beside documents without being one: passed over without a word.</summary>
    public static bool IsSideFile(string name) => IsOneOf(name, SideFiles);

    /// <summary>Left behind by operating systems and office programs, never put there by a person.</summary>
    public static bool IsLitter(string name)
    {
        var segments = name.Split('/', '\\');
        return segments.Contains("__MACOSX")
            || IsOneOf(name, [".DS_Store", "Thumbs.db", "desktop.ini"])
            || segments[^1].StartsWith("._", StringComparison.Ordinal)
            || segments[^1].StartsWith("~$", StringComparison.Ordinal);
    }

    /// <summary>Office files are ZIP archives inside, but nobody means them as such.</summary>
    public static bool IsOfficeFile(string name) =>
        Path.GetExtension(name).ToLowerInvariant() is ".xlsx" or ".xlsm" or ".docx" or ".docm" or ".pptx";

    private static bool IsOneOf(string name, IEnumerable<string> names) =>
        names.Contains(name[(name.LastIndexOfAny(['/', '\\']) + 1)..], StringComparer.OrdinalIgnoreCase);
}
