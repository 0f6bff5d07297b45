using Beian.Docs.Documents.Papers;

namespace Beian.Docs.Documents.DomainCertificate;

/// <summary>The registrar: a unit in Chinese, or a company in Latin letters such as DNSPod, Inc. (域名注册服务机构).</summary>
public static class RegistrarField
{
    public static FieldReading Read(PaperReader paper)
    {
        var all = paper.Candidates(FieldNames.Registrar).Concat(DomainSentences.Registrar(paper.Text)).Where(c => !ClauseWords.AreIn(c.Text)).ToList();
        var inChinese = PaperValues.Organization(all, paper.Page);
        if (inChinese.Value is not null)
            return inChinese;
        return PaperValues.Text([.. all.Where(c => c.Text.Count(char.IsAsciiLetter) >= 5 && !c.Text.Any(PaperValues.IsHan) && !DomainNames.IsWhole(c.Text)
            // The label in English, with a speck in it: sponsoring,Registrar.
            && !c.Text.Contains("registrar", StringComparison.OrdinalIgnoreCase))], paper.Page);
    }
}
