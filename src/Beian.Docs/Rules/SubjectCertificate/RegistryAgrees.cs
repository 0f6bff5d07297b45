using Beian.Docs.Documents;
using Beian.Docs.Rules.Facts;

namespace Beian.Docs.Rules.SubjectCertificate;

/// <summary>Reminds that providers compare name, code and representative with the registry (工商四要素).</summary>
public sealed class RegistryAgrees : IRule
{
    public RuleDescriptor Descriptor { get; } = new("R-024", Severity.Info, "与工商登记信息不一致", "腾讯云备案故障处理（2021）：工商信息不匹配")
    {
        Scope = RuleScope.Organizations,
        IsReminder = true,
    };

    public IEnumerable<Finding> Check(FilingFacts facts) => facts.Certificate is { Kind: DocumentKinds.BusinessLicense }
        ? [Descriptor.Finding("/subject", "接入商会用单位名称、统一社会信用代码、法定代表人姓名和身份证号码与登记数据比对：近期有过变更的，请先在公示系统核对已更新。")]
        : [];
}
