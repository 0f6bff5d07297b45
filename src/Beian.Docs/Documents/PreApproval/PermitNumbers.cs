using System.Text.RegularExpressions;
using Beian.Docs.Documents.Layout;
using Beian.Docs.Documents.Papers;

namespace Beian.Docs.Documents.PreApproval;

/// <summary>A permit's number: beside its label, or by its form: 京网文〔2023〕1234-567号, ISBN 978-7-… (许可证编号).</summary>
public static partial class PermitNumbers
{
    public static FieldReading Read(PaperReader paper)
    {
        var labeled = paper.Candidates(FieldNames.PermitNumber).Where(c => c.Text.Any(char.IsAsciiDigit)).ToList();
        if (labeled.Count == 0 && Form().Match(paper.Text.Text) is { Success: true } match)
            labeled.Add(paper.Text.Slice(match.Index, match.Length));
        if (labeled.Count == 0)
            return Fields.Missing(paper.Page.Number);
        var bare = BehindColon(labeled[0]);
        var settled = YearBrackets.Settle(bare, paper.Page.Probe);
        var number = settled ?? bare;
        // No check digit: a bracket lost or a letter taken for a digit would not show.
        var judgement = Judgement.OfPlainText(number, paper.Page.Probe);
        var value = settled is null ? Paired(number.Text) : number.Text;
        return Fields.Of(value, number, paper.Page.Number,
            judgement.IsConfirmed && (MixedPair().IsMatch(value) || (settled is null && YearBrackets.MayBeOthers(value))) ? Judgement.Doubtful(Math.Min(number.Lowest, 0.8), "brackets")
            : judgement.IsConfirmed && number.Text.AsSpan().ContainsAny("OIlQ") && !judgement.Evidence.Contains("secondReader") ? Judgement.Doubtful(number.Lowest, "lookalike")
            : judgement);
    }

    /// <summary>证:沪B2-…: the end of the title and the label's colon.</summary>
    private static ReadText BehindColon(ReadText number) => number.Text.Length == number.Glyphs.Count && number.Text.LastIndexOf(':') is >= 0 and var colon && number.Text.AsSpan(colon).ContainsAnyInRange('0', '9')
        ? LabelTails.Again([.. number.Glyphs.Skip(colon + 1)], number)
        : number;

    /// <summary>Years stand in 〔〕; readers give one of the pair as another bracket.</summary>
    private static string Paired(string number) =>
        number.Contains('〔', StringComparison.Ordinal) || number.Contains('〕', StringComparison.Ordinal) ? HalfPair().Replace(number, "〔$1〕") : number;

    [GeneratedRegex(@"[〔\[(](\d{4})[〕\])]")]
    private static partial Regex HalfPair();

    /// <summary>(2021]: one of them is not what is printed, and nobody knows which.</summary>
    [GeneratedRegex(@"\(\d{4}\]|\[\d{4}\)")]
    private static partial Regex MixedPair();

    [GeneratedRegex(@"ISBN ?978-?7-?[\d-]{7,12}|[\u4E00-\u9FFF()]{2,10}[〔\[(]\d{4}[〕\])] ?第? ?\d+(?:-\d+)?号?|新出[\u4E00-\u9FFF]{1,7}字第[\u4E00-\u9FFFA-Z0-9-]{3,14}号|(?<=^|\n) ?[\u4E00-\u9FFF]{2,8} ?\d{9,20} ?号(?= ?(?:\n|$))|[(][\u4E00-\u9FFF][)]-(?:非)?经营性-\d{4}-\d{4}")]
    private static partial Regex Form();
}
