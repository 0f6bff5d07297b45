using Beian.Docs.Documents;
using Beian.Docs.Filings;
using Beian.Docs.Identifiers;
using Beian.Docs.Rules.Facts;

namespace Beian.Docs.Rules.Domains;

/// <summary>The domain passed real-name verification three days ago or earlier (域名实名认证).</summary>
public sealed class DomainIsVerified : IRule
{
    private const int Days = 3;

    private static readonly string[] NotYet = ["未", "审核中", "失败", "不通过", "待"];

    /// <summary>已实名认证，未锁定: the rest speaks of something else.</summary>
    private static readonly string[] Done = ["已实名", "已认证", "已通过", "已完成", "认证通过", "认证成功", "审核通过"];

    public RuleDescriptor Descriptor { get; } = new("R-090", Severity.Blocking, "域名没有实名认证，或认证未满3天", "腾讯云（2021-07）：3个自然日或3个工作日；华为云（2025-12）：3至5个工作日")
    {
        Kinds = [FilingKind.Website, FilingKind.App],
    };

    public IEnumerable<Finding> Check(FilingFacts facts) => [.. OfCertificates(facts), .. OfForm(facts)];

    private IEnumerable<Finding> OfCertificates(FilingFacts facts) =>
        from papers in DomainPapers.Of(facts)
        let field = papers.Certificate?.Field(FieldNames.VerifiedStatus)
        where field?.Value is { } status && !Done.Any(w => status.Contains(w, StringComparison.Ordinal)) && NotYet.Any(w => status.Contains(w, StringComparison.Ordinal))
        select Descriptor.Finding(
            papers.Pointer,
            $"域名“{papers.Domain.Registrable}”的实名认证状态是“{field.Value}”。请先在注册商处完成实名认证，满{Days}天后再提交备案。{(field.IsConfirmed ? "" : "这一项识别存疑，请对照截图核对。")}",
            field.IsConfirmed ? null : Severity.Warning,
            field.Evidence) with
        {
            DocumentValue = field.Value,
        };

    private IEnumerable<Finding> OfForm(FilingFacts facts) =>
        from service in ServiceFacts.Of(facts)
        where ChineseDate.TryParse(service.Form.DomainVerifiedOn ?? "", out var day) && day > facts.Submission.Day.AddDays(-Days)
        select Descriptor.Finding(
            $"{service.Pointer}/domainVerifiedOn",
            $"{service.Title}的域名实名认证日期是{service.Form.DomainVerifiedOn}，到提交日{ChineseDate.Format(facts.Submission.Day)}不满{Days}天。管局系统还查不到认证结果，请过几天再提交（有的接入商要3至5个工作日）。",
            Severity.Warning) with
        {
            FormValue = service.Form.DomainVerifiedOn,
        };
}
