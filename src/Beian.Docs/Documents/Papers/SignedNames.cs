using System.Text.RegularExpressions;
using Beian.Docs.Documents.Layout;

namespace Beian.Docs.Documents.Papers;

/// <summary>Who signed as the person in charge, where the paper prints the name nowhere: handwriting, which a person must look at (签名处的姓名).</summary>
public static class SignedNames
{
    private static readonly Regex[] Patterns =
    [
        LoosePattern.Of("(?:负责人|承诺人|法定代表人)[(]?(?:亲笔)?(?:签名|签字|签章)(?:或盖章|并按手印)?[)]?[:;] ?" + SentencePatterns.Person + @"(?= ?(?:[ \n,;]|日期|\d|$))"),
    ];

    /// <summary>The first that has the form of a name; null where nothing legible stands there.</summary>
    public static ReadText? Of(RunningText text) =>
        SentencePatterns.All(text, Patterns).FirstOrDefault(n => n.Text.Length <= 4 && Surnames.Begins(n.Text) && n.Lowest > 0.5 && !n.Text.EndsWith('日'));

    public static FieldReading Field(ReadText name, PageView page) => Fields.Of(name.Text, name, page.Number, Judgement.Doubtful(Math.Min(name.Lowest, 0.7), FieldReading.Handwriting));
}
