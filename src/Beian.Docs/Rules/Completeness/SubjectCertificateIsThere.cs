using Beian.Docs.Documents;
using Beian.Docs.Rules.Facts;

namespace Beian.Docs.Rules.Completeness;

/// <summary>The subject's certificate and what else the filing needs is there (材料齐全).</summary>
public sealed class SubjectCertificateIsThere : IRule
{
    public const string Code = "R-010";

    public RuleDescriptor Descriptor { get; } = new(
        Code, Severity.Blocking, "备案材料不齐", "各接入商首次备案材料清单（腾讯云 2021–2023、华为云 2025-12、微信小程序）");

    public IEnumerable<Finding> Check(FilingFacts facts) => facts.MissingMaterials
        .Where(m => m.Code == Code)
        .Select(m => Descriptor.Finding(m.Field, m.Message, m.Severity, m.Evidence));
}
