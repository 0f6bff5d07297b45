using System.Text;
using Beian.Docs.Documents;
using Beian.Docs.Filings.CodeTables;
using Beian.Docs.Identifiers;
using Beian.Docs.Rules;
using Beian.Docs.Rules.Facts;

namespace Beian.Docs.Filings.Checklists;

/// <summary>What the client is asked for, as a letter that can be forwarded as it stands: no personal number in full (补料通知).</summary>
internal static class ClientRequest
{
    // Missing material stands in the first part; these say the same.
    private static readonly HashSet<string> OfMissing = ["R-001", "R-010", "R-045", "R-096", "R-102", "R-146", "R-147"];

    private static readonly HashSet<string> OfPictures = ["R-085", "R-135", "S-003"];

    /// <summary>Empty when there is nothing to ask for.</summary>
    public static string Write(FilingFacts facts, IReadOnlyList<ChecklistItem> checklist, IReadOnlyList<Finding> findings)
    {
        var missing = checklist.Where(i => i.State == ChecklistState.Missing && i.Severity >= Severity.Warning).ToList();
        var grave = findings.Where(f => f.Severity >= Severity.Warning && f.Code is not "S-001").ToList();
        (string Title, List<string> Lines)[] parts =
        [
            ("需要补充的材料", [.. missing.Select(i => $"{i.Title}。{PictureAdvice.Of(i.Kind)}").Distinct()]),
            ("需要重新提供的文件", [.. grave.Where(f => OfPictures.Contains(f.Code)).Select(f => f.Message).Distinct()]),
            ("需要核对或更正的内容", [.. grave.Where(f => f.Code[0] is 'R' && !OfPictures.Contains(f.Code) && !IsSaidAbove(f, missing)).Select(f => f.Message).Distinct()]),
        ];
        var count = parts.Sum(p => p.Lines.Count);
        return count == 0 ? "" : PersonalNumbers.Mask(Letter(facts, parts, count));
    }

    private static bool IsSaidAbove(Finding finding, List<ChecklistItem> missing) => OfMissing.Contains(finding.Code) && missing.Count > 0;

    private static string Letter(FilingFacts facts, IEnumerable<(string Title, List<string> Lines)> parts, int count)
    {
        var kind = facts.Form.Kind is { } known ? FilingWords.Kinds[known] : "";
        var text = new StringBuilder("您好！\n\n");
        text.Append($"{(string.IsNullOrWhiteSpace(facts.Form.Subject?.Name) ? "贵方" : $"“{facts.Form.Subject.Name}”")}的{kind}备案材料已经核对，还有以下 {count} 项需要您配合：\n");
        var number = 0;
        foreach (var (title, lines) in parts.Where(p => p.Lines.Count > 0))
        {
            text.Append($"\n{title}：\n");
            foreach (var line in lines)
                text.Append($"{++number}. {line}\n");
        }

        text.Append("\n拍摄时请用彩色、拍原件、四角完整、不反光、不加滤镜和其他用途的水印。备齐后请一并发给我们，谢谢！\n");
        return text.ToString();
    }
}
