namespace Beian.Docs.Web.Tests.Fixtures;

/// <summary>Files of the working tree.</summary>
public static class Repository
{
    public static string Root { get; } = Find();

    /// <summary>The files of a sample filing, its form among them.</summary>
    public static string[] Filing(string name) =>
        [.. Directory.GetFiles(Path.Combine(Root, "testdata", "filings", name)).Where(f => Path.GetFileName(f) != "expected.json").Order(StringComparer.Ordinal)];

    private static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Beian.Docs.sln")))
                return folder.FullName;
        }

        throw new InvalidOperationException("The tests run from inside the working tree.");
    }
}
