using Beian.Docs.Documents;
using Beian.Docs.Identifiers;
using Beian.Docs.Rules.Facts;

namespace Beian.Docs.Rules.SignedPapers;

/// <summary>The papers that people sign and seal (签章材料).</summary>
internal static class Papers
{
    private static readonly string[] Kinds = [DocumentKinds.AuthorizationLetter, DocumentKinds.CommitmentLetter, DocumentKinds.VerificationSheet];

    public static IEnumerable<DocumentFacts> Of(FilingFacts facts) => facts.Documents.Where(d => Kinds.Contains(d.Reading.Kind));

    /// <summary>Which one it is, for messages: the file's name tells several of one kind apart.</summary>
    public static string TitleOf(DocumentFacts paper) => $"{paper.Reading.ValueOf(FieldNames.LetterKind) ?? paper.Title}（文件“{paper.File.File}”）";

    public static DateOnly? DayOf(DocumentFacts paper, string field) => ChineseDate.TryParse(paper.Field(field)?.Value ?? "", out var day) ? day : null;

    /// <summary>Where the form has nothing that the paper as such belongs to.</summary>
    public static string PointerOf(DocumentFacts paper) => paper.Reading.Kind == DocumentKinds.AuthorizationLetter ? "/subject/principal" : "/subject";
}
