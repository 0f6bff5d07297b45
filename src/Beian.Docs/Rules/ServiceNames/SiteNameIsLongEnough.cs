using Beian.Docs.Documents;
using Beian.Docs.Filings;
using Beian.Docs.Rules.Comparison;
using Beian.Docs.Rules.Facts;

namespace Beian.Docs.Rules.ServiceNames;

/// <summary>A website's name has three characters and no special ones (网站名称长度与符号).</summary>
public sealed class SiteNameIsLongEnough : IRule
{
    private const int Least = 3;

    // The three that the source allows, in either width; names of minorities carry the dot.
    private const string Allowed = "()-·";

    public RuleDescriptor Descriptor { get; } = new("R-077", Severity.Blocking, "网站名称少于3个字或含特殊符号", "腾讯云网站命名要求（2021-07）") { Kinds = [FilingKind.Website] };

    public IEnumerable<Finding> Check(FilingFacts facts)
    {
        foreach (var service in ServiceFacts.Of(facts))
        {
            if (service.Form.Name is not { } name || string.IsNullOrWhiteSpace(name))
                continue;
            var plain = CanonicalText.Of(name);
            var length = plain.Count(c => !Allowed.Contains(c));
            var special = plain.Where(c => !char.IsLetterOrDigit(c) && !Allowed.Contains(c) && !char.IsSurrogate(c)).Distinct().ToList();
            var hasEmoji = plain.Any(char.IsSurrogate);
            if (length < Least)
                yield return Finding($"只有{length}个字（括号和短横不计），网站名称至少{Least}个字，请改名。");
            if (special.Count > 0 || hasEmoji)
                yield return Finding($"含{(special.Count > 0 ? $"特殊符号“{string.Concat(special)}”" : "表情或生僻符号")}，网站名称除括号和短横外不能有符号，请删去。");

            Finding Finding(string statement) => Descriptor.Finding($"{service.Pointer}/name", $"网站名称“{name}”{statement}") with { FormValue = name };
        }
    }
}
