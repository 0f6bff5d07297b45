namespace Beian.Docs.Cli;

/// <summary>Text from outside made safe for a terminal: no control characters, so that a file name cannot move the cursor.</summary>
public static class Plain
{
    public static string Text(string text)
    {
        if (!text.Any(char.IsControl))
            return text;
        return string.Create(text.Length, text, static (span, source) =>
        {
            for (var i = 0; i < span.Length; i++)
                span[i] = char.IsControl(source[i]) ? '?' : source[i];
        });
    }
}
