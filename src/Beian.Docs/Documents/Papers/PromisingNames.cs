using System.Text.RegularExpressions;
using Beian.Docs.Documents.Layout;

namespace Beian.Docs.Documents.Papers;

/// <summary>Who promises, in the blank of a sentence: 本人 樊样例,系网站…的负责人 (句中的承诺人).</summary>
public static class PromisingNames
{
    private const string Name = @"(?<value>[\p{IsCJKUnifiedIdeographs}·]{2,4}?)";

    private static readonly Regex[] Patterns =
    [
        LoosePattern.Of("(?:^|[\\n。,;:])[ 　]*本人[ :]?" + Name + " ?[,(’'](?=系|是|身份证|证件|作为|现|为|担任)"),
        LoosePattern.Of("(?:^|[\\n。;:])[ 　]*我 ?是 ?" + Name + " ?[,](?=是|系|为|担任|现|身份证)"),
        LoosePattern.Of("(?<!单位|法定)负责人 ?" + Name + " ?对(?=以上|上述)"),
    ];

    /// <summary>The first that begins with a surname; null where there is none.</summary>
    public static ReadText? Of(RunningText text) => SentencePatterns.All(text, Patterns).FirstOrDefault(n => Surnames.Begins(n.Text) && !PaperValues.IsPaper(n.Text));
}
