using System.Text.RegularExpressions;
using Beian.Docs.Documents.Layout;

namespace Beian.Docs.Documents.Papers;

/// <summary>Who signed as the person in charge, where the paper prints the name nowhere: handwriting, which a person must look at (签名处的姓名).</summary>
public static class SignedNames
{
    /// <summary>Handwriting is spaced as it comes; the label's bracket or colon tells where it begins.</summary>
    private const string Name = @" ?(?<value>[\p{IsCJKUnifiedIdeographs}·](?: ?[\p{IsCJKUnifiedIdeographs}·〓]){1,4}?)(?= ?(?:[\n,;]|(?:签署|签字|签订|填写|承诺)?日 ?期|身份|\d|$))";

    /// <summary>Of most of its characters: one that nobody can read does not hide that somebody else may have signed.</summary>
    private const double Legible = 0.5;

    /// <summary>乌云其木格: so long a name is believed to be one only where it is written plainly.</summary>
    private const int Longest = 5;

    private const double Plain = 0.9;

    /// <summary>Between two characters, in ems, for another one.</summary>
    private const double Room = 1;

    private const string Sign = "(?:亲笔)?(?:签名|签字|签章)(?:或盖章|并按手印)?";

    private static readonly Regex[] ForTheUnit = [LoosePattern.Of("(?:法定代表人|授权人|委托人|经营者|投资人|执行事务合伙人|(?<=^|\\n ?)负责人)(?<!被授权人|受委托人|被委托人) ?(?:[(]" + Sign + "[)]:?|" + Sign + "[:;])" + Name)];

    private static readonly Regex[] InCharge =
    [
        LoosePattern.Of("(?:负责人|承诺人|法定代表人) ?(?:[(]" + Sign + "[)][:;]?|" + Sign + "[:; ])" + Name),
        LoosePattern.Of("(?:签字人|签名人|签署人)[:;]" + Name),
        // 法定代表人(负责人)签字 by itself, and 负责人: at the foot, whose name is written larger than a value is printed.
        LoosePattern.Of("(?:负责人|承诺人|法定代表人|本人)[)]?(?:亲笔)?(?:签字|签名)" + Name),
        LoosePattern.Of("(?:^|\\n) ?(?:负责人|承诺人|法定代表人|经营者|执行事务合伙人|投资人|秘书长|会长|理事长|院长|校长|园长|馆长|站长)[:;]" + Name),
    ];

    /// <summary>The first that has the form of a name; null where nothing legible stands there.</summary>
    public static ReadText? Of(RunningText text) => First(text, InCharge);

    /// <summary>The same of who signs a letter for the unit.</summary>
    public static ReadText? OfRepresentative(RunningText text) => First(text, ForTheUnit);

    public static FieldReading Field(ReadText name, PageView page) => Fields.Of(name.Text, name, page.Number, Judgement.Doubtful(Math.Min(name.Lowest, 0.7), FieldReading.Handwriting));

    /// <summary>Ink between two characters that stand as close as any: a stroke of one of them, no character.</summary>
    private static ReadText WithoutGaps(ReadText name)
    {
        var glyphs = name.Glyphs;
        return LabelTails.Again([.. glyphs.Where((g, i) => g.Text != UnreadSign.Mark || i == 0 || i + 1 == glyphs.Count || glyphs[i + 1].Left - glyphs[i - 1].Right > Room * g.Em)], name);
    }

    private static ReadText? First(RunningText text, IReadOnlyList<Regex> patterns) =>
        SentencePatterns.All(text, patterns).Select(WithoutGaps).FirstOrDefault(n => n.Text.Length is > 1 and <= Longest && (Surnames.Begins(n.Text) || n.Text.Length >= 4) && n.Mean > (n.Text.Length == Longest ? Plain : Legible) && !PaperValues.IsPaper(n.Text) && !n.Text.EndsWith('日') && !n.Text.StartsWith('盖'));
}
