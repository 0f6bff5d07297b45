using Beian.Docs.Documents;
using Beian.Docs.Identifiers;
using Beian.Docs.Rules.Comparison;
using Beian.Docs.Rules.Facts;

namespace Beian.Docs.Rules.PersonCertificates;

/// <summary>ID numbers hold together: length, check, date, province (公民身份号码有效).</summary>
public sealed class IdNumbersAreValid : IRule
{
    public RuleDescriptor Descriptor { get; } = new("R-041", Severity.Blocking, "公民身份号码校验不通过", "GB 11643-1999");

    public IEnumerable<Finding> Check(FilingFacts facts) => [.. OfForm(facts), .. OfCards(facts)];

    private IEnumerable<Finding> OfForm(FilingFacts facts)
    {
        var seen = new HashSet<string>();
        foreach (var person in facts.People.Where(p => p.UsesIdCard && !string.IsNullOrWhiteSpace(p.IdNumber)))
        {
            var number = CanonicalText.Of(person.IdNumber!);
            if (Problem(number, facts.AsOf) is not { } problem || !seen.Add(number))
                continue;
            yield return Descriptor.Finding(
                $"{person.Pointer}/idNumber", $"备案表的{person.Title}证件号码“{ResidentIdNumber.Mask(number)}”{problem}，应当是填写有误。请照身份证逐位核对。") with
            {
                FormValue = person.IdNumber,
            };
        }
    }

    // Where the form has a number too, comparing the two (R-066) says more.
    private IEnumerable<Finding> OfCards(FilingFacts facts)
    {
        foreach (var holder in CardHolder.Of(facts).Where(h => h.Roles.All(r => string.IsNullOrWhiteSpace(r.IdNumber))))
        {
            if (holder.Card.Front.Field(FieldNames.IdNumber) is not { Value: { } value } field || Problem(CanonicalText.Of(value), facts.AsOf) is not { } problem)
                continue;
            yield return Descriptor.Finding(
                holder.PointerTo("idNumber"),
                $"从{holder.Title}的身份证上识别到的号码“{ResidentIdNumber.Mask(value)}”{problem}。{(field.IsConfirmed ? "请核对证件真伪。" : "可能是识别有误，请对照扫描件核对。")}",
                field.IsConfirmed ? null : Severity.Warning,
                field.Evidence) with
            {
                DocumentValue = value,
            };
        }
    }

    // 9 stands at the beginning of a foreigner's permanent residence card, where the form does not name the kind.
    private static string? Problem(string number, DateOnly asOf) => number.StartsWith('9') && ResidentIdNumber.HasValidCheck(number) ? null : ResidentIdNumber.Check(number).Problem switch
    {
        "length" when number.Length == 15 => "是15位的旧号码，第一代身份证自2013年起已停止使用",
        "length" => $"是{number.Length}位，应为18位",
        "characters" => "中有不该出现的字符（前17位应为数字，末位为数字或X）",
        "check" => "的校验位不对",
        "birthDate" => "中的出生日期不存在",
        "province" => "的前两位不是有效的省份代码",
        _ => ResidentIdNumber.BirthDateOf(number) > asOf ? "中的出生日期还没有到" : null,
    };
}
