using Beian.Docs.Documents;
using Beian.Docs.Filings;
using Beian.Docs.Rules.Comparison;
using Beian.Docs.Rules.Facts;

namespace Beian.Docs.Rules.FormAgainstDocuments;

/// <summary>The mini-program's account is the subject's (账号主体一致).</summary>
public sealed class AccountIsSubjects : IRule
{
    public RuleDescriptor Descriptor { get; } = new("R-073", Severity.Blocking, "主办者与小程序账号主体不一致", "微信小程序备案指引（错误码 86355）")
    {
        Kinds = [FilingKind.MiniProgram],
    };

    public IEnumerable<Finding> Check(FilingFacts facts)
    {
        var name = facts.Form.Subject?.Name;
        for (var i = 0; i < facts.Form.Services.Count; i++)
        {
            var account = facts.Form.Services[i].MiniProgram?.AccountSubject;
            if (string.IsNullOrWhiteSpace(account) || string.IsNullOrWhiteSpace(name) || TextComparison.Of(name, account) is not { Likeness: Likeness.Different } difference)
                continue;
            yield return Descriptor.Finding(
                $"/services/{i}/miniProgram/accountSubject",
                $"小程序的账号主体是“{account}”，主办单位名称是“{name}”，两者不一致：{DifferenceText.Explain(difference, "个字")}。请更正，或先办理账号主体变更。") with
            {
                FormValue = account,
            };
        }
    }
}
