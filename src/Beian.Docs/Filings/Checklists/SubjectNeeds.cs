using Beian.Docs.Documents;
using Beian.Docs.Rules.Facts;

namespace Beian.Docs.Filings.Checklists;

/// <summary>主办单位证件</summary>
internal static class SubjectNeeds
{
    private const string Pointer = "/subject/certificateKind";

    public static IEnumerable<ChecklistItem> Of(MaterialState state)
    {
        var facts = state.Facts;
        if (facts.IsIndividual)
            yield break;
        var stated = facts.Form.Subject?.CertificateKind;
        var kind = facts.Certificate?.Kind ?? SubjectKinds.DocumentKindOf(stated) ?? DocumentKinds.BusinessLicense;
        var title = $"主办单位的{facts.Certificate?.Title ?? (string.IsNullOrWhiteSpace(stated) ? DocumentKinds.ChineseNames[kind] : stated)}";
        if (facts.Certificate is null && facts.Form.Operation == FilingOperation.AddService)
            yield return MaterialState.NotNeeded(kind, Pointer, title, "主体信息没有变化、仍在原接入商的，不用重交；否则提交最新证件。");
        else
            yield return state.Item(kind, Pointer, title, [.. facts.Certificates.SelectMany(c => c.Documents)], state.MissingSeverity(kind, Pointer) ?? Severity.Blocking, "请提供原件的彩色照片或扫描件。");
    }
}
