using System.Text.RegularExpressions;
using Beian.Docs.Documents.Layout;
using Beian.Docs.Documents.Papers;
using Beian.Docs.Documents.Papers.Roles;

namespace Beian.Docs.Documents.AuthorizationLetter;

/// <summary>授权书 of every wording: of the legal representative, of persons in charge, for a website, an app, a mini-program.</summary>
public sealed class AuthorizationLetterKind() : TitledPaperKind(
    DocumentKinds.AuthorizationLetter,
    LoosePattern.Of(@"(?:(?:授权书|授权委托书|委托书|授权函|委托函|授权[表单]|授权(?:委托)?证明(?:书)?|委托证明(?:书)?|授权声明|授权确认书|委派书|委派函|任命书|指派书)(?:\([^)]{1,20}\))?|授权.{0,24}见证书|关于(?:授权|委托|委派|指派).{2,30}的(?:复?函|说明|证明|通知))$"),
    [LoosePattern.Of("授权|委托|委派|任命|指派"), LoosePattern.Of("备案|网站|互联网|域名|小程序|通信管理局|ICP|APP")])
{
    private static readonly Regex AuthorizedHead = LoosePattern.Of(@"^(?:[一二三四五六1-6][、.]?)?(?:乙方)?[(]?(?:受权方|被授权[人方]|受委托[人方]|被委托[人方]|受托[人方]|受权人|被委派人|代理人|经办人|(?<=^|、)乙方)员?[)]?(?:信息|情况|资料)?:?$");

    private static readonly Regex GiverHead = LoosePattern.Of(@"^(?:[一二三四五六1-6][、.]?)?(?:甲方)?[(]?(?:授权[人方]|委托[人方]|授权单位|委托单位|法定代表人|(?<=^|、)甲方)[)]?(?:信息|情况|资料)?:?$");

    private static readonly Regex AnyHead = new($"{AuthorizedHead}|{GiverHead}|(?:信息|情况|资料)$", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1));

    private const string AnyRole = "(?:ICP备案|互联网信息服务)?(?:备案)?(?:网站|APP|小程序|快应用|服务|ICP|主体)负责人";

    /// <summary>授权…作为我单位的APP负责人, or of two roles at once: the title may name another.</summary>
    private static readonly Regex[] Role =
    [
        LoosePattern.Of($"(?:作为|担任|任|为) ?(?:(?:我|本)?(?:单位|公司|司|方)|[^,。;:\n]{{4,40}}(?:公司|厂|店|中心|社|所|院|部|合伙\\)))? ?(?:(?:微信|支付宝|抖音|百度|快手)?(?:网站|APP|小程序|快应用)?[“\"「][^”\"」]{{1,30}}[”\"」])?(?:的)? ?(?<value>(?:{AnyRole}|互联网信息服务负责人|ICP备案负责人)(?:(?:、|和|及|与|以及|兼){AnyRole})*)"),
    ];

    private static readonly Regex BeforeName = LoosePattern.Of(@"(?:授权|委托|委派|指派)(?:我|本)?(?:单位|公司|中心|[会院校所社厂店])?(?:的)?(?<value>[\p{IsCJKUnifiedIdeographs}]{0,8}?(?:长|经理|主任|主管|总监|会计|出纳|助理|专员|工程师|秘书|干事|管理员|店员|文员)) ?$");

    /// <inheritdoc/>
    protected override IReadOnlyDictionary<string, FieldReading> Fields(FoundDocument found, PageView page)
    {
        var paper = new PaperReader(found, page, AuthorizationLetterLabels.All);
        var (authorizedNumber, representativeNumber) = AuthorizedIdNumbers.Read(
            paper,
            [.. paper.Candidates(FieldNames.AuthorizedIdNumber), .. paper.InPart(AuthorizationLetterLabels.NumberInPart, AuthorizedHead, AnyHead)],
            [.. paper.Candidates(FieldNames.RepresentativeIdNumber), .. paper.InPart(AuthorizationLetterLabels.NumberInPart, GiverHead, AnyHead)]);
        var fields = new Dictionary<string, FieldReading>
        {
            [FieldNames.LetterKind] = paper.Title(TitleOf(found)),
            [FieldNames.SubjectName] = paper.Roles.Unit(paper.SubjectName())!,
            [FieldNames.AuthorizedName] = PaperValues.Person([.. paper.Candidates(FieldNames.AuthorizedName), .. paper.InPart(AuthorizationLetterLabels.NameInPart, AuthorizedHead, AnyHead)], page),
            [FieldNames.AuthorizedIdNumber] = authorizedNumber,
        };
        PaperReader.AddIfRead(fields, FieldNames.Representative, PaperValues.Person([.. paper.Candidates(FieldNames.Representative), .. paper.InPart(AuthorizationLetterLabels.NameInPart, GiverHead, AnyHead)], page));
        if (!fields.ContainsKey(FieldNames.Representative) && SignedNames.OfRepresentative(paper.Text) is { } signed)
            fields[FieldNames.Representative] = SignedNames.Field(signed, page);
        PaperReader.AddIfRead(fields, FieldNames.RepresentativeIdNumber, representativeNumber);
        PaperReader.AddIfRead(fields, FieldNames.Domain, paper.Roles.Domain(paper.Domains()));
        PaperReader.AddIfRead(fields, FieldNames.Position, Whole(WithoutItsWord(paper.Roles.Text(PaperValues.Text(paper.Candidates(FieldNames.Position), page), PaperRole.Position)), paper));
        if (SentencePatterns.All(paper.Text, Role).FirstOrDefault() is { } role)
            fields[FieldNames.AuthorizedRole] = PaperValues.Text([role], page);
        PaperReader.AddIfRead(fields, FieldNames.ServiceName, paper.ServiceName());
        PaperReader.DoubtService(fields);
        foreach (var (field, roleOf) in new[] { (FieldNames.AuthorizedName, PaperRole.Authorized), (FieldNames.Representative, PaperRole.Representative) })
            PaperReader.AddIfRead(fields, field, paper.Roles.Person(fields.GetValueOrDefault(field), roleOf));
        if (!fields.ContainsKey(FieldNames.Position) && fields[FieldNames.AuthorizedName].Value is { } authorized)
            PaperReader.AddIfRead(fields, FieldNames.Position, PaperValues.Text([.. PositionsBefore(authorized, paper.Text)], page));
        foreach (var (field, roleOf) in new[] { (FieldNames.AuthorizedIdNumber, PaperRole.AuthorizedIdNumber), (FieldNames.RepresentativeIdNumber, PaperRole.RepresentativeIdNumber) })
            PaperReader.AddIfRead(fields, field, paper.Roles.IdNumber(fields.GetValueOrDefault(field), roleOf));
        PaperReader.AddIfRead(fields, FieldNames.CreditCode, CreditCodes.First(paper.Text, page));
        if (IsTheOthersNumber(fields))
            fields.Remove(FieldNames.RepresentativeIdNumber);
        paper.AddFoot(fields, isOfUnit: true);
        // An agency may seal it as well: another name than the model sees is for a person to look at.
        SealedName.Settle(fields, RoleFields.Unsure);
        return fields;
    }

    /// <summary>The representative's own number could not be read, and that of whom the letter authorizes came in its place.</summary>
    private static bool IsTheOthersNumber(Dictionary<string, FieldReading> fields)
    {
        string? ValueOf(string field) => fields.GetValueOrDefault(field)?.Value;
        // One that is printed once is one person's.
        return fields.GetValueOrDefault(FieldNames.RepresentativeIdNumber) is { Value: { } number } own && fields[FieldNames.AuthorizedIdNumber] is var other && number == other.Value
            && ValueOf(FieldNames.AuthorizedName) != ValueOf(FieldNames.Representative) && (own.Status == FieldStatus.Doubtful || own.Box == other.Box);
    }

    /// <summary>社员代表、会计, 运营部主管(网站负责人) and 信息技术部|副经理: what stands before it in one list, in brackets right behind, or on to the next mark belongs to it, and nobody looked at it.</summary>
    private static FieldReading? Whole(FieldReading? position, PaperReader paper)
    {
        if (position?.Value is not { } value)
            return position;
        var own = Regex.Escape(value);
        string[] patterns =
        [
            $@"(?<=职[务位]:? ?){own}(?!职务|一职)[\p{{IsCJKUnifiedIdeographs}}]{{2,8}}(?=[,)。;\n ]|$)",
            $@"(?:(?<=^|[ \n:])(?:[\p{{IsCJKUnifiedIdeographs}}]{{2,8}}、)+)?{own}(?:\((?![^()]*(?:身份|证|签|电话|盖|[0-9]))[^()\n]{{2,10}}\))?",
        ];
        var whole = patterns.SelectMany(p => Regex.Matches(paper.Text.Text, p, RegexOptions.None, TimeSpan.FromSeconds(1))).Select(m => m.Value).MaxBy(m => m.Length);
        return whole?.Length > value.Length ? RoleFields.Doubted(position with { Value = whole }, RoleFields.Unsure) : position;
    }

    /// <summary>现授权秘书长吴样例: what the authorized person is stands before the name.</summary>
    private static IEnumerable<ReadText> PositionsBefore(string name, RunningText text) =>
        from at in Enumerable.Range(0, text.Text.Length)
        where string.CompareOrdinal(text.Text, at, name, 0, name.Length) == 0
        let value = BeforeName.Match(text.Text[..at]).Groups["value"]
        where value.Length > 0
        select text.Slice(value.Index, value.Length);

    /// <summary>现任会计职务: 会计.</summary>
    private static FieldReading? WithoutItsWord(FieldReading? position) => position?.Value is { Length: > 3 } value && (value.EndsWith("职务", StringComparison.Ordinal) || value.EndsWith("一职", StringComparison.Ordinal)) ? position with { Value = value[..^2] } : position;
}
