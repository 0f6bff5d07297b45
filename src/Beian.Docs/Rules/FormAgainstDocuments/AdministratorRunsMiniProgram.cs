using Beian.Docs.Documents;
using Beian.Docs.Filings;
using Beian.Docs.Rules.Comparison;
using Beian.Docs.Rules.Facts;

namespace Beian.Docs.Rules.FormAgainstDocuments;

/// <summary>The person in charge of a 微信小程序 is its administrator (负责人为管理员).</summary>
public sealed class AdministratorRunsMiniProgram : IRule
{
    public RuleDescriptor Descriptor { get; } = new("R-072", Severity.Blocking, "小程序负责人不是小程序管理员", "微信小程序备案经验文章")
    {
        Kinds = [FilingKind.MiniProgram],
        Platforms = [FilingPlatform.WeChat],
    };

    public IEnumerable<Finding> Check(FilingFacts facts)
    {
        for (var i = 0; i < facts.Form.Services.Count; i++)
        {
            var service = facts.Form.Services[i];
            var person = facts.People.Single(p => p.Pointer == $"/services/{i}/person");
            if (service.MiniProgram?.Administrator is not { } administrator || string.IsNullOrWhiteSpace(administrator) || string.IsNullOrWhiteSpace(person.AnyName) || CanonicalText.Of(administrator) == CanonicalText.Of(person.AnyName))
                continue;
            var isNear = PersonNames.AreNear(CanonicalText.Of(administrator), CanonicalText.Of(person.AnyName));
            yield return Descriptor.Finding(
                $"{person.Pointer}/name", $"{person.Title}是“{person.AnyName}”，小程序管理员却是“{administrator}”。微信要求小程序负责人就是管理员，请改填管理员，或先在公众平台更换管理员。",
                isNear ? Severity.Warning : null) with
            {
                FormValue = person.Name,
            };
        }
    }
}
