using Beian.Docs.Documents;
using Beian.Docs.Rules.Facts;

namespace Beian.Docs.Rules.Contacts;

/// <summary>The emergency phone is not the person's own mobile (手机与应急电话不同).</summary>
public sealed class EmergencyPhoneDiffers : IRule
{
    public RuleDescriptor Descriptor { get; } = new("R-110", Severity.Blocking, "手机号码与应急联系电话相同", "腾讯云北京、辽宁、湖北、广东等管局要求（2021）、华为云（2025-12）");

    public IEnumerable<Finding> Check(FilingFacts facts)
    {
        if (facts.IsIndividual && facts.Province.Contacts.IndividualsMayRepeatPhone)
            return [];
        return facts.People
            .Where(p => PhoneNumber.Plain(p.Form?.Mobile) is { Length: > 0 } mobile && mobile == PhoneNumber.Plain(p.Form?.EmergencyMobile))
            .Select(p => Descriptor.Finding(
                $"{p.Pointer}/emergencyMobile", $"{p.Title}的应急联系电话与手机号码相同（{p.Form!.Mobile}）。请换成另一个能联系到的号码。") with
            {
                FormValue = p.Form!.EmergencyMobile,
            });
    }
}
