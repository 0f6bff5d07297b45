using System.Collections.Frozen;
using System.Text.RegularExpressions;
using Beian.Docs.Documents;
using Beian.Docs.Identifiers;
using Beian.Docs.Recognition;

namespace Beian.Docs.Ocr.Paddle;

/// <summary>
/// What of a line the general recognizer is asked for as well: where the one that was learnt on filing documents is sure, and is known not
/// to err, reading again only costs time (decision 10).
/// </summary>
/// <param name="known">What the general one has classes for.</param>
public sealed partial class UnsureParts(IReadOnlySet<string> known)
{
    /// <summary>The least score with which a character needs no second reader.</summary>
    private const double Proven = 0.99;

    /// <summary>A step so many times wider than usual, and so much room from the middle of the outermost character to the end of the line, in ems, may hold another.</summary>
    private const double Wider = 1.5, Margin = 1.35;

    /// <summary>Of shorter lines all may be wrong; they cost little to read twice.</summary>
    private const int FewestProven = 6;

    /// <summary>The mean score below which nobody reads anything: of 869 lines that were read twice of three drawn batches the general one made sense of none.</summary>
    private const double Noise = 0.45;

    /// <summary>Share of a line from which it is read whole.</summary>
    private const double Most = 0.7;

    /// <summary>Marks that it was not drawn are taken for brackets, and those of a year in 字[2015]第 for digits.</summary>
    private const string Brackets = "()字第";

    /// <summary>Print of the forms themselves: nothing else is spelled so, and no value is.</summary>
    private static readonly FrozenSet<string> Printed = FrozenSet.Create(
        "姓名", "性别", "民族", "出生", "住址", "签发机关", "有效期限", "居民身份证", "营业执照", "(副本)", "(正本)", "名称", "类型", "住所", "经营场所", "营业场所",
        "法定代表人", "负责人", "投资人", "经营者", "组成形式", "注册资本", "出资额", "成立日期", "注册日期", "营业期限", "合伙期限", "经营范围", "登记机关", "核准日期", "发照日期", "登记日期");

    /// <param name="line">As the one learnt on filing documents reads it, in order.</param>
    /// <returns>From left to right, none of which touch; none where nothing is left to ask.</returns>
    public IReadOnlyList<LinePart> Find(IReadOnlyList<RecognizedChar> line)
    {
        if (IsNoise(line) || IsPrinted(line))
            return [];
        if (line.Count < FewestProven)
            return [LinePart.Whole];
        // Where it stumbled once it may have passed over something elsewhere.
        if (line.Any(c => c.Text != TwoReadings.Space && c.Confidence < Proven) || HasRoom(line) || HasWrongCode(line))
            return [LinePart.Whole];
        var parts = new List<LinePart>();
        foreach (var at in Enumerable.Range(0, line.Count).Where(i => !IsPlain(line[i].Text)))
        {
            // A neighbor of each side is read again as well, since characters are torn apart and taken together; another is only looked at.
            var part = new LinePart(Edge(line, at - 1), Edge(line, at + 2), Edge(line, at - 2), Edge(line, at + 3));
            if (parts.Count > 0 && parts[^1].LookTo >= part.LookFrom)
                parts[^1] = parts[^1].With(part);
            else
                parts.Add(part);
        }

        return parts.Sum(p => p.LookWidth) > Most ? [LinePart.Whole] : parts;
    }

    /// <summary>Waves, arcs of seals, pieces of emblems: nothing is seen, or much and hardly any of it.</summary>
    private static bool IsNoise(IReadOnlyList<RecognizedChar> line) =>
        line.Count == 0 || (line.Count >= FewestProven && line.Average(c => c.Confidence) < Noise);

    private static bool IsPrinted(IReadOnlyList<RecognizedChar> line)
    {
        var print = line.Where(c => c.Text != TwoReadings.Space).ToList();
        return print.All(c => c.Confidence >= Proven) && Printed.Contains(string.Concat(print.Select(c => c.Text)));
    }

    /// <summary>A credit code or citizen's number whose check fails: a slender N among digits is a 1 without a doubt.</summary>
    private static bool HasWrongCode(IReadOnlyList<RecognizedChar> line) => Codes().Matches(string.Concat(line.Select(c => c.Text == TwoReadings.Space ? " " : c.Text))).Any(m =>
        !UnifiedSocialCreditCode.HasValidCheck(m.Value) && !ResidentIdNumber.Check(m.Value).IsValid);

    [GeneratedRegex("(?<![0-9A-Za-z])[0-9A-Z]{18}(?![0-9A-Za-z])", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Codes();

    /// <summary>Room for another character between two, or before the first or behind the last: measured by the line's own steps, since narrow print stands closer.</summary>
    private static bool HasRoom(IReadOnlyList<RecognizedChar> line)
    {
        var steps = line.Zip(line.Skip(1), (a, b) => (Middle(b) - Middle(a)) / (HalfOf(a) + HalfOf(b))).Order().ToArray();
        var em = steps[steps.Length / 2];
        return steps[^1] > Wider * em || Middle(line[0]) > Margin * em || 1 - Middle(line[^1]) > Margin * em;
    }

    /// <summary>Between a character and the one before it; beyond the outermost one, the line's end.</summary>
    private static double Edge(IReadOnlyList<RecognizedChar> line, int at) =>
        at <= 0 ? 0 : at >= line.Count ? 1 : (Middle(line[at - 1]) + Middle(line[at])) / 2;

    /// <summary>Both know it, and the one learnt on filing documents takes nothing else for it.</summary>
    private bool IsPlain(string text) => text == TwoReadings.Space
        || (known.Contains(text) && TwoReadings.IsTaught(text) && !Brackets.Contains(text, StringComparison.Ordinal)
            && !TwoReadings.Wide.Contains(text, StringComparison.Ordinal) && !text.Any(Lookalikes.IsSuspect));

    private static double Middle(RecognizedChar c) => (c.From + c.To) / 2;

    /// <summary>In ems; a mark may be as wide as a word.</summary>
    private static double HalfOf(RecognizedChar c) => char.IsAsciiLetterOrDigit(c.Text[0]) || c.Text is "-" or "." ? 0.28 : 0.5;
}
