using Beian.Docs.Documents.Layout;

namespace Beian.Docs.Documents.PersonCards;

/// <summary>临时居民身份证: told from the ordinary card by its title, or by the office and term that stand on the side of the person.</summary>
public static class TemporaryCard
{
    public const string Code = "card.temporary";

    /// <summary>The issue, or nothing for an ordinary card.</summary>
    /// <param name="sheet">The lines of one side.</param>
    /// <param name="isFront">Whether it is the side with the person.</param>
    public static IEnumerable<DocumentIssue> Issue(Sheet sheet, bool isFront)
    {
        if (sheet.Runs.Any(r => r.Text.Contains("临时", StringComparison.Ordinal) && r.Text.Contains("身份", StringComparison.Ordinal)) || (isFront && HasTerm(sheet)))
            yield return new DocumentIssue(Code, Severity.Warning, null, "这是临时身份证。多数管局不收，请补交正式的居民身份证。");
    }

    private static bool HasTerm(Sheet sheet) =>
        sheet.Runs.Any(r => r.Text.Contains("签发机关", StringComparison.Ordinal)) && sheet.Runs.Any(r => r.Text.Contains("有效期", StringComparison.Ordinal));
}
