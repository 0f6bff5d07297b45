using Beian.Docs.Documents;
using Beian.Docs.Documents.Papers.Roles;
using Beian.Docs.Rules.Facts;

namespace Beian.Docs.Rules.Comparison;

/// <summary>Whether a difference is of the sort that readers make and people do not (像是识别误差).</summary>
public static class Misreading
{
    // Readers take these for an everyday one; the other way round it is the hand that slipped.
    private const string Rare = "巳毋曰沭孑昜汩彧逄冼佘亓昝郇";

    /// <summary>Of the labels before a unit's name.</summary>
    private static readonly string[] Labels = ["名称", "单位", "主办者", "盖章", "公章", "签章", "(公", "(盖"];

    private static readonly string[] Hints = ["(盖章)", "(公章)", "(签章)"];

    /// <summary>From so many characters and this confidence on handwriting is read as somebody else's name.</summary>
    private const int LeastLegible = 3;

    private const double Legible = 0.7;

    /// <summary>More characters behind or before a name are no strokes of something beside it.</summary>
    private const int MostBeside = 3;

    /// <summary>Fewer digits of a number begin others as well.</summary>
    private const int LongBeginning = 12;

    /// <summary>Of people: an organization's name that goes on is another's.</summary>
    private const int LongestName = 4;

    /// <summary>
    /// A doubtful reading that has an everyday character where the form has a rare one that looks like it, or says nothing but what
    /// the form says and stops short of it, or differs in marks alone.
    /// </summary>
    public static bool Explains(TextComparison comparison) =>
        comparison.Edits.Count > 0 && (comparison.Edits.All(IsLookAlike) || comparison.Edits.All(IsMark) || (comparison.Edits.All(e => e.DocumentPart.Length == 0) && comparison.Similarity >= 0.7));

    /// <summary>The same, or the reading parts from the text only where the reader itself is unsure, or has a little more beside it.</summary>
    public static bool Explains(string text, DocumentField field)
    {
        if (field is not { IsDoubtful: true, Value: { } value } || TextComparison.Of(text, value) is not { Likeness: Likeness.Different } comparison)
            return false;
        // Every character was read well and only the place is not known: a digit that the form has in the midst was not passed over.
        if (field.Reading.Evidence is [AddressText.UnknownPlace] && !comparison.Edits.All(e => e.FormAt == 0 || e.FormAt + e.FormPart.Length == CanonicalText.Of(comparison.Form).Length || IsMark(e) || IsLookAlike(e)))
            return false;
        return Explains(comparison) || IsEnd(comparison) || IsPieceBeforeAHint(comparison) || IsBehindItsLabel(comparison) || IsFirstPartOfName(comparison) || IsBeside(comparison) || ProvesNothing(comparison, field) || IsPartOfUnknownExtent(comparison, field) || IsOfUnsure(comparison, field);
    }

    /// <summary>样例云 for 样例云测信息: where the value ends was not sure to the model that told who is who, and what it gave is a part of the form's.</summary>
    private static bool IsPartOfUnknownExtent(TextComparison comparison, DocumentField field) =>
        field.Reading.Evidence.Contains(RoleFields.Unsure) && CanonicalText.Of(comparison.Document) is { Length: >= LeastLegible } document && CanonicalText.Of(comparison.Form).Contains(document, StringComparison.Ordinal);

    /// <summary>〓么 for 吕曰海: of a person's name so little was read that it may be anybody's, or it is handwriting.</summary>
    private static bool ProvesNothing(TextComparison comparison, DocumentField field)
    {
        if (CanonicalText.Of(comparison.Form) is not { Length: <= LongestName } form || CanonicalText.Of(comparison.Document) is not { } document)
            return false;
        var isUnread = document.Length == 1 || UnreadCharacters.AreIn(document) || (field.Reading.Evidence.Contains(FieldReading.Handwriting) && !IsLegibleAnothers(form, document, field));
        // 麦俊 for 麦俊朗, beside ink of one character more.
        var isCut = field.Reading.Evidence.Contains("lostCharacter") && document.Length < form.Length && form.Contains(document, StringComparison.Ordinal);
        return isUnread || isCut || (document.Length < form.Length && field.Reading.Unsure is { } unsure && Enumerable.Range(0, document.Length).All(unsure.Contains));
    }

    /// <summary>宋晓峰 for 望月红: as long, no character of it the same, and the readers were sure of each.</summary>
    private static bool IsLegibleAnothers(string form, string document, DocumentField field) =>
        document.Length == form.Length && document.Length >= LeastLegible && field.Reading.Confidence >= Legible && field.Reading.Unsure is not { Count: > 0 } && !form.Intersect(document).Any();

    /// <summary>Of codes every character counts: only those that the reader is unsure of, or one that it passed over or saw too many.</summary>
    public static bool ExplainsCode(string code, DocumentField field) =>
        field is { IsDoubtful: true, Value: { } value } && TextComparison.Of(code, value) is { Edits: { Count: > 0 } edits } comparison
        && (IsBeginning(comparison) || edits is [{ FormPart.Length: 0, DocumentPart.Length: 1 } or { FormPart.Length: 1, DocumentPart.Length: 0 }] || IsOfUnsure(comparison, field));

