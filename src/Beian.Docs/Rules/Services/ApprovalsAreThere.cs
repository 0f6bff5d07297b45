using Beian.Docs.Documents;
using Beian.Docs.Identifiers;
using Beian.Docs.Rules.Completeness;
using Beian.Docs.Rules.Facts;

namespace Beian.Docs.Rules.Services;

/// <summary>Content that needs an approval comes with one (前置审批齐全).</summary>
public sealed class ApprovalsAreThere : IRule
{
    private static readonly Dictionary<string, string> ByContent =
        EmbeddedList.Lines("content-approvals.txt").Where(l => l[0] != '#').Select(l => l.Split('|')).ToDictionary(p => p[0], p => p[1]);

    public RuleDescriptor Descriptor { get; } = new("R-011", Severity.Blocking, "涉及前置审批或专项审批而没有批准文件", "《非经营性互联网信息服务备案管理办法》第十一条；摩云企服备案问答；腾讯云（2021-07）");

    public IEnumerable<Finding> Check(FilingFacts facts)
    {
        foreach (var service in ServiceFacts.Of(facts))
        {
            var declared = ServiceApprovals.Declared(service);
            if (declared.Count > 0 && facts.IsIndividual)
                yield return Finding(service, "preApprovals", $"填了前置审批“{string.Join("、", declared)}”。个人不能取得前置审批，请改为不涉及并删去相关内容，或以单位名义备案。", null);
            else if (declared.Count > 0 && !ServiceApprovals.AreThere(facts, service))
                yield return Finding(
                    service, "preApprovals", $"填了前置审批“{string.Join("、", declared)}”，表上没有审批号，材料中也没有批准文件。请填写审批号并提交批准文件{(MaterialCheck.HasUnnamedDocuments(facts) ? "；若已在其他材料中，请人工核对" : "")}。",
                    MaterialCheck.HasUnnamedDocuments(facts) ? Severity.Warning : null);
            else if (declared.Count == 0)
            {
                foreach (var (content, approval) in service.Form.Contents.Where(ByContent.ContainsKey).Select(c => (c, ByContent[c])))
                {
                    if (!ServiceApprovals.AreThere(facts, service))
                        yield return Finding(service, "contents", $"的服务内容选了“{content}”，一般须先取得“{approval}”类前置审批，表上没有填写。请与客户确认：确有这项业务的补交批准文件，没有的改选其他内容。", Severity.Warning);
                }
            }
        }
    }

    private Finding Finding(ServiceFacts service, string member, string statement, Severity? severity) =>
        Descriptor.Finding($"{service.Pointer}/{member}", $"{service.Title}{statement}", severity) with
        {
            FormValue = string.Join("、", member == "contents" ? service.Form.Contents : service.Form.PreApprovals),
        };
}
