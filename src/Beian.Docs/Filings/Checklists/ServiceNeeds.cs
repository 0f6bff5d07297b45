using Beian.Docs.Documents;
using Beian.Docs.Rules;
using Beian.Docs.Rules.Domains;
using Beian.Docs.Rules.Facts;

namespace Beian.Docs.Filings.Checklists;

/// <summary>域名证书、前置审批文件、方案书、APP 图标</summary>
internal static class ServiceNeeds
{
    public static IEnumerable<ChecklistItem> Of(MaterialState state)
    {
        var facts = state.Facts;
        if (facts.Form.Kind is FilingKind.Website or FilingKind.App)
        {
            foreach (var papers in DomainPapers.Of(facts))
                yield return state.Item(
                    DocumentKinds.DomainCertificate, papers.Pointer, $"域名“{papers.Domain.Registrable}”的域名证书", papers.Certificate?.Documents ?? [],
                    state.Findings.FirstOrDefault(f => f.Code == "R-096" && f.Field == papers.Pointer)?.Severity ?? Severity.Info, "请在域名注册商的后台下载；接入商能在线核验的可以不交。");
        }

        var services = ServiceFacts.Of(facts);
        var approvals = facts.OfKind(DocumentKinds.PreApproval).ToList();
        var declared = services.SelectMany(ServiceApprovals.Declared).Distinct().ToList();
        yield return declared.Count == 0 && approvals.Count == 0
            ? MaterialState.NotNeeded(DocumentKinds.PreApproval, "/services", "前置审批文件", "不涉及前置审批的不需要。")
            : state.Item(DocumentKinds.PreApproval, "/services", $"前置审批文件{(declared.Count > 0 ? $"（{string.Join("、", declared)}）" : "")}", approvals, Severity.Blocking, "请提供批准文件的彩色照片或扫描件。");
        var plans = facts.OfKind(DocumentKinds.SitePlan).ToList();
        if (plans.Count > 0 || state.Fired("R-102") is not null)
            yield return state.Item(DocumentKinds.SitePlan, "/services", "网站建设方案书", plans, state.Fired("R-102")?.Severity ?? Severity.Info, state.Fired("R-102")?.Message ?? "");
        if (facts.Form.Kind == FilingKind.App)
        {
            foreach (var service in services)
                yield return new ChecklistItem
                {
                    Kind = "appIcon",
                    For = $"{service.Pointer}/app/icon",
                    Title = $"{service.Title}的图标",
                    State = string.IsNullOrWhiteSpace(service.Form.App?.Icon) ? ChecklistState.Missing : ChecklistState.Present,
                    Severity = Severity.Info,
                    Note = string.IsNullOrWhiteSpace(service.Form.App?.Icon) ? "请提供 jpg 或 png 图片，不超过100 KB，并在表上填写文件名。" : "",
                };
        }
    }
}
