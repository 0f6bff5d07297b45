using System.Text.RegularExpressions;

namespace Beian.Docs.Documents.Layout;

/// <summary>What people say to each other in a messenger and no paper says (聊天用语).</summary>
public static partial class Conversation
{
    /// <summary>Whether the lines have any of it: then the items among them are quoted.</summary>
    public static bool IsOn(Sheet sheet) => sheet.Runs.Any(r => Speech().IsMatch(r.Text));

    [GeneratedRegex("^(?:您好|你好|在吗|好的|收到|谢谢|辛苦了)|发一下|发我|(?<!自)我发|发群里|麻烦|发给[我你您]|(?:对吧|是谁|写哪里|在哪里)[?]?$|(?:要|了|的|有|是|对|行|可以|长期)吗[?]?$|^今天[0-9]{1,2}:[0-9]{2}$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Speech();
}
