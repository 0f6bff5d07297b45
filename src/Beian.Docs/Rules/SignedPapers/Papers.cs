using Beian.Docs.Documents;
using Beian.Docs.Identifiers;
using Beian.Docs.Rules.Comparison;
using Beian.Docs.Rules.Facts;

namespace Beian.Docs.Rules.SignedPapers;

/// <summary>The papers that people sign and seal (签章材料).</summary>
internal static class Papers
{
    private static readonly string[] Kinds = [DocumentKinds.AuthorizationLetter, DocumentKinds.CommitmentLetter, DocumentKinds.VerificationSheet];

    /// <summary>Before that people sign no papers of a filing that they hand in.</summary>
    private const int UsualMonths = 3;

    public static IEnumerable<DocumentFacts> Of(FilingFacts facts) => facts.Documents.Where(d => Kinds.Contains(d.Reading.Kind));

    /// <summary>Which one it is, for messages: the file's name tells several of one kind apart.</summary>
    public static string TitleOf(DocumentFacts paper) => $"{paper.Reading.ValueOf(FieldNames.LetterKind) ?? paper.Title}（文件“{paper.File.File}”）";

    public static DateOnly? DayOf(DocumentFacts paper, string field) => ChineseDate.TryParse(paper.Field(field)?.Value ?? "", out var day) ? day : null;

    /// <summary>Of a finding on the day: one doubtful digit of the year, of a day that has not come any that looks like another, may be a misreading, or one of the two of November may have been passed over; last year's number people write themselves.</summary>
    public static Severity? SeverityOf(DocumentField field, DateOnly day, DateOnly asOf)
    {
        bool IsUsual(DateOnly other) => other <= asOf && other.AddMonths(UsualMonths) >= asOf;
        // Each figure was read well, and one of month or day may have been passed over: that makes no other year.
        var isYearSure = field.Reading.Evidence is ["lostDigit"];
        return field.IsConfirmed ? null
            : isYearSure && day.Year > asOf.Year ? Severity.Warning
            : (day.Year != asOf.Year - 1 && DateMisreading.ExplainsYear(day, IsUsual)) || (day > asOf && DateMisreading.Explains(day, IsUsual)) || DateMisreading.ExplainsMonth(day, IsUsual) ? Severity.Info : Severity.Warning;
    }

    /// <summary>Where the form has nothing that the paper as such belongs to.</summary>
    public static string PointerOf(DocumentFacts paper) => paper.Reading.Kind == DocumentKinds.AuthorizationLetter ? "/subject/principal" : "/subject";
}
