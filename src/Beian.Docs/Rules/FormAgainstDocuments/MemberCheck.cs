using Beian.Docs.Documents;
using Beian.Docs.Identifiers;
using Beian.Docs.Rules.Comparison;
using Beian.Docs.Rules.Facts;

namespace Beian.Docs.Rules.FormAgainstDocuments;

/// <summary>
/// Compares one member of the form with one field of a document (证表核对). Tells apart that they disagree, that they may since
/// the reading is doubtful, and that nothing could be read.
/// </summary>
internal sealed record MemberCheck(RuleDescriptor Rule, FormMember Member, DocumentGroup Document, string FieldName)
{
    private const string Advice = "请对照原件核对：表上填错就更正备案表，证件已变更就补交最新证件。";

    /// <summary>Codes: positions are counted as 位.</summary>
    public bool IsCode { get; init; }

    /// <summary>Personal numbers: masked in the message.</summary>
    public bool IsSecret { get; init; }

    /// <summary>Dates: both are short enough to be seen whole.</summary>
    public bool IsDate { get; init; }

    /// <summary>The same field of the same document is compared with another member too, which says where it could not be read.</summary>
    public bool IsRepeat { get; init; }

    /// <summary>The same value was compared with the same field before: where the reading is doubtful, a person looks once.</summary>
    public bool IsSameAgain { get; init; }

    /// <summary>Something else that is certain says what the form says, so that a doubtful reading that differs is most likely a misreading.</summary>
    public bool IsSupported { get; init; }

    /// <summary>On a letter or a promise, which nobody compares for its brackets: the certificate's spelling counts.</summary>
    public bool IsOnPaper { get; init; }

    /// <summary>False where it is not certain that the document is this one's.</summary>
    public bool IsCertain { get; init; } = true;

    /// <summary>Why it is not certain, in Chinese.</summary>
    public string Uncertainty { get; init; } = "";

    public IEnumerable<Finding> Findings()
    {
        if (!Member.IsFilled)
            yield break;
        var field = Document.Field(FieldName);
        if (field?.Value is not { } value)
        {
            if (!IsRepeat)
                yield return Unread(field);
            yield break;
        }

        // Which values are doubtful is said elsewhere (S-002).
        if (field.IsDoubtful && (IsSameAgain || UnreadCharacters.AreAllThatDiffers(Member.Value!, value)))
            yield break;
        var comparison = TextComparison.Of(Member.Value!, value);
        if (comparison.Likeness == Likeness.EqualAfterNormalization && !IsOnPaper && !IsAsPrinted(field))
            yield return Spelling(field, value);
        else if (comparison.Likeness == Likeness.Different)
            yield return Different(field, value, comparison);
    }

    private string FieldTitle => FieldWords.Of(FieldName, Document.First);

    private string Shown(string value) => IsSecret ? ResidentIdNumber.Mask(CanonicalText.Of(value)) : value;

    // Readings are normalized; what the paper really has stands in the raw text.
    private bool IsAsPrinted(DocumentField field) => field.Reading.Raw is { } raw && raw.Trim() == Member.Value!.Trim();

    private Finding Different(DocumentField field, string value, TextComparison comparison)
    {
        var (form, document, explanation) = IsSecret
            ? SecretText.Compare(Member.Value!, value)
            : (Member.Value!, value, IsDate ? "" : DifferenceText.Explain(comparison, IsCode ? "位" : "个字"));
        var where = explanation.Length == 0 ? "" : $"：{explanation}";
        var isMisreading = IsSupported || (!IsDate && (IsCode ? Misreading.ExplainsCode(Member.Value!, field) : Misreading.Explains(Member.Value!, field)));
        var severity = field.IsConfirmed && IsCertain ? Rule.Severity : field.IsDoubtful && isMisreading ? Severity.Info : Least(Severity.Warning);
        var message = field.IsConfirmed
            ? $"备案表的{Member.Title}“{form}”与{Document.Title}上的{FieldTitle}“{document}”不一致{where}。{(IsCertain ? Advice : Uncertainty)}"
            : $"备案表的{Member.Title}“{form}”与从{Document.Title}上识别到的{FieldTitle}“{document}”不同{where}。证件上这一项识别存疑，{(IsSupported ? "而其他内容与备案表相符，多半" : isMisreading ? "多半" : "可能")}是识别有误，请对照扫描件核对。";
        return Rule.Finding(Member.Pointer, message, severity, field.Evidence) with
        {
            FormValue = Member.Value,
            DocumentValue = value,
        };
    }

    private Finding Spelling(DocumentField field, string value) =>
        Rule.Finding(
            Member.Pointer,
            $"备案表的{Member.Title}“{Shown(Member.Value!)}”与{Document.Title}一致，只是{DifferenceText.ExplainSpelling(Member.Value!, value)}不同。提交时以证件上的写法为准。",
            Severity.Info,
            field.Evidence) with
        {
            FormValue = Member.Value,
            DocumentValue = value,
        };

    private Finding Unread(DocumentField? field) =>
        Rule.Finding(
            Member.Pointer,
            $"没有从{Document.Title}上读出{FieldTitle}，无法与备案表的{Member.Title}“{Shown(Member.Value!)}”核对。请人工对照扫描件，或重新拍摄、扫描后上传。",
            Least(UnreadValue.SeverityOf(field)),
            field?.Evidence ?? Document.First.Evidence) with
        {
            FormValue = Member.Value,
        };

    private Severity Least(Severity severity) => severity < Rule.Severity ? severity : Rule.Severity;
}
