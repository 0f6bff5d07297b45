using Beian.Docs.Documents;
using Beian.Docs.Rules.Facts;

namespace Beian.Docs.Rules.ServiceNames;

/// <summary>A name that speaks of an approved trade has the approval (名称含前置审批行业词).</summary>
public sealed class TradeWordsAreApproved : IRule
{
    private static readonly WordList Words = WordList.Load("name-approval-words.txt");

    public RuleDescriptor Descriptor { get; } = new("R-080", Severity.Blocking, "名称含“新闻”“金融”“视频”等须前置审批的字样而没有批准文件", Words.Source);

    public IEnumerable<Finding> Check(FilingFacts facts)
    {
        var own = OwnNames.Of(facts);
        foreach (var service in ServiceFacts.Of(facts))
        {
            var words = Words.In(service.Form.Name);
            if (words.Count == 0 || ServiceApprovals.AreThere(facts, service))
                continue;
            // 威海样例音乐培训有限公司 may call its site by its own name.
            var isOwn = words.All(own.Hold);
            var advice = isOwn ? "它也在单位名称中，仍可能被要求说明或提交批准文件。" : "请改名；确有这项业务的，请先办理批准文件再备案。";
            yield return Descriptor.Finding(
                $"{service.Pointer}/name",
                $"服务名称“{service.Form.Name}”含“{string.Join("”“", words)}”，属于须前置审批的内容，表上和材料中都没有批准文件。{advice}",
                isOwn ? Severity.Info : own.AreUnknown ? Severity.Warning : null) with
            {
                FormValue = service.Form.Name,
            };
        }
    }
}
