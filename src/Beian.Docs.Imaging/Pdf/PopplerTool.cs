namespace Beian.Docs.Imaging.Pdf;

/// <summary>Finds poppler's programs and the program that limits them, once.</summary>
internal static class PopplerTool
{
    public static string Info => Find("pdfinfo", "poppler-utils");

    public static string ToPixels => Find("pdftoppm", "poppler-utils");

    public static string ToText => Find("pdftotext", "poppler-utils");

    public static string Pictures => Find("pdfimages", "poppler-utils");

    public static string Limiter => Find("prlimit", "util-linux");

    /// <summary>What a child may know of us: where programs are, and that text is UTF-8.</summary>
    public static string SearchPath { get; } = Environment.GetEnvironmentVariable("PATH") is { Length: > 0 } path ? path : "/usr/local/bin:/usr/bin:/bin";

    private static string Find(string program, string package) =>
        SearchPath.Split(':', StringSplitOptions.RemoveEmptyEntries).Select(folder => Path.Combine(folder, program)).FirstOrDefault(File.Exists)
        ?? throw new InvalidOperationException($"'{program}' was not found, so PDF files cannot be opened; install it with: apt-get install {package}");
}
