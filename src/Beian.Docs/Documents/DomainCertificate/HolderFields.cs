using Beian.Docs.Documents.Papers;
using Beian.Docs.Identifiers;

namespace Beian.Docs.Documents.DomainCertificate;

/// <summary>Who holds a domain: a unit or a person, and by which certificate (域名持有者).</summary>
public static class HolderFields
{
    public static FieldReading Name(PaperReader paper)
    {
        var all = paper.Candidates(FieldNames.Holder, [.. DomainSentences.Holder(paper.Text), .. SubjectNames.All(paper.Text)]).Where(c => c.Text.Length >= 2 && c.Text.Any(PaperValues.IsHan) && !ClauseWords.AreIn(c.Text)).ToList();
        var isPerson = all.Count > 0 && !OrganizationNames.LooksWhole(all[0].Text) && all[0].Text.Length <= 4;
        return isPerson ? PaperValues.Person([all[0]], paper.Page) : PaperValues.Organization(all, paper.Page);
    }

    /// <summary>A credit code or a citizen's number by its check digits; anything else as it is printed.</summary>
    public static FieldReading Number(PaperReader paper)
    {
        var page = paper.Page;
        var candidates = paper.Candidates(FieldNames.HolderCertificateNumber).Where(c => c.Text.Count(char.IsAsciiDigit) >= 4).ToList();
        if (candidates.Count == 0)
            return Fields.Missing(page.Number);
        var code = candidates[0].Text.ToUpperInvariant();
        if (ResidentIdNumber.Check(code).IsValid)
            return IdNumbers.Field(candidates[0], page);
        if (UnifiedSocialCreditCode.HasValidCheck(code))
            return Fields.Of(code, candidates[0], page.Number, CreditCodes.Judge(code, candidates[0], page));
        return Fields.Of(code, candidates[0], page.Number, Judgement.Doubtful(candidates[0].Lowest * 0.7, "noCheck"));
    }
}
