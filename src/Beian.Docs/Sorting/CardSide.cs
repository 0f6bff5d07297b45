using Beian.Docs.Documents;
using Beian.Docs.Identifiers;
using Beian.Docs.Rules.Comparison;
using Beian.Docs.Rules.Facts;

namespace Beian.Docs.Sorting;

/// <summary>One side of an ID card in the heap (身份证的一面).</summary>
internal sealed record CardSide(HeapItem Item, DocumentReading Document)
{
    /// <summary>Name without the words for a side: both sides of 张三身份证正面.jpg and 张三身份证反面.jpg have one.</summary>
    public string Key { get; } = FileNameHints.KeyOf(Item.Name);

    public bool IsFront => Document.Kind == DocumentKinds.IdCardFront;

    public string? ValueOf(string field) => ClueReader.Canonical(Document.Fields.GetValueOrDefault(field));

    public bool IsConfirmed(string field) => ClueReader.IsConfirmed(Document.Fields.GetValueOrDefault(field));

    public DateOnly? DateOf(string field) => ValueOf(field) is { } value && ChineseDate.TryParse(value, out var date) ? date : null;

    /// <summary>Where the holder lives, or which office issued it.</summary>
    public AddressRegion? Region { get; } = Document.ValueOf(Document.Kind == DocumentKinds.IdCardFront ? FieldNames.Address : FieldNames.Authority) is { } place
        ? AdministrativeDivisions.Find(PlainText.Squeeze(place))
        : null;

    /// <summary>The day of birth, by a number that holds, else as printed.</summary>
    public DateOnly? Born => ValueOf(FieldNames.IdNumber) is { } number && ResidentIdNumber.HasValidCheck(number) ? ResidentIdNumber.BirthDateOf(number) : DateOf(FieldNames.BirthDate);

    public bool IsOpenEnded => ValueOf(FieldNames.ValidTo) == CanonicalText.Of(FieldNames.OpenEnd);
}
