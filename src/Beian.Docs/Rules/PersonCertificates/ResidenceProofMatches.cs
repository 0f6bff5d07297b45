using Beian.Docs.Documents;
using Beian.Docs.Filings.Provinces;
using Beian.Docs.Rules.Comparison;
using Beian.Docs.Rules.Facts;

namespace Beian.Docs.Rules.PersonCertificates;

/// <summary>The address on the 居住证 is the one that the province compares it with (居住证地址).</summary>
public sealed class ResidenceProofMatches : IRule
{
    public RuleDescriptor Descriptor { get; } = new("R-057", Severity.Blocking, "居住证地址与通信地址（上海）或身份证住址（广东）不同", "腾讯云上海、广东管局要求（2021）")
    {
        Scope = RuleScope.Individuals,
    };

    public IEnumerable<Finding> Check(FilingFacts facts)
    {
        foreach (var permit in facts.OfKind(DocumentKinds.ResidencePermit))
        {
            var card = facts.Principal is { Card: { } held, IsCardSure: true } ? held.Front.Field(FieldNames.Address) : null;
            (DocumentField? Proof, string Title, string? Other, bool IsCertain, string Pointer) = facts.Province.People.ProofAddress switch
            {
                ProofAddress.MailingAddress => (permit.Field(FieldNames.Address), "居住地址", facts.Form.Subject?.MailingAddress, true, "/subject/mailingAddress"),
                ProofAddress.IdAddress => (permit.Field(FieldNames.RegisteredAddress), "户籍地址", card?.Value, card?.IsConfirmed == true, "/subject/principal"),
                _ => (null, "", null, false, ""),
            };
            if (Proof?.Value is not { } value || string.IsNullOrWhiteSpace(Other) || AddressComparison.Of(Other, value) is not { Likeness: AddressLikeness.DetailDiffers or AddressLikeness.RegionDiffers } difference)
                continue;
            var isSure = IsCertain && Proof.IsConfirmed && difference.Likeness == AddressLikeness.RegionDiffers;
            var other = Pointer == "/subject/mailingAddress" ? "备案表的通信地址" : "身份证住址";
            yield return Descriptor.Finding(
                Pointer, $"居住证上的{Title}“{value}”与{other}“{Other}”不同：{difference.Explanation}。{facts.Province.Name}管局要求两者一致，请核对。", isSure ? null : Severity.Warning, Proof.Evidence)
                .OfProvince(facts.Province, facts.Province.People.ProofAddress) with
            {
                DocumentValue = value,
            };
        }
    }
}
