namespace Beian.Docs.Ocr;

/// <summary>Finds the folder with the models.</summary>
public static class ModelFolder
{
    public const string Variable = "BEIAN_TESSDATA";

    /// <summary>By the environment, else <c>tessdata</c> above the current folder or above the program; never null, it may not exist.</summary>
    public static string Find() =>
        Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } named
            ? named
            : Above(Directory.GetCurrentDirectory()) ?? Above(AppContext.BaseDirectory) ?? Path.Combine(Directory.GetCurrentDirectory(), "tessdata");

    private static string? Above(string start)
    {
        for (var folder = new DirectoryInfo(start); folder is not null; folder = folder.Parent)
        {
            var candidate = Path.Combine(folder.FullName, "tessdata");
            if (Directory.Exists(candidate))
                return candidate;
        }

        return null;
    }
}
