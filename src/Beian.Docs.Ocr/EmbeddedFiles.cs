namespace Beian.Docs.Ocr;

/// <summary>What is built into the assembly: models, and the tables beside them (内嵌文件).</summary>
internal static class EmbeddedFiles
{
    /// <exception cref="InvalidOperationException">The assembly was built without the file; the message says what to do.</exception>
    public static Stream Open(string name) => typeof(EmbeddedFiles).Assembly.GetManifestResourceStream(name)
        ?? throw new InvalidOperationException($"'{name}' is missing in the assembly: rebuild Beian.Docs.Ocr.");

    /// <inheritdoc cref="Open"/>
    public static byte[] Bytes(string name)
    {
        using var stream = Open(name);
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }

    /// <inheritdoc cref="Open"/>
    public static string Text(string name)
    {
        using var reader = new StreamReader(Open(name));
        return reader.ReadToEnd();
    }
}
