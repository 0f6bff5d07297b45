using Beian.Docs.Documents;
using Beian.Docs.Identifiers;
using Beian.Docs.Rules.Facts;

namespace Beian.Docs.Rules.PersonCertificates;

/// <summary>The ethnic group on the card is one of the 56 names (民族名称).</summary>
public sealed class EthnicGroupIsKnown : IRule
{
    public RuleDescriptor Descriptor { get; } = new("R-043", Severity.Info, "民族不在56个民族名称中，多半是识别有误", "GB/T 3304");

    public IEnumerable<Finding> Check(FilingFacts facts) => CardHolder.Of(facts)
        .Where(h => h.Card.Front.ValueOf(FieldNames.Ethnicity) is { } name && !EthnicGroups.IsKnown(name) && !EthnicGroups.IsKnown(name.TrimEnd('族')))
        .Select(h => Descriptor.Finding(
            h.Pointer,
            $"从{h.Title}的身份证上识别到的民族“{h.Card.Front.ValueOf(FieldNames.Ethnicity)}”不在民族名称表中，多半是识别有误，请对照扫描件核对。",
            null,
            h.Card.Front.EvidenceOf(FieldNames.Ethnicity)));
}
