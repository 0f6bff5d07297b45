namespace Beian.Docs.Testing;

/// <summary>The folder <c>testdata</c> of the repository, found upward from the running test.</summary>
public static class TestData
{
    private static readonly Lazy<string> Found = new(Find);

    public static string Root => Found.Value;

    public static string PathOf(params string[] parts) => Path.Combine([Root, .. parts]);

    private static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Beian.Docs.sln")))
                return Path.Combine(folder.FullName, "testdata");
        }

        throw new DirectoryNotFoundException("No folder with Beian.Docs.sln above the test; run the tests from a checkout.");
    }
}
