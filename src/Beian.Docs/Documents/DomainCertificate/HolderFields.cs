using System.Text.RegularExpressions;
using Beian.Docs.Documents.Papers;
using Beian.Docs.Identifiers;

namespace Beian.Docs.Documents.DomainCertificate;

/// <summary>Who holds a domain: a unit or a person, and by which certificate (域名持有者).</summary>
public static partial class HolderFields
{
    public static FieldReading Name(PaperReader paper)
    {
        var all = paper.Candidates(FieldNames.Holder).Concat(DomainSentences.Holder(paper.Text)).Where(c => c.Text.Length >= 2 && c.Text.Any(PaperValues.IsHan) && !ClauseWords.AreIn(c.Text)).ToList();
        // 轩 ends the names of shops, too; none has three characters.
        var isPerson = all.Count > 0 && all[0].Text.Length <= 4 && (all[0].Text.Length < 4 || !OrganizationNames.LooksWhole(all[0].Text));
        // A foreign company's name has no Chinese character in it.
        if (all.Count == 0 && paper.Candidates(FieldNames.Holder).FirstOrDefault(c => IsForeign(c.Text)) is { } foreign)
            return PaperValues.Text([foreign], paper.Page);
        return isPerson ? PaperValues.Person([all[0]], paper.Page) : PaperValues.Organization(all, paper.Page);
    }

    private static bool IsForeign(string text) => text.Count(char.IsAsciiLetter) >= 5 && text.All(char.IsAscii) && ForeignEnding().IsMatch(text);

    [GeneratedRegex(@"(?:Ltd|Limited|Inc|LLC|Corp|Corporation|Company|GmbH|Co)\.?$", RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex ForeignEnding();

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
