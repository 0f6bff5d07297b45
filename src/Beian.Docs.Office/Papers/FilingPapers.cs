using Beian.Docs.Exporters;
using Beian.Docs.Filings;

namespace Beian.Docs.Office.Papers;

/// <summary>The papers that can be written for a filing (备案文书一览).</summary>
public static class FilingPapers
{
    public const string ContentType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private static readonly IPaper[] All = [new AuthorizationLetter(), new CommitmentLetter(), new VerificationSheet(), new SitePlan()];

    /// <summary>Kinds and their names in Chinese.</summary>
    public static IReadOnlyList<(string Kind, string Title)> Kinds { get; } = [.. All.Select(p => (p.Kind, p.Title))];

    /// <summary>Why a filing needs no such paper; null when it may.</summary>
    public static string? WhyNot(string kind, FilingForm form) => Find(kind).WhyNot(form);

    /// <summary>The paper as a DOCX, filled from the form; what the form does not say is left blank.</summary>
    public static ExportedFile Write(string kind, FilingForm form)
    {
        var paper = Find(kind);
        var sheet = new PaperSheet();
        paper.Write(sheet, form);
        return new ExportedFile($"{paper.Title}.docx", ContentType, sheet.Save());
    }

    private static IPaper Find(string kind) => All.First(p => p.Kind == kind);
}
