using System.Text.RegularExpressions;
using Beian.Docs.Documents.Layout;

namespace Beian.Docs.Documents.Papers;

/// <summary>A name by hand at the foot of a paper that asks for no signature in so many words: 委托人:周样例, written larger than print (落款处的手写姓名).</summary>
public static class HandAtFoot
{
    /// <summary>Of the usual size of print: names that are typed have it. Between the two it may be a hand that writes no larger, or a line that is set so: four of the nine hands that others drew measure 1.18 to 1.34 (two more, 1.6; three less), and no typed name there was measured.</summary>
    private const double Larger = 1.5, SlightlyLarger = 1.15;

    /// <summary>Rows of the foot, a footer below it among them.</summary>
    private const int Rows = 6;

    private const string Who = "(?:法定?代表?人(?:或授权代表)?|授权代表|(?:主体|网站|服务|APP|小程序|信息安全|单位|合作社)?(?:负责人|理事长|董事长|总经理|会长|院长|校长|社长)|经办人|承诺人|立书人|委托人|授权人|经营者|投资人|执行事务合伙人|本人)";

    /// <summary>Whoever stands at the foot with nothing printed behind but the next item of the row is to sign there.</summary>
    private static readonly Regex Blank = LoosePattern.Of(@"(?:^|[\n ])(?<who>" + Who + @")(?:[(][^():\n]{1,8}[)])? ?(?<colon>:)(?= ?[^\p{IsCJKUnifiedIdeographs}A-Za-z0-9 \n]{0,3} ?(?:\n|$|[\p{IsCJKUnifiedIdeographs}]{0,4}(?:公章|盖章|印章|日期|时间)))");

    private static readonly Regex Name = LoosePattern.Of(@"(?:^|\n) ?" + Who + @"(?:[(][^():\n]{1,8}[)])? ?: ?(?<value>[\p{IsCJKUnifiedIdeographs}·](?: ?[\p{IsCJKUnifiedIdeographs}·〓]){1,5})(?= ?(?:\n|$)| (?:身份证|证件|公民身份|联系|电话|日期|单位|公章|盖章))");

    /// <summary>Null where no such name stands there, or it is printed.</summary>
    public static FieldReading? Read(RunningText text, Sheet sheet, PageView page)
    {
        var foot = text.Text.Length;
        for (var i = 0; i < Rows && foot > 0; i++)
            foot = text.Text.LastIndexOf('\n', foot - 1);
        var usual = PaperTitle.UsualHanEm(sheet);
        foreach (var match in Name.Matches(text.Text).Where(m => m.Index >= foot))
        {
            var name = text.Slice(match.Groups["value"].Index, match.Groups["value"].Length);
            var size = name.IsEmpty ? 0 : name.Glyphs.Average(g => g.Em) / usual;
            if (size > SlightlyLarger)
                return Fields.Of(FieldNames.Present, name, page.Number, size > Larger ? Judgement.Confirmed(0.98, ["largerThanPrint"]) : Judgement.Doubtful(0.6, "largerThanPrint")) with { Raw = name.Text };
        }

        // Where a hand is so unlike print that nothing was read, its ink tells; an empty place may be one to sign, or none.
        return Blank.Matches(text.Text).LastOrDefault(m => m.Index >= foot) is { } blank && SignatureArea.Behind(blank, text, sheet, page) is { } hand
            ? hand.Value == FieldNames.Present ? hand : hand with { Status = FieldStatus.Doubtful, Confidence = Math.Min(hand.Confidence, 0.6), Evidence = [.. hand.Evidence, SealFields.NotAsked] }
            : null;
    }
}
