using Beian.Docs.Identifiers;
using Beian.Docs.Rules.Comparison;

namespace Beian.Docs.Rules;

/// <summary>Words that a rule looks for, from a dated file under Data/ whose lines with # say where they come from (词表).</summary>
/// <param name="Source">In Chinese, from the file's <c># source:</c> line.</param>
/// <param name="Words">As they stand in the file.</param>
public sealed record WordList(string Source, IReadOnlyList<string> Words)
{
    private const string SourceMark = "# source:";

    public static WordList Load(string file)
    {
        var lines = EmbeddedList.Lines(file).ToList();
        var source = lines.FirstOrDefault(l => l.StartsWith(SourceMark, StringComparison.Ordinal))
            ?? throw new InvalidOperationException($"The word list '{file}' does not say where it comes from: add a line '{SourceMark} …'.");
        return new(source[SourceMark.Length..].Trim(), [.. lines.Where(l => l[0] != '#').SelectMany(l => l.Split(' ', StringSplitOptions.RemoveEmptyEntries))]);
    }

    /// <summary>The words that a text holds; a word inside another that is found too is left out.</summary>
    public IReadOnlyList<string> In(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
            return [];
        var plain = CanonicalText.Of(text);
        var found = Words.Where(w => plain.Contains(CanonicalText.Of(w), StringComparison.Ordinal)).Distinct().ToList();
        return [.. found.Where(w => !found.Any(o => o.Length > w.Length && o.Contains(w, StringComparison.Ordinal)))];
    }
}