    /// <summary>乌云·样 for 乌云·样例其其格: of a long name by hand the end lies under the seal.</summary>
    private static bool IsFirstPartOfName(TextComparison comparison) =>
        CanonicalText.Of(comparison.Document) is { Length: >= LeastLegible } document && document.Contains('·', StringComparison.Ordinal) && CanonicalText.Of(comparison.Form).StartsWith(document, StringComparison.Ordinal);

    /// <summary>A number of which the rest stands on the next line.</summary>
    private static bool IsBeginning(TextComparison comparison) =>
        CanonicalText.Of(comparison.Document) is { Length: >= LongBeginning } document && CanonicalText.Of(comparison.Form).StartsWith(document, StringComparison.Ordinal);

    /// <summary>有限公司 for 威海样例有限公司: the beginning was not read.</summary>
    private static bool IsEnd(TextComparison comparison) => CanonicalText.Of(comparison.Document) is { Length: >= 3 } document && CanonicalText.Of(comparison.Form).EndsWith(document, StringComparison.Ordinal);

    /// <summary>湖区融(盖章) for 杭州市西湖区融媒体中心: a piece of the name, and the hint where to stamp.</summary>
    private static bool IsPieceBeforeAHint(TextComparison comparison) => CanonicalText.Of(comparison.Document) is var document
        && Hints.FirstOrDefault(h => document.EndsWith(h, StringComparison.Ordinal)) is { } hint && document.Length - hint.Length >= 3
        && CanonicalText.Of(comparison.Form).Contains(document[..^hint.Length], StringComparison.Ordinal);

    /// <summary>单位名称(公南)海威海样例有限公司: the label, which a seal lies over, was read with the name.</summary>
    private static bool IsBehindItsLabel(TextComparison comparison) => CanonicalText.Of(comparison.Form) is { Length: > LongestName } form
        && CanonicalText.Of(comparison.Document) is var document && document.EndsWith(form, StringComparison.Ordinal)
        && Array.Exists(Labels, l => document[..^form.Length].Contains(l, StringComparison.Ordinal));

    /// <summary>徐巳欢章 for 徐巳欢: what stands beside was read with it; in a longer name a colon says so.</summary>
    private static bool IsBeside(TextComparison comparison) => comparison.Edits is [{ FormPart.Length: 0, DocumentPart.Length: <= MostBeside }]
        && CanonicalText.Of(comparison.Form) is var form && CanonicalText.Of(comparison.Document) is var document
        && (form.Length <= LongestName || comparison.Edits[0].DocumentPart.Contains(':', StringComparison.Ordinal))
        && (document.StartsWith(form, StringComparison.Ordinal) || document.EndsWith(form, StringComparison.Ordinal));

    /// <summary>A quarter of the text at most, else it is another one.</summary>
    public static bool IsOfUnsure(TextComparison comparison, DocumentField field)
    {
        if (field.Reading.Unsure is not { Count: > 0 } unsure || comparison.Edits.Count == 0 || CanonicalText.Of(comparison.Document).Length != comparison.Document.Length)
            return false;
        var (shift, misread) = (0, 0);
        foreach (var edit in comparison.Edits)
        {
            var at = edit.FormAt + shift;
            shift += edit.DocumentPart.Length - edit.FormPart.Length;
            misread += Math.Max(edit.FormPart.Length, edit.DocumentPart.Length);
            // A character that was passed over makes its neighbors unsure.
            var isUnsure = edit.DocumentPart.Length == 0
                ? unsure.Contains(at) || unsure.Contains(at - 1)
                : edit.FormPart.Length <= edit.DocumentPart.Length + 1 && Enumerable.Range(at, edit.DocumentPart.Length).All(unsure.Contains);
            if (!isUnsure)
                return false;
        }

        return misread <= Math.Max(1, comparison.Document.Length / 4) || IsHalved(comparison);
    }

    /// <summary>孙小元平 for 孙远平: one wide character was taken for two.</summary>
    private static bool IsHalved(TextComparison comparison) =>
        comparison.Edits is [{ FormPart.Length: 1, DocumentPart.Length: 2 }] && CanonicalText.Of(comparison.Form).Length <= LongestName;

    private static bool IsMark(TextEdit edit) => (edit.FormPart + edit.DocumentPart).All(char.IsPunctuation);

    private static bool IsLookAlike(TextEdit edit) =>
        edit.FormPart.Length > 0 && edit.FormPart.Length == edit.DocumentPart.Length && edit.FormPart.Zip(edit.DocumentPart).All(p =>
            (Rare.Contains(p.First, StringComparison.Ordinal) && LookAlikes.Are(p.First, p.Second)) || Documents.Lookalikes.IsPair(p.Second.ToString(), p.First.ToString()));
}
