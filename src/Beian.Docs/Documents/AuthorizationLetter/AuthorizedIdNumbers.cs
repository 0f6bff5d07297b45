using System.Text.RegularExpressions;
using Beian.Docs.Documents.Layout;
using Beian.Docs.Documents.Papers;

namespace Beian.Docs.Documents.AuthorizationLetter;

/// <summary>Whose each number is: the nearest word before it says it, or the head of its part of a table (证件号码的归属).</summary>
public static class AuthorizedIdNumbers
{
    private static readonly Regex Authorized = LoosePattern.Of(
        @"被授权[人方]|受委托[人方]|被委托[人方]|受权[人方]|受托[人方]|代理人|经办人|被委派人|乙方|员工|职工|(?:授权|委托|委派|指定|指派|选派|交给|交由|安排|聘请)(?! ?[单人书日期函方]|委托书)|由(?=[ \n]?[\p{IsCJKUnifiedIdeographs}·〓]{2,8}[ \n]?[(,])");

    private static readonly Regex Representative = LoosePattern.Of(
        @"法定代表人|法人代表|投资人|经营者|执行事务合伙人|单位负责人|(?<=^|[\n ,。;:(/、])负责人|本人|甲方|(?:[^被]|^)授权[人方]|(?:[^受被]|^)委托[人方]");

    /// <param name="paper">The letter.</param>
    /// <param name="ofAuthorized">What stands beside labels that say it is the number of who is authorized.</param>
    /// <param name="ofRepresentative">The same of who authorizes.</param>
    public static (FieldReading Authorized, FieldReading Representative) Read(PaperReader paper, IEnumerable<ReadText> ofAuthorized, IEnumerable<ReadText> ofRepresentative)
    {
        (int From, int Length)? authorized = null, representative = null;
        foreach (var span in IdNumbers.Spans(paper.Text.Text))
        {
            if (IsOfAuthorized(paper.Text.Text[..span.From]) is not { } isAuthorized)
                continue;
            if (isAuthorized)
                authorized ??= span;
            else
                representative ??= span;
        }

        return (Field(paper, authorized, ofAuthorized), Field(paper, representative, ofRepresentative));
    }

    /// <summary>Whether what follows is of who is authorized; null where nothing before it says whose it is.</summary>
    public static bool? IsOfAuthorized(string before)
    {
        int one = LastEnd(Authorized, before), other = LastEnd(Representative, before);
        return one < 0 && other < 0 ? null : one > other;
    }

    private static FieldReading Field(PaperReader paper, (int From, int Length)? span, IEnumerable<ReadText> labeled) =>
        IdNumbers.Field(span is { } found ? paper.Text.Slice(found.From, found.Length) : labeled.FirstOrDefault(l => IdNumbers.Spans(l.Text).Any()), paper.Page);

    private static int LastEnd(Regex pattern, string text) => pattern.Matches(text) is [.., var last] ? last.Index + last.Length : -1;
}
