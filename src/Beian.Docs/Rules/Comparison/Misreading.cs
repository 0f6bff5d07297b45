namespace Beian.Docs.Rules.Comparison;

/// <summary>Whether a difference is of the sort that readers make and people do not (像是识别误差).</summary>
public static class Misreading
{
    // Readers take these for an everyday one; the other way round it is the hand that slipped.
    private const string Rare = "巳毋曰沭孑昜汩彧逄冼佘亓昝郇";

    /// <summary>
    /// A doubtful reading that has an everyday character where the form has a rare one that looks like it, or says nothing but what
    /// the form says and stops short of it, or differs in marks alone.
    /// </summary>
    public static bool Explains(TextComparison comparison) =>
        comparison.Edits.Count > 0 && (comparison.Edits.All(IsLookAlike) || comparison.Edits.All(IsMark) || (comparison.Edits.All(e => e.DocumentPart.Length == 0) && comparison.Similarity >= 0.7));

    private static bool IsMark(TextEdit edit) => (edit.FormPart + edit.DocumentPart).All(char.IsPunctuation);

    private static bool IsLookAlike(TextEdit edit) =>
        edit.FormPart.Length > 0 && edit.FormPart.Length == edit.DocumentPart.Length && edit.FormPart.Zip(edit.DocumentPart).All(p =>
            (Rare.Contains(p.First, StringComparison.Ordinal) && LookAlikes.Are(p.First, p.Second)) || Documents.Lookalikes.IsPair(p.Second.ToString(), p.First.ToString()));
}
