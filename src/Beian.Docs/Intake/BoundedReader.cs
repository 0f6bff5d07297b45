namespace Beian.Docs.Intake;

/// <summary>Reads a stream to its end, but not past a limit, whatever length was promised.</summary>
internal static class BoundedReader
{
    /// <returns>Null when there is more than <paramref name="most"/>.</returns>
    public static byte[]? Read(Stream from, long most, long promised)
    {
        // The promise only sizes the first buffer: one more byte than promised shows whether it was kept.
        var buffer = new byte[(int)Math.Min(Math.Clamp(promised, 0, most) + 1, Array.MaxLength)];
        var length = 0;
        while (true)
        {
            var read = from.Read(buffer, length, buffer.Length - length);
            if (read == 0)
                return length == buffer.Length ? buffer : buffer[..length];
            length += read;
            if (length > most)
                return null;
            if (length == buffer.Length)
                Array.Resize(ref buffer, (int)Math.Min(Math.Max(4096, length * 2L), most + 1));
        }
    }
}
