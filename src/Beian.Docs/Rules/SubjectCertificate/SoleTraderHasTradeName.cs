using Beian.Docs.Documents;
using Beian.Docs.Filings.Provinces;
using Beian.Docs.Rules.Comparison;
using Beian.Docs.Rules.Facts;

namespace Beian.Docs.Rules.SubjectCertificate;

/// <summary>个体工商户 without a 字号 file the way the province wants (无字号个体工商户).</summary>
public sealed class SoleTraderHasTradeName : IRule
{
    public RuleDescriptor Descriptor { get; } = new("R-034", Severity.Blocking, "个体工商户没有字号", "腾讯云各省管局要求（2021、2022）、华为云（2025-12）")
    {
        Scope = RuleScope.Organizations,
    };

    public IEnumerable<Finding> Check(FilingFacts facts)
    {
        if (!Applicant.IsSoleTrader(facts) || Nameless(facts) is not { } nameless)
            yield break;
        var province = facts.Province.Name.Length == 0 ? "当地" : facts.Province.Name;
        var (severity, advice) = facts.Province.SoleTraders.WithoutTradeName switch
        {
            NamelessTraderPolicy.Refused => (Severity.Blocking, $"{province}管局要求个体工商户有字号和公章，请客户先到登记机关加字号。"),
            NamelessTraderPolicy.AsIndividual => (Severity.Blocking, $"{province}管局要求无字号的个体工商户按个人备案，请把主办单位性质改为“个人”。"),
            NamelessTraderPolicy.UnderOperatorsName => (Severity.Info, $"{province}管局可按经营者姓名备案，请在备注中说明没有字号。"),
            NamelessTraderPolicy.AsEnterprise => (Severity.Info, $"{province}管局按企业受理，主办单位名称写执照上印的名称。"),
            _ => (Severity.Warning, "当地管局的做法没有查到，请先向接入商确认按企业还是按个人备案。"),
        };
        yield return Descriptor.Finding(
            "/subject/name",
            $"{nameless.Statement}。{advice}{(nameless.IsCertain ? "" : "这一项识别存疑，请对照扫描件核对。")}",
            nameless.IsCertain ? severity : severity == Severity.Blocking ? Severity.Warning : severity,
            nameless.Evidence).OfProvince(facts.Province, facts.Province.SoleTraders.WithoutTradeName);
    }

    // A name that could not be read is no name that is not there.
    private static (string Statement, bool IsCertain, Evidence[] Evidence)? Nameless(FilingFacts facts)
    {
        if (facts.Certificate is { Kind: DocumentKinds.BusinessLicense } license && license.Field(FieldNames.Name) is { Value: { } value } field)
        {
            var name = CanonicalText.Of(value);
            if (name.All(c => !char.IsLetterOrDigit(c)) || name is "无" or "无字号")
                return ($"{license.Title}的名称一栏是“{value}”，没有字号", field.IsConfirmed, [field.Evidence]);
            return facts.Representative?.People.Contains(name) == true && facts.Representative.Field.Value is { } person
                ? ($"{license.Title}上的名称就是经营者“{person}”的姓名，没有字号", field.IsConfirmed && facts.Representative.Field.IsConfirmed, [field.Evidence])
                : null;
        }

        var stated = CanonicalText.Of(facts.Form.Subject?.Name ?? "");
        return stated.Length > 0 && facts.Form.Subject?.LegalRepresentative?.Name is { } representative && CanonicalText.Of(representative) == stated
            ? ($"备案表的主办单位名称“{facts.Form.Subject.Name}”就是经营者的姓名，没有字号", true, [])
            : null;
    }
}
