using Beian.Docs.Documents;
using Beian.Docs.Identifiers;

namespace Beian.Docs.Rules.Comparison;

/// <summary>The end of a term: a day, or none (有效期止).</summary>
/// <param name="Day">Null when open.</param>
public readonly record struct ValidityDate(DateOnly? Day)
{
    private static readonly string[] OpenWords = [FieldNames.OpenEnd, "长期有效", "永久", "永久有效", "无固定期限", "永续"];

    private static readonly DateOnly Placeholder = new(2099, 12, 31);

    public bool IsOpen => Day is null;

    /// <summary>Null when the text is neither a day nor a word for an open end.</summary>
    public static ValidityDate? Parse(string text)
    {
        var plain = CanonicalText.Of(text);
        // 9999-12-31, 2999-12-31 and 2099-12-31 stand for an open end in some systems.
        if (OpenWords.Contains(plain) || plain.StartsWith("9999", StringComparison.Ordinal) || plain.StartsWith("2999", StringComparison.Ordinal))
            return new ValidityDate(null);
        return ChineseDate.TryParse(plain, out var day) ? new ValidityDate(day == Placeholder ? null : day) : null;
    }

    public override string ToString() => Day is { } day ? ChineseDate.Format(day) : FieldNames.OpenEnd;
}
