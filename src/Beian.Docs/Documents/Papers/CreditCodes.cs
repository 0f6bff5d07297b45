using System.Text.RegularExpressions;
using Beian.Docs.Documents.Items;
using Beian.Docs.Documents.Layout;
using Beian.Docs.Identifiers;

namespace Beian.Docs.Documents.Papers;

/// <summary>Credit codes in running text, proved by their two check characters (统一社会信用代码).</summary>
public static partial class CreditCodes
{
    /// <summary>What most codes begin with.</summary>
    private const string Usual = "159ANY";

    /// <summary>The first that the text has; failing one that is right, the first that a label calls so.</summary>
    public static FieldReading? First(RunningText text, PageView page)
    {
        (string Code, ReadText Read)? wrong = null;
        foreach (Match match in Pattern().Matches(text.Text))
        {
            var read = text.Slice(match.Index, match.Length);
            var code = read.Text.ToUpperInvariant().Replace('O', '0').Replace('I', '1');
            // Few begin with another figure, as those of law firms do; a number of a card has no letter but at its end.
            if (ResidentIdNumber.Check(code).IsValid || (!Usual.Contains(code[0], StringComparison.Ordinal) && !code[..^1].Any(char.IsAsciiLetter)))
                continue;
            if (UnifiedSocialCreditCode.HasValidCheck(code))
                return Fields.Of(code, read, page.Number, Judge(code, read, page));
            if (wrong is null && Named().IsMatch(text.Text[..match.Index]))
                wrong = (code, read);
        }

        return wrong is var (value, own) ? Fields.Of(value, own, page.Number, CreditCodeField.JudgeWrong(value, own, page.Probe.SecondOpinion(own.LineQuads, UnifiedSocialCreditCode.Alphabet), page.Probe)) : null;
    }

    public static Judgement Judge(string code, ReadText read, PageView page) =>
        UnifiedSocialCreditCode.HasValidOrganizationCheck(code) && read.Lowest > 0.5 ? Judgement.Confirmed(0.9995, "checkDigit", "organizationCheck")
        : read.Lowest > 0.9 ? Judgement.Confirmed(0.998, "checkDigit", "score")
        : page.Probe.SecondOpinion(read.LineQuads, UnifiedSocialCreditCode.Alphabet) == code ? Judgement.Confirmed(0.998, "checkDigit", "secondReader")
        : Judgement.Doubtful(read.Lowest, "checkDigit", "lowScore");

    [GeneratedRegex("信用代码[):： \\n]{0,3}$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Named();

    [GeneratedRegex(@"(?<![0-9A-Za-z])[1-9ANY][0-9A-Za-z](?: ?[0-9A-Za-z]){16}(?![0-9A-Za-z])")]
    private static partial Regex Pattern();
}
