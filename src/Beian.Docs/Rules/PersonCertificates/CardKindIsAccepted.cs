using System.Text.RegularExpressions;
using Beian.Docs.Documents;
using Beian.Docs.Rules.Comparison;
using Beian.Docs.Rules.Facts;

namespace Beian.Docs.Rules.PersonCertificates;

/// <summary>People show a certificate that filings take (可用的个人证件).</summary>
public sealed partial class CardKindIsAccepted : IRule
{
    public RuleDescriptor Descriptor { get; } = new("R-053", Severity.Blocking, "证件种类不能用于备案（社保卡、驾驶证、香港身份证、香港护照等）", "腾讯云上海管局要求（2021）；各接入商个人证件类型表");

    public IEnumerable<Finding> Check(FilingFacts facts)
    {
        foreach (var person in facts.People.Where(p => p.IdKind is not null))
        {
            var kind = CanonicalText.Of(person.IdKind!);
            if (Refused().IsMatch(kind))
                yield return Finding(person, $"{person.Title}的证件类型“{person.IdKind}”不能用于备案。{AdviceFor(kind)}", Severity.Blocking);
            else if (kind == "护照" && HongKongPassport().IsMatch(CanonicalText.Of(person.IdNumber ?? "")))
                yield return Finding(person, $"{person.Title}的护照号码像是香港特别行政区护照，备案不接受。请改用港澳居民来往内地通行证或港澳居民居住证，请核对。", Severity.Warning);
        }
    }

    private static string AdviceFor(string kind) =>
        kind.Contains("香港", StringComparison.Ordinal) || kind.Contains("澳门", StringComparison.Ordinal) ? "港澳居民请用来往内地通行证或港澳居民居住证。"
        : kind.Contains("台湾", StringComparison.Ordinal) ? "台湾居民请用来往大陆通行证或台湾居民居住证。"
        : "请改用居民身份证。";

    private Finding Finding(PersonFacts person, string message, Severity severity) =>
        Descriptor.Finding($"{person.Pointer}/idKind", message, severity) with { FormValue = person.IdKind };

    [GeneratedRegex("社会?保障?卡|驾驶证|驾照|学生证|户口|工作证|军官证|士兵证|(香港|澳门|台湾)(永久性?)?(居民)?身份证|(香港|澳门)(特别行政区|特区)?护照")]
    private static partial Regex Refused();

    [GeneratedRegex("^[KH][0-9]{8}$")]
    private static partial Regex HongKongPassport();
}
