using Beian.Docs.Documents;
using Beian.Docs.Filings;
using Beian.Docs.Rules.Comparison;
using Beian.Docs.Rules.Facts;

namespace Beian.Docs.Rules.FormAgainstDocuments;

/// <summary>What is on file still holds when a service or an access is added; otherwise it is changed first (先变更后新增).</summary>
public sealed class FiledValuesAreCurrent : IRule
{
    public RuleDescriptor Descriptor { get; } = new("R-070", Severity.Warning, "已备案信息与现在的不一致，须先变更", "腾讯云材料上传说明（2021）、华为云（2025-12）")
    {
        Operations = [FilingOperation.AddService, FilingOperation.AddAccess],
    };

    public IEnumerable<Finding> Check(FilingFacts facts)
    {
        if (facts.Form.Subject?.Previous is not { } previous)
            yield break;
        var (subject, certificate) = (facts.Form.Subject, facts.IsIndividual ? null : facts.Certificate);
        (string Member, string Title, string? Filed, string? Now)[] members =
        [
            ("name", "主办单位名称", previous.Name, Of(certificate, FieldNames.Name) ?? subject.Name),
            ("certificateKind", "证件类型", previous.CertificateKind, subject.CertificateKind),
            ("certificateNumber", "证件号码", previous.CertificateNumber, Of(certificate, FieldNames.CreditCode) ?? subject.CertificateNumber),
            ("certificateAddress", "证件住所", previous.CertificateAddress, Of(certificate, FieldNames.Address) ?? subject.CertificateAddress),
            ("legalRepresentative", "法定代表人", previous.LegalRepresentative, subject.LegalRepresentative?.Name),
            ("principal", "主体负责人", previous.Principal, facts.Principal.AnyName),
        ];
        foreach (var (member, title, filed, now) in members)
        {
            if (string.IsNullOrWhiteSpace(filed) || string.IsNullOrWhiteSpace(now) || AreOne(member, filed, now))
                continue;
            yield return Descriptor.Finding(
                $"/subject/previous/{member}", $"已备案的{title}是“{filed}”，现在是“{now}”。请先做变更备案，再新增；当地允许沿用原证件的，按原备案信息提交。") with
            {
                FormValue = filed,
                DocumentValue = now,
            };
        }
    }

    private static bool AreOne(string member, string filed, string now) => member == "certificateAddress"
        ? AddressComparison.Of(filed, now).Likeness is not (AddressLikeness.DetailDiffers or AddressLikeness.RegionDiffers)
        : TextComparison.Of(filed, now).Likeness != Likeness.Different;

    // A doubtful reading says nothing against what is on file.
    private static string? Of(DocumentGroup? certificate, string field) => certificate?.Field(field) is { IsConfirmed: true } found ? found.Value : null;
}
