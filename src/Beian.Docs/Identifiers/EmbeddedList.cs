namespace Beian.Docs.Identifiers;

/// <summary>The lists embedded in the assembly; eng/ says where they come from.</summary>
internal static class EmbeddedList
{
    public static IEnumerable<string> Lines(string name)
    {
        using var stream = typeof(EmbeddedList).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The embedded list '{name}' is missing: rebuild Beian.Docs.");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0)
                yield return line;
        }
    }

    /// <summary>All that spaces part, without lines that begin with #.</summary>
    public static IEnumerable<string> Words(string name) => Lines(name).Where(l => l[0] != '#').SelectMany(l => l.Split(' ', StringSplitOptions.RemoveEmptyEntries));
}
