using System.Collections.Frozen;

namespace Beian.Docs.Documents.Certificates;

/// <summary>The titles of every kind of certificate side by side, since one is told from the other only by the likeness to both (证书名称).</summary>
public static class CertificateTitles
{
    private static readonly FrozenDictionary<string, string[]> ByKind = new Dictionary<string, string[]>
    {
        [DocumentKinds.InstitutionCertificate] = ["事业单位法人证书"],
        [DocumentKinds.SocialOrganizationCertificate] = ["社会团体法人登记证书", "社会团体登记证书"],
        [DocumentKinds.PrivateNonEnterpriseCertificate] =
        [
            "民办非企业单位登记证书", "民办非企业单位(法人)登记证书", "民办非企业单位(合伙)登记证书", "民办非企业单位(个体)登记证书", "民办非企业单位登记证书(法人)",
            "社会服务机构登记证书", "社会服务机构法人登记证书",
        ],
        [DocumentKinds.CreditCodeCertificate] = ["统一社会信用代码证书", "基层群众性自治组织特别法人统一社会信用代码证书"],
        [DocumentKinds.FoundationCertificate] = ["基金会法人登记证书", "基金会登记证书"],
        [DocumentKinds.LawFirmLicense] = ["律师事务所执业许可证", "律师事务所分所执业许可证", "律师事务所执业许可证书"],
        [DocumentKinds.BusinessLicense] = ["营业执照", "企业法人营业执照", "个体工商户营业执照", "合伙企业营业执照", "个人独资企业营业执照", "农民专业合作社法人营业执照"],
    }.ToFrozenDictionary();

    /// <summary>The kind whose title the text is likest to, and how like: 1 is the title itself.</summary>
    public static (string? Kind, double Share) BestOf(string text)
    {
        (string? Kind, double Share) best = (null, 0);
        // A report or a form about a certificate has its words but no 证 or 照 of its own.
        if (!text.Contains('证', StringComparison.Ordinal) && !text.Contains('照', StringComparison.Ordinal))
            return best;
        foreach (var (kind, titles) in ByKind)
        {
            foreach (var title in titles)
            {
                if (text.Length > title.Length + 5)
                    continue;
                // Characters of the text beyond the title count against it, too.
                var common = CommonLength(title, text);
                var share = 2.0 * common / (title.Length + Math.Max(text.Length, title.Length - 2));
                if (share > best.Share)
                    best = (kind, Math.Min(1, share));
            }
        }

        return best;
    }

    /// <summary>Whether the text is a part of some title, such as its second line.</summary>
    public static bool IsPart(string text) => text.Length >= 3 && ByKind.Values.Any(titles => titles.Any(t => t.Contains(text, StringComparison.Ordinal)));

    /// <summary>Whether the text is a part of a title of the kind.</summary>
    public static bool IsPartOf(string kind, string text) => text.Length >= 3 && ByKind[kind].Any(t => t.Contains(text, StringComparison.Ordinal));

    /// <summary>Length of the longest common subsequence.</summary>
    private static int CommonLength(string a, string b)
    {
        var row = new int[b.Length + 1];
        foreach (var left in a)
        {
            var diagonal = 0;
            for (var i = 1; i <= b.Length; i++)
            {
                var above = row[i];
                row[i] = left == b[i - 1] ? diagonal + 1 : Math.Max(row[i], row[i - 1]);
                diagonal = above;
            }
        }

        return row[^1];
    }
}
