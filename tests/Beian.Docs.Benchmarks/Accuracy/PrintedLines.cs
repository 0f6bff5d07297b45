using Beian.Docs.Identifiers;

namespace Beian.Docs.Benchmarks.Accuracy;

/// <summary>
/// What a plain pipeline gives: the lines of a picture and no fields (整页文字). Says generously whether a value stands in them: within one line, or laid together
/// from the end of one line, whole lines, and the beginning of another, wherever these lie.
/// </summary>
public sealed class PrintedLines(IEnumerable<string> lines)
{
    private readonly List<string> _lines = [.. lines.Select(PlainText.Squeeze).Where(l => l.Length > 0)];

    /// <param name="value">As the contract writes it; a date in any of the ways that papers print it.</param>
    public bool Hold(string value) => Spellings(value).Any(HoldAsPrinted);

    private bool HoldAsPrinted(string value)
    {
        if (_lines.Any(l => l.Contains(value, StringComparison.Ordinal)))
            return true;
        // Whether the first n characters can be laid together from lines, the last of which is used to its end.
        var isLaid = new bool[value.Length + 1];
        for (var end = 1; end < value.Length; end++)
        {
            foreach (var line in _lines)
            {
                isLaid[end] |= line.EndsWith(value[..end], StringComparison.Ordinal)
                    || (line.Length < end && isLaid[end - line.Length] && string.CompareOrdinal(value, end - line.Length, line, 0, line.Length) == 0);
            }

            if (isLaid[end] && _lines.Any(l => l.StartsWith(value[end..], StringComparison.Ordinal)))
                return true;
        }

        return false;
    }

    private static IEnumerable<string> Spellings(string value)
    {
        yield return value;
        if (!DateOnly.TryParseExact(value, "yyyy-MM-dd", out var date))
            yield break;
        yield return $"{date.Year}年{date.Month}月{date.Day}日";
        yield return $"{date.Year}年{date.Month:00}月{date.Day:00}日";
        yield return $"{date.Year}.{date.Month:00}.{date.Day:00}";
        yield return $"{date.Year}/{date.Month:00}/{date.Day:00}";
    }
}
