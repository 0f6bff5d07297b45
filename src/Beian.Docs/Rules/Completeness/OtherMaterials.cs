using Beian.Docs.Documents;
using Beian.Docs.Filings;
using Beian.Docs.Rules.Facts;

namespace Beian.Docs.Rules.Completeness;

/// <summary>Material that the reader cannot tell apart yet: never said to be missing, only listed for a person to look (需人工确认的材料).</summary>
internal static class OtherMaterials
{
    public static IEnumerable<RequiredMaterial> Missing(FilingFacts facts)
    {
        var kinds = Needed(facts.Form.Kind).Where(k => !facts.OfKind(k).Any()).ToList();
        if (kinds.Count == 0)
            yield break;
        var names = string.Join("、", kinds.Select(k => DocumentKinds.ChineseNames[k]));
        yield return new RequiredMaterial(
            SubjectCertificateIsThere.Code, Severity.Info, "", $"系统暂不能识别以下材料，请人工确认是否需要、是否已备齐：{names}。", kinds, []);
    }

    private static string[] Needed(FilingKind? kind) => kind switch
    {
        FilingKind.Website => [DocumentKinds.DomainCertificate],
        FilingKind.App => [DocumentKinds.DomainCertificate, DocumentKinds.CommitmentLetter, DocumentKinds.VerificationSheet],
        FilingKind.MiniProgram or FilingKind.QuickApp => [DocumentKinds.CommitmentLetter, DocumentKinds.VerificationSheet],
        _ => [],
    };
}
