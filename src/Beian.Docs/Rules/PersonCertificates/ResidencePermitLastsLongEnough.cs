using Beian.Docs.Documents;
using Beian.Docs.Identifiers;
using Beian.Docs.Rules.Facts;

namespace Beian.Docs.Rules.PersonCertificates;

/// <summary>居住证 are valid for as long as is wanted: one month, those of 港澳台 residents three (居住证剩余期限).</summary>
public sealed class ResidencePermitLastsLongEnough : IRule
{
    private const int Months = 1;

    private const int MonthsOfHongKongMacaoTaiwan = 3;

    public RuleDescriptor Descriptor { get; } = new("R-048", Severity.Blocking, "居住证剩余有效期不足（上海必须改正，其他地方警告）", "腾讯云上海管局要求（2021）");

    public IEnumerable<Finding> Check(FilingFacts facts)
    {
        foreach (var permit in facts.OfKind(DocumentKinds.ResidencePermit))
        {
            if (permit.Field(FieldNames.ValidTo) is not { Value: { } value } field || !ChineseDate.TryParse(value, out var to))
                continue;
            var demands = facts.Province.Subject;
            // The number stands on the front, the term on the back, which alone has the number of the 通行证.
            var isOfHongKongMacaoTaiwan = permit.Field(FieldNames.PermitNumber) is not null
                || (permit.Field(FieldNames.IdNumber)?.Value is { Length: > 2 } number && number[..2] is "81" or "82" or "83");
            var demanded = isOfHongKongMacaoTaiwan ? demands.HongKongMacaoTaiwanPermitMonths : demands.ResidencePermitMonths;
            var months = demanded > 0 ? demanded : isOfHongKongMacaoTaiwan ? MonthsOfHongKongMacaoTaiwan : Months;
            if (to > facts.AsOf.AddMonths(months))
                continue;
            var state = to < facts.AsOf ? "已经过期" : $"距今不超过{months}个月";
            var severity = field.IsConfirmed && (demanded > 0 || to < facts.AsOf) ? Severity.Blocking : Severity.Warning;
            var finding = Descriptor.Finding(
                "/subject/principal/idValidTo", $"居住证有效期到{ChineseDate.Format(to)}为止，{state}。{(field.IsConfirmed ? "请先办理签注或换证。" : "这一日期识别存疑，请对照扫描件核对。")}", severity, field.Evidence) with
            {
                DocumentValue = ChineseDate.Format(to),
            };
            yield return demanded == 0 ? finding
                : isOfHongKongMacaoTaiwan ? finding.OfProvince(facts.Province, facts.Province.Subject.HongKongMacaoTaiwanPermitMonths)
                : finding.OfProvince(facts.Province, facts.Province.Subject.ResidencePermitMonths);
        }
    }
}
