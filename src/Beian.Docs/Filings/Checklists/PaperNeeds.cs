using Beian.Docs.Documents;
using Beian.Docs.Rules;
using Beian.Docs.Rules.Completeness;

namespace Beian.Docs.Filings.Checklists;

/// <summary>承诺书、核验单、管局特殊材料</summary>
internal static class PaperNeeds
{
    public static IEnumerable<ChecklistItem> Of(MaterialState state)
    {
        var facts = state.Facts;
        var demanded = ProvinceMaterials.Of(facts).ToList();
        var promise = demanded.FirstOrDefault(m => m.Kind == DocumentKinds.CommitmentLetter);
        var isOnPhones = facts.Form.Kind is FilingKind.App or FilingKind.MiniProgram or FilingKind.QuickApp;
        yield return Paper(state, DocumentKinds.CommitmentLetter, promise?.Title ?? "互联网信息服务承诺书", isOnPhones || promise is not null,
            promise is null ? "一般由平台生成模板，签字盖章后提交。" : $"{facts.Province.Name}管局要求，请用本省模板，签字盖章后提交。");
        yield return Paper(state, DocumentKinds.VerificationSheet, "真实性核验单", isOnPhones, "一般由平台生成，签字盖章后提交；平台在线核验的不用提交。");
        foreach (var material in demanded.Where(m => m.Kind is null))
            yield return new ChecklistItem
            {
                Kind = DocumentKinds.OtherDocument,
                For = "",
                Title = material.Title,
                State = ProvinceMaterials.IsThere(facts, material) ? ChecklistState.Present : MaterialCheck.HasUnnamedDocuments(facts) ? ChecklistState.Doubtful : ChecklistState.Missing,
                Severity = Severity.Warning,
                Note = ProvinceMaterials.IsThere(facts, material) ? "按标题找到，内容请人工核对。" : MaterialCheck.HasUnnamedDocuments(facts) ? "系统不能识别这类材料，请人工确认其他材料中是否已有。" : $"{facts.Province.Name}管局要求提交。",
            };
    }

    private static ChecklistItem Paper(MaterialState state, string kind, string title, bool isNeeded, string note)
    {
        var papers = state.Facts.OfKind(kind).ToList();
        if (!isNeeded && papers.Count == 0)
            return MaterialState.NotNeeded(kind, "", title, "这类备案一般不需要；平台或管局另有要求的除外。");
        return state.Item(kind, "", title, papers, state.MissingSeverity(kind, "") ?? Severity.Info, note);
    }
}
