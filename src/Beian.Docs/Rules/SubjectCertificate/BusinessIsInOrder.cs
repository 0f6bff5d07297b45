using Beian.Docs.Documents;
using Beian.Docs.Rules.Facts;

namespace Beian.Docs.Rules.SubjectCertificate;

/// <summary>Reminds to look up whether the business is in order (经营状态).</summary>
public sealed class BusinessIsInOrder : IRule
{
    public RuleDescriptor Descriptor { get; } = new("R-023", Severity.Info, "经营状态异常", "华为云备案错误提示 1.1（2025-12）、腾讯云上海管局要求（2021）")
    {
        Scope = RuleScope.Organizations,
        IsReminder = true,
    };

    public IEnumerable<Finding> Check(FilingFacts facts) => facts.Certificate is { Kind: DocumentKinds.BusinessLicense }
        ? [Descriptor.Finding(SubjectCode.Pointer, "请在国家企业信用信息公示系统查询经营状态：有经营异常、吊销、注销或歇业记录的不能备案。")]
        : [];
}
