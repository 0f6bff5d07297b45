using System.Text.RegularExpressions;
using Beian.Docs.Documents.Layout;
using Beian.Docs.Identifiers;

namespace Beian.Docs.Documents.Papers;

/// <summary>Credit codes in running text, proved by their two check characters (统一社会信用代码).</summary>
public static partial class CreditCodes
{
    /// <summary>The first that the text has.</summary>
    public static FieldReading? First(RunningText text, PageView page)
    {
        foreach (Match match in Pattern().Matches(text.Text))
        {
            var read = text.Slice(match.Index, match.Length);
            var code = read.Text.ToUpperInvariant().Replace('O', '0').Replace('I', '1');
            if (UnifiedSocialCreditCode.HasValidCheck(code) && !ResidentIdNumber.Check(code).IsValid)
                return Fields.Of(code, read, page.Number, Judge(code, read, page));
        }

        return null;
    }

    public static Judgement Judge(string code, ReadText read, PageView page) =>
        UnifiedSocialCreditCode.HasValidOrganizationCheck(code) && read.Lowest > 0.5 ? Judgement.Confirmed(0.9995, "checkDigit", "organizationCheck")
        : read.Lowest > 0.9 ? Judgement.Confirmed(0.998, "checkDigit", "score")
        : page.Probe.SecondOpinion(read.LineQuads, UnifiedSocialCreditCode.Alphabet) == code ? Judgement.Confirmed(0.998, "checkDigit", "secondReader")
        : Judgement.Doubtful(read.Lowest, "checkDigit", "lowScore");

    [GeneratedRegex(@"(?<![0-9A-Za-z])[159ANY][0-9A-Za-z](?: ?[0-9A-Za-z]){16}(?![0-9A-Za-z])")]
    private static partial Regex Pattern();
}
