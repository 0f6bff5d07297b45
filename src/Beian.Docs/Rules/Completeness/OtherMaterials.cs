using Beian.Docs.Documents;
using Beian.Docs.Filings;
using Beian.Docs.Rules.Facts;

namespace Beian.Docs.Rules.Completeness;

/// <summary>Material that providers ask for in several ways: listed for a person to look, and called missing only where the province always wants it (需人工确认的材料).</summary>
internal static class OtherMaterials
{
    public static IEnumerable<RequiredMaterial> Missing(FilingFacts facts)
    {
        var demanded = Demanded(facts).ToList();
        var kinds = Needed(facts.Form.Kind).Where(k => !facts.OfKind(k).Any() && !demanded.Any(d => d.Kinds.Contains(k))).ToList();
        if (kinds.Count > 0)
        {
            var names = string.Join("、", kinds.Select(k => DocumentKinds.ChineseNames[k]));
            yield return new RequiredMaterial(
                SubjectCertificateIsThere.Code, Severity.Info, "", $"材料中没有找到以下材料，各平台要求不一，请人工确认是否需要、是否已备齐：{names}。", kinds, []);
        }

        foreach (var material in demanded)
            yield return material;
    }

    // Only for websites is it certain: the provinces' pages speak of them.
    private static IEnumerable<RequiredMaterial> Demanded(FilingFacts facts) => facts.Form.Kind != FilingKind.Website
        ? []
        : ProvinceMaterials.Of(facts)
            .Where(m => m.Kind is { } kind && !facts.OfKind(kind).Any())
            .GroupBy(m => m.Kind!)
            .Select(g => new RequiredMaterial(
                SubjectCertificateIsThere.Code, Severity.Warning, "", $"{facts.Province.Name}管局要求提交“{string.Join("”“", g.Select(m => m.Title))}”，材料中没有找到。请用本省模板签署后补交。", [g.Key], []));

    private static string[] Needed(FilingKind? kind) => kind switch
    {
        FilingKind.Website => [DocumentKinds.DomainCertificate],
        FilingKind.App => [DocumentKinds.DomainCertificate, DocumentKinds.CommitmentLetter, DocumentKinds.VerificationSheet],
        FilingKind.MiniProgram or FilingKind.QuickApp => [DocumentKinds.CommitmentLetter, DocumentKinds.VerificationSheet],
        _ => [],
    };
}
