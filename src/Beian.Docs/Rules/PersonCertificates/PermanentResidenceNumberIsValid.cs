using System.Text.RegularExpressions;
using Beian.Docs.Documents;
using Beian.Docs.Identifiers;
using Beian.Docs.Rules.Comparison;
using Beian.Docs.Rules.Facts;

namespace Beian.Docs.Rules.PersonCertificates;

/// <summary>The number of a 外国人永久居留身份证 holds together: 18 digits that begin with 9, or the old 15 characters.</summary>
public sealed partial class PermanentResidenceNumberIsValid : IRule
{
    private const string Word = "永久居留";

    public RuleDescriptor Descriptor { get; } = new("R-058", Severity.Blocking, "外国人永久居留身份证号码校验不通过", "国家移民管理局《新版外国人永久居留身份证机读信息规则》（2023）");

    public IEnumerable<Finding> Check(FilingFacts facts)
    {
        foreach (var person in facts.People.Where(p => p.IdKind?.Contains(Word, StringComparison.Ordinal) == true && !string.IsNullOrWhiteSpace(p.IdNumber)))
        {
            var number = CanonicalText.Of(person.IdNumber!);
            if (Old().IsMatch(number) || (number.StartsWith('9') && ResidentIdNumber.HasValidCheck(number)))
                continue;
            var problem = number.Length != ResidentIdNumber.Length ? $"是{number.Length}位，新版应为18位，旧版应为3个字母加12位数字"
                : number[0] != '9' ? "应以9开头"
                : "的校验位不对";
            yield return Descriptor.Finding($"{person.Pointer}/idNumber", $"{person.Title}的外国人永久居留身份证号码“{ResidentIdNumber.Mask(number)}”{problem}。请照证件逐位核对。") with
            {
                FormValue = person.IdNumber,
            };
        }
    }

    [GeneratedRegex("^[A-Z]{3}[0-9]{12}$")]
    private static partial Regex Old();
}
