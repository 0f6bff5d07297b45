using Beian.Docs.Documents;
using Beian.Docs.Filings;
using Beian.Docs.Identifiers;
using Beian.Docs.Rules.Facts;

namespace Beian.Docs.Rules.ServiceNames;

/// <summary>A mini-program of 抖音 has 4 to 20 units of letters, digits and 汉字 (抖音小程序名称).</summary>
public sealed class DouyinNameFits : IRule
{
    private const int Least = 4;
    private const int Most = 20;

    public RuleDescriptor Descriptor { get; } = new("R-088", Severity.Blocking, "抖音小程序名称长度或字符不合规定", "抖音开放平台 check-name（21001）")
    {
        Kinds = [FilingKind.MiniProgram],
        Platforms = [FilingPlatform.Douyin],
    };

    public IEnumerable<Finding> Check(FilingFacts facts)
    {
        foreach (var service in ServiceFacts.Of(facts))
        {
            if (service.Form.Name is not { } name || string.IsNullOrWhiteSpace(name))
                continue;
            var plain = PlainText.Normalize(name.Trim());
            var units = plain.Sum(c => char.IsAscii(c) ? 1 : 2);
            var odd = (plain[^1] == '+' ? plain[..^1] : plain).Where(c => !char.IsAsciiLetterOrDigit(c) && !IsHan(c)).Distinct().ToList();
            if (units is < Least or > Most)
                yield return Finding($"长{units}个单位（汉字算2），须在{Least}到{Most}之间，请改名。");
            if (odd.Count > 0)
                yield return Finding($"含“{string.Concat(odd)}”，只能用汉字、字母、数字，末尾可以有一个“+”，请改名。");

            Finding Finding(string statement) => Descriptor.Finding($"{service.Pointer}/name", $"抖音小程序名称“{name}”{statement}") with { FormValue = name };
        }
    }

    private static bool IsHan(char c) => c is >= '\u3400' and <= '\u9fff';
}
