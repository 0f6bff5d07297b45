using Beian.Docs.Documents;
using Beian.Docs.Filings;
using Beian.Docs.Rules.Facts;

namespace Beian.Docs.Rules.Completeness;

/// <summary>What material is missing; the rules and the report's list both come from here, so that nothing is said twice (材料齐全).</summary>
internal static class MaterialCheck
{
    public static IEnumerable<RequiredMaterial> Missing(FilingFacts facts)
    {
        if (facts.Form.Operation.IsPartial())
            return [];
        var isFirst = facts.Form.Operation != FilingOperation.AddService;
        return [
            .. isFirst ? SubjectMaterials.Missing(facts) : [],
            .. CardMaterials.Missing(facts, isFirst),
            .. AuthorizationMaterials.Missing(facts),
            .. isFirst ? OtherMaterials.Missing(facts) : [],
        ];
    }

    /// <summary>How much missing material weighs that the reader would have recognized.</summary>
    public static Severity SeverityOf(FilingFacts facts) =>
        facts.Form.Operation is null || facts.OfKind(DocumentKinds.Unreadable).Any() ? Severity.Warning : Severity.Blocking;

    /// <summary>What to do about it: what was not recognized may be it.</summary>
    public static string AdviceOf(FilingFacts facts) => facts.OfKind(DocumentKinds.Unreadable).Any()
        ? "材料中有无法辨认的页面，若其中有该证件，请重新扫描后上传。"
        : facts.OfKind(DocumentKinds.OtherDocument).Any()
            ? "请补交清晰完整的彩色扫描件或照片；若已在其他材料中而没有被认出，请单独重新拍摄或扫描。"
            : "请补交清晰完整的彩色扫描件或照片。";

    /// <summary>Whether something is there that the reader could not name or not open: it may be what seems to be missing.</summary>
    public static bool HasUnnamedDocuments(FilingFacts facts) =>
        facts.OfKind(DocumentKinds.OtherDocument).Any() || facts.OfKind(DocumentKinds.Unreadable).Any() || facts.Files.Any(f => f.Error is not null);
}
