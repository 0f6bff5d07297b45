using System.Text;
using Xunit;

namespace Beian.Docs.Testing;

/// <summary>
/// Compares an output with what it was when somebody last looked at it, a file under <c>testdata</c>.
/// <c>BEIAN_UPDATE_GOLDEN=1</c> writes the files anew, and that run is red: look at the diff, then run again without.
/// </summary>
public static class Golden
{
    public const string UpdateVariable = "BEIAN_UPDATE_GOLDEN";

    /// <summary>Byte for byte, a byte order mark too.</summary>
    public static void Matches(ReadOnlySpan<byte> actual, params string[] path)
    {
        var file = TestData.PathOf(path);
        if (Environment.GetEnvironmentVariable(UpdateVariable) == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllBytes(file, actual);
            Assert.Fail($"{UpdateVariable} is set: wrote {Path.Combine(path)}; look at the diff and run again without it.");
        }

        Assert.True(File.Exists(file), $"{Path.Combine(path)} does not exist; run once with {UpdateVariable}=1.");
        var expected = File.ReadAllBytes(file);
        if (actual.SequenceEqual(expected))
            return;
        // As text first, since that failure can be read.
        Assert.Equal(Encoding.UTF8.GetString(expected), Encoding.UTF8.GetString(actual));
        Assert.Fail($"{Path.Combine(path)} differs in bytes that do not show as text.");
    }

    public static void Matches(string actual, params string[] path) => Matches(Encoding.UTF8.GetBytes(actual), path);
}
