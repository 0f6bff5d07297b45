using Beian.Docs.Documents;
using Beian.Docs.Documents.PreApproval;
using Beian.Docs.Rules.Completeness;
using Beian.Docs.Rules.Facts;

namespace Beian.Docs.Rules.SubjectCertificate;

/// <summary>旅行社 hand in their permit where the province wants it (上海).</summary>
public sealed class TravelAgencyHasPermit : IRule
{
    private const string Word = "旅行社";

    public RuleDescriptor Descriptor { get; } = new("R-038", Severity.Blocking, "旅行社没有业务经营许可证（上海）", "腾讯云上海管局要求（2021）")
    {
        Scope = RuleScope.Organizations,
    };

    public IEnumerable<Finding> Check(FilingFacts facts)
    {
        var name = facts.Form.Subject?.Name ?? facts.Certificate?.ValueOf(FieldNames.Name);
        if (!facts.Province.Subject.TravelAgenciesNeedPermit || name?.Contains(Word, StringComparison.Ordinal) != true || facts.OfKind(DocumentKinds.PreApproval).Any(d => d.Reading.ValueOf(FieldNames.PermitName) is null or PermitNames.OfTravelAgencies))
            yield break;
        var mayBeThere = MaterialCheck.HasUnnamedDocuments(facts);
        yield return Descriptor.Finding(
            "/subject/name",
            $"“{name}”是旅行社，{facts.Province.Name}管局要求提交《旅行社业务经营许可证》。{(mayBeThere ? "请确认其他材料中已有。" : "请补交。")}",
            mayBeThere ? Severity.Warning : null).OfProvince(facts.Province, facts.Province.Subject.TravelAgenciesNeedPermit);
    }
}
