using Beian.Docs.Documents;
using Beian.Docs.Filings.Provinces;
using Beian.Docs.Identifiers;
using Beian.Docs.Rules.Comparison;

namespace Beian.Docs.Rules.Facts;

/// <summary>What sort of subject files (主体类别).</summary>
public static class Applicant
{
    private const string SoleTraderCategory = "92";

    private const string SoleTraderWord = "个体";

    /// <summary>个体工商户, by the form's words, the license or the code.</summary>
    public static bool IsSoleTrader(FilingFacts facts) => !facts.IsIndividual
        && (Holds(facts.Form.Subject?.Nature) || Holds(facts.Form.Subject?.CertificateKind) || Holds(facts.Certificate?.ValueOf(FieldNames.Type)) || CodeOf(facts).StartsWith(SoleTraderCategory, StringComparison.Ordinal));

    /// <summary>政府机关、事业单位</summary>
    public static bool IsAgency(FilingFacts facts) => NatureOf(facts) is "政府机关" or "事业单位";

    public static bool IsMeant(this FilingFacts facts, Applicants applicants) => applicants switch
    {
        Applicants.Organizations => !facts.IsIndividual,
        Applicants.Individuals => facts.IsIndividual,
        Applicants.Agencies => IsAgency(facts),
        Applicants.SoleTraders => IsSoleTrader(facts),
        _ => true,
    };

    /// <summary>The code table's word, by the form, else by the code; null when unknown.</summary>
    public static string? NatureOf(FilingFacts facts) => SubjectKinds.NatureOf(facts.Form.Subject?.Nature)
        ?? (CodeOf(facts) is { Length: UnifiedSocialCreditCode.Length } code ? SubjectKinds.NatureOfCategory(UnifiedSocialCreditCode.CategoryOf(code)) : null);

    /// <summary>Where the subject is at home: by the form's 证件住所, else by the certificate.</summary>
    public static AddressRegion? HomeOf(FilingFacts facts)
    {
        var document = facts.IsIndividual ? facts.Principal.Card?.Front : facts.Certificate;
        return RegionOf(facts.Form.Subject?.CertificateAddress) ?? RegionOf(document?.ValueOf(FieldNames.Address));
    }

    public static AddressRegion? RegionOf(string? address) =>
        string.IsNullOrWhiteSpace(address) ? null : AdministrativeDivisions.Find(CanonicalText.Of(address));

    private static string CodeOf(FilingFacts facts) =>
        CanonicalText.Of(facts.Form.Subject?.CertificateNumber ?? facts.Certificate?.ValueOf(FieldNames.CreditCode) ?? "");

    private static bool Holds(string? text) => text?.Contains(SoleTraderWord, StringComparison.Ordinal) == true;
}
