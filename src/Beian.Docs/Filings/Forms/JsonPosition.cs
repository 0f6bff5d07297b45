using System.Text;
using System.Text.Json;

namespace Beian.Docs.Filings.Forms;

/// <summary>Where in a text the reader stumbled, in lines and characters as an editor counts them (出错位置).</summary>
internal static class JsonPosition
{
    /// <summary>第 3 行第 12 个字符附近; empty when the reader did not say.</summary>
    public static string Of(JsonException exception, ReadOnlySpan<byte> json)
    {
        if (exception is not { LineNumber: { } line, BytePositionInLine: { } position })
            return "";
        var start = 0;
        for (long i = 0; i < line; i++)
        {
            var next = json[start..].IndexOf((byte)'\n');
            if (next < 0)
                break;
            start += next + 1;
        }

        var length = (int)Math.Min(position, json.Length - start);
        return $"第 {line + 1} 行第 {Encoding.UTF8.GetCharCount(json.Slice(start, length)) + 1} 个字符附近";
    }
}
