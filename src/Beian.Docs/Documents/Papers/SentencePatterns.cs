using System.Text.RegularExpressions;
using Beian.Docs.Documents.Layout;

namespace Beian.Docs.Documents.Papers;

/// <summary>Blanks inside sentences: words before and after a blank give what was filled in (句中填空).</summary>
public static class SentencePatterns
{
    /// <summary>What stands in the group <c>value</c> of every match, in the order of the patterns.</summary>
    public static IEnumerable<ReadText> All(RunningText text, IReadOnlyList<Regex> patterns)
    {
        foreach (var pattern in patterns)
        {
            foreach (Match match in pattern.Matches(text.Text))
            {
                if (match.Groups["value"] is { Success: true, Length: > 0 } value && text.Slice(value.Index, value.Length) is { IsEmpty: false } read)
                    yield return read;
            }
        }
    }
}
