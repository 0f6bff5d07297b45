using Beian.Docs.Documents;
using Beian.Docs.Filings;
using Beian.Docs.Filings.CodeTables;
using Beian.Docs.Identifiers;
using Beian.Docs.Rules.Comparison;

namespace Beian.Docs.Rules.Facts;

/// <summary>The words of the form for natures and certificates, and the document kinds they stand for (主办单位性质、证件类型).</summary>
public static class SubjectKinds
{
    /// <summary>企业, 个体工商户: those with a 营业执照.</summary>
    public const string Enterprise = SubjectNatures.Enterprise;

    public const string Individual = SubjectNatures.Individual;

    /// <summary>By the code table's words; the table knows their other names.</summary>
    private static readonly Dictionary<string, string> KindsByCertificate = new()
    {
        ["营业执照"] = DocumentKinds.BusinessLicense,
        ["事业单位法人证书"] = DocumentKinds.InstitutionCertificate,
        ["社会团体法人登记证书"] = DocumentKinds.SocialOrganizationCertificate,
        ["民办非企业单位登记证书"] = DocumentKinds.PrivateNonEnterpriseCertificate,
        ["社会服务机构登记证书"] = DocumentKinds.PrivateNonEnterpriseCertificate,
        ["统一社会信用代码证书"] = DocumentKinds.CreditCodeCertificate,
        ["基金会法人登记证书"] = DocumentKinds.FoundationCertificate,
        ["律师事务所执业许可证"] = DocumentKinds.LawFirmLicense,
    };

    private static readonly Dictionary<string, string> NaturesByCategory = new()
    {
        ["11"] = "政府机关",
        ["12"] = "事业单位",
        ["13"] = "群众性团体组织",
        ["31"] = "律师执业机构",
        ["32"] = "公证机构",
        ["34"] = "司法鉴定机构",
        ["35"] = "仲裁机构",
        ["41"] = "外国在华文化中心",
        ["51"] = "社会团体",
        ["52"] = "民办非企业单位",
        ["53"] = "基金会",
        ["71"] = "宗教团体",
        ["72"] = "宗教团体",
        ["81"] = "群众性团体组织",
        ["91"] = Enterprise,
        ["92"] = Enterprise,
        ["93"] = Enterprise,
        ["N1"] = "集体经济",
        ["N2"] = "集体经济",
        ["N3"] = "集体经济",
        ["G1"] = "境外机构",
        ["A1"] = "国防机构",
    };

    /// <summary>Words that people write and that the table does not have, so that the form's check still names them.</summary>
    private static readonly Dictionary<string, string> NatureWords = new()
    {
        [SubjectNatures.SoleTrader] = Enterprise,
        ["个体户"] = Enterprise,
        ["个体"] = Enterprise,
        ["企业单位"] = Enterprise,
        ["工商企业"] = Enterprise,
        ["企业法人"] = Enterprise,
        ["公司"] = Enterprise,
        ["有限公司"] = Enterprise,
        ["有限责任公司"] = Enterprise,
        ["股份有限公司"] = Enterprise,
        ["私营企业"] = Enterprise,
        ["民营企业"] = Enterprise,
        ["国有企业"] = Enterprise,
        ["外资企业"] = Enterprise,
        ["合伙企业"] = Enterprise,
        ["个人独资企业"] = Enterprise,
        ["农民专业合作社"] = Enterprise,
        ["民办非企业"] = "民办非企业单位",
        ["律师事务所"] = "律师执业机构",
        ["党政机关"] = "政府机关",
        ["机关"] = "政府机关",
        ["群众团体"] = "群众性团体组织",
        ["自然人"] = Individual,
        ["个人主体"] = Individual,
    };

    /// <summary>Kinds of documents that prove a subject.</summary>
    public static IReadOnlyList<string> CertificateKinds { get; } = [.. KindsByCertificate.Values.Distinct()];

    /// <summary>The code table's word for what the form says; null when unknown or empty.</summary>
    public static string? NatureOf(string? word)
    {
        if (string.IsNullOrWhiteSpace(word))
            return null;
        return SubjectNatures.Table.Find(word)?.Name ?? NatureWords.GetValueOrDefault(CanonicalText.Of(word));
    }

    /// <summary>The nature that the first two characters of a credit code stand for; null when they stand for none.</summary>
    public static string? NatureOfCategory(string category) => NaturesByCategory.GetValueOrDefault(category);

    /// <summary>The document kind of a 证件类型; null when the word is unknown or the kind has none.</summary>
    public static string? DocumentKindOf(string? certificate) =>
        certificate is null ? null : KindsByCertificate.GetValueOrDefault(Filings.CodeTables.CertificateKinds.OfSubjects.Find(certificate)?.Name ?? "");

    /// <summary>By its nature; where the form does not say, by the kind of certificate.</summary>
    public static bool IsIndividual(Subject? subject) => NatureOf(subject?.Nature) is { } nature
        ? nature == Individual
        : subject?.CertificateKind is { } kind ? CanonicalText.Of(kind).Contains("身份证", StringComparison.Ordinal) : IsPerson(subject);

    // Of neither nature nor certificate the form says anything: the number or the name may.
    private static bool IsPerson(Subject? subject) => subject?.CertificateNumber is { } number
        ? ResidentIdNumber.Check(CanonicalText.Of(number)).IsValid
        : subject is { Name: { } name, Principal.Name: { } principal, LegalRepresentative: null } && CanonicalText.Of(name) == CanonicalText.Of(principal);
}
