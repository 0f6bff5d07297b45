using System.Text.RegularExpressions;
using Beian.Docs.Documents.Papers;

namespace Beian.Docs.Documents.AuthorizationLetter;

/// <summary>Whose each number is: the nearest word before it says it (证件号码的归属).</summary>
public static class AuthorizedIdNumbers
{
    private static readonly Regex Authorized = LoosePattern.Of("被授权人|受委托人|被委托人|受权人|受托人|代理人|经办人|(?:授权|委托|委派|指定)(?![单人书日期函]|委托书)");

    private static readonly Regex Representative = LoosePattern.Of("法定代表人|法人代表|投资人|经营者|执行事务合伙人|单位负责人|本人|(?:[^被]|^)授权人|(?:[^受被]|^)委托人");

    public static (FieldReading Authorized, FieldReading Representative) Read(PaperReader paper)
    {
        (int From, int Length)? authorized = null, representative = null;
        foreach (var span in IdNumbers.Spans(paper.Text.Text))
        {
            var before = paper.Text.Text[..span.From];
            int one = LastEnd(Authorized, before), other = LastEnd(Representative, before);
            if (one < 0 && other < 0)
                continue;
            if (one > other)
                authorized ??= span;
            else
                representative ??= span;
        }

        return (Field(paper, authorized), Field(paper, representative));
    }

    private static FieldReading Field(PaperReader paper, (int From, int Length)? span) =>
        IdNumbers.Field(span is { } found ? paper.Text.Slice(found.From, found.Length) : null, paper.Page);

    private static int LastEnd(Regex pattern, string text) => pattern.Matches(text) is [.., var last] ? last.Index + last.Length : -1;
}
