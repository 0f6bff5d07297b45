using Beian.Docs.Documents;
using Beian.Docs.Rules.Facts;

namespace Beian.Docs.Rules.Contacts;

/// <summary>Phone numbers can be dialed (手机号有效).</summary>
public sealed class PhonesAreValid : IRule
{
    public RuleDescriptor Descriptor { get; } = new("R-109", Severity.Blocking, "手机号码格式不对或号段可能不受支持", "号段规则；腾讯云“不支持该手机号段”提示（2021）");

    public IEnumerable<Finding> Check(FilingFacts facts) => facts.People.Where(p => p.Form is not null).SelectMany(p => (IEnumerable<Finding>)
    [
        .. OfNumber(p, "mobile", "手机号码", p.Form!.Mobile, mayBeLandline: false),
        .. OfNumber(p, "emergencyMobile", "应急联系电话", p.Form!.EmergencyMobile, mayBeLandline: true),
    ]);

    private IEnumerable<Finding> OfNumber(PersonFacts person, string member, string title, string? value, bool mayBeLandline)
    {
        if (string.IsNullOrWhiteSpace(value))
            yield break;
        var plain = PhoneNumber.Plain(value);
        if (PhoneNumber.IsMobile(plain))
        {
            if (PhoneNumber.IsVirtual(plain))
                yield return Finding($"的号段{plain[..3]}属于虚拟运营商，部分接入商不支持。建议换用三大运营商的号码。", Severity.Warning);
        }
        else if (!mayBeLandline || !PhoneNumber.IsLandline(plain))
        {
            yield return Finding(
                plain.Length == 11 || !plain.All(char.IsAsciiDigit) ? "不是有效的手机号码，请更正。" : $"是{plain.Length}位，手机号码应为11位，请更正。", Severity.Blocking);
        }

        Finding Finding(string statement, Severity severity) =>
            Descriptor.Finding($"{person.Pointer}/{member}", $"备案表上{person.Title}的{title}“{value}”{statement}", severity) with { FormValue = value };
    }
}
