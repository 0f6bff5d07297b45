using System.Text.RegularExpressions;
using Beian.Docs.Documents.Layout;

namespace Beian.Docs.Documents.Papers;

/// <summary>Where a domain begins: what stands before it may be its beginning, or a mark that was misread (域名的起点).</summary>
public static partial class DomainStarts
{
    /// <summary>What readers take a 0 for that has a stroke through it, as in fonts of one width.</summary>
    private const string Slashed = "θΘøØ";

    /// <summary>The marks that readers take for those of a domain, and ×, which they take an x at a line's end for.</summary>
    public static string Plain(string text) => ZeroInEnding().Replace(Hyphens().Replace(string.Concat(text.Select(c => Slashed.Contains(c, StringComparison.Ordinal) ? '0' : c)).Replace('。', '.').Replace('·', '.').Replace('×', 'x'), "-"), "o");

    /// <summary>Whether letters stand right before it, a space or a line's end between: they may be its beginning.</summary>
    public static bool IsCut(string text, int from)
    {
        var before = Plain(text[..from]).TrimEnd(' ', '\n');
        return before.Length > 0 && (char.IsAsciiLetterOrDigit(before[^1]) || before[^1] == '-');
    }

    /// <summary>Where a domain begins that a line's end cut in two: at the letters behind 域名:, on the line before, or at what ends there with a hyphen.</summary>
    public static int Beginning(string text, int from)
    {
        var before = Plain(text[..from]);
        return from > 0 && before[^1] == '\n' && CutHead().Match(before) is { Success: true } head ? head.Groups["head"].Index : from;
    }

    /// <summary>域名为_ianyang.cn: a thin first letter that was read as the rule of a blank, which is no part of the text.</summary>
    public static bool IsBehindLetter(Glyph first) =>
        first.Line.Chars.LastOrDefault(c => c.To <= first.Source.From) is { Text: "_" or "|" or "!" or "/", Alternative: "1" or "l" or "I" or "i" or "j" };

    /// <summary>.c0m, which no ending is.</summary>
    [GeneratedRegex("(?<=\\.c)0(?=m(?![A-Za-z0-9]))", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex ZeroInEnding();

    /// <summary>A hyphen is read as the number one, or as a longer dash; between letters it is neither.</summary>
    [GeneratedRegex("(?<=[A-Za-z0-9])[一—–―](?=[A-Za-z0-9])", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Hyphens();

    [GeneratedRegex(@"(?:域名(?:名称)?(?:为|是)?:? ?(?<head>[A-Za-z0-9][A-Za-z0-9-]*)|(?<![A-Za-z0-9.-])(?<head>[A-Za-z0-9][A-Za-z0-9.]*-))\n$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex CutHead();
}
