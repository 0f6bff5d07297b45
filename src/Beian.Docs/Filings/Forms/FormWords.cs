using Beian.Docs.Filings.CodeTables;
using Beian.Docs.Rules.Comparison;

namespace Beian.Docs.Filings.Forms;

/// <summary>Between the contract's words (website) and the words people see (网站), for the fields that have both (选项对照).</summary>
public static class FormWords
{
    private static readonly Dictionary<string, IReadOnlyDictionary<string, string>> ByPointer = new()
    {
        ["/kind"] = Of(FilingWords.Kinds),
        ["/operation"] = Of(FilingWords.Operations),
        ["/platform"] = Of(FilingWords.Platforms),
        ["/services/*/app/platforms/*/os"] = FilingWords.AppSystems,
    };

    /// <summary>What people see for a contract word; the word itself when the field has no other.</summary>
    public static string ToChinese(FormField field, string word) =>
        ByPointer.TryGetValue(field.Pointer, out var words) && words.TryGetValue(word, out var chinese) ? chinese : word;

    /// <summary>The contract word of what a person chose; the text itself when it is none of the choices.</summary>
    public static string ToContract(FormField field, string text)
    {
        if (!ByPointer.TryGetValue(field.Pointer, out var words))
            return text;
        foreach (var (word, chinese) in words)
        {
            if (WordFold.AreSame(chinese, text) || WordFold.AreSame(word, text))
                return word;
        }

        return text;
    }

    /// <summary>The contract word that differs from the text in width, case and marks alone, or that people see as the text; null when there is none.</summary>
    /// <param name="field">Null where the form has no such field.</param>
    /// <param name="text">As filled in.</param>
    /// <param name="words">The contract's.</param>
    public static string? Meant(FormField? field, string text, IEnumerable<string> words)
    {
        static string Folded(string word) => string.Concat(CanonicalText.Of(word).Where(char.IsLetterOrDigit));
        return words.FirstOrDefault(w => Folded(w) == Folded(text)) ?? (field is not null && ToContract(field, text) is var word && words.Contains(word) ? word : null);
    }

    /// <summary>The words that the contract allows; null when the field takes the Chinese words themselves.</summary>
    public static IEnumerable<string>? ContractWordsOf(FormField field) =>
        ByPointer.TryGetValue(field.Pointer, out var words) ? words.Keys : null;

    private static Dictionary<string, string> Of<T>(IReadOnlyDictionary<T, string> words)
        where T : struct, Enum
    {
        var byWord = FormJsonReader.WordsOf<T>();
        return byWord.ToDictionary(w => w.Key, w => words[w.Value]);
    }
}
