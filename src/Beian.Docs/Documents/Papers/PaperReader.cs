using System.Text.RegularExpressions;
using Beian.Docs.Documents.Layout;
using Beian.Docs.Documents.Papers.Roles;

namespace Beian.Docs.Documents.Papers;

/// <summary>A paper under reading: its running text, its labeled values, and the fields every kind shares (材料读取).</summary>
public sealed class PaperReader(FoundDocument found, PageView page, IReadOnlyList<Label> labels)
{
    /// <summary>Another item of the foot: 经营者签名:….</summary>
    private static readonly Regex Signed = LoosePattern.Of("(?:签名|签字|签章) ?[:;(]");

    /// <summary>Where a domain must be, whatever was read there.</summary>
    private static readonly Regex[] DomainInSentence = [LoosePattern.Of(@"域名(?:名称)?(?:为|是)?:? ?(?<value>[A-Za-z0-9][A-Za-z0-9.,·-]{3,60})")];

    /// <summary>A label that a line's end cuts within a sentence: 网站名|称:样例网,域名:….</summary>
    private static readonly Regex[] ServiceInSentence = [LoosePattern.Of(@"(?:网站|小程序|APP|服务|应用)名称 ?: ?(?<value>[^,:。;\n ]{2,30}?)(?= ?[,。;])")];

    /// <summary>样例公司(统一社会信用代码:…)申请备案…, with which the body begins, or whose representative somebody says he is.</summary>
    private static readonly Regex[] NameInSentence =
    [
        LoosePattern.Of(@"(?:^|\n) ?(?<value>[\p{IsCJKUnifiedIdeographs}()·]{5,40})\n?[(](?:统一社会)?信用代码"),
        // 本社(样例茶业合作社,统一社会信用代码…).
        LoosePattern.Of(@"(?:^|\n) ?(?:本|我)(?:单位|公司|企业|社|会|校|园|院|所|店|厂|中心|机构)[(](?<value>[\p{IsCJKUnifiedIdeographs}·]{5,40}(?:[(][\p{IsCJKUnifiedIdeographs}]{2,8}[)])?)(?=[),])"),
        // 样例公司在开办网站“…”过程中, 样例公司就备案域名…承诺, 本网站由样例公司主办.
        LoosePattern.Of(@"(?:^|\n) ?(?<value>[\p{IsCJKUnifiedIdeographs}()·]{5,40}?) ?(?=在(?:开办|申请|办理)|就(?:备案|网站|域名|所))"),
        LoosePattern.Of(@"(?:网站|小程序|APP|应用)由 ?(?<value>[\p{IsCJKUnifiedIdeographs}()·]{5,40}?) ?(?:主办|开办)"),
        // 本人…,系样例学校之法定代表人。
        LoosePattern.Of(@"系(?<value>[\p{IsCJKUnifiedIdeographs}()·]{5,40}?)[的之](?:法定代表人|负责人|经营者|投资人|执行事务合伙人)"),
    ];

    /// <summary>The label 小程序 by itself.</summary>
    public const string BareService = "bareService";

    /// <summary>Between such a label and its value, in ems, a colon or a rule of the table; without it the word begins a title.</summary>
    private const double LeastGap = 0.4;

    private readonly CellLayout _cells = new(found.Sheet, labels);

    private RoleFields? _roles;

    public RunningText Text { get; } = RunningText.Of(found.Sheet, LineStarts.IsOne);

    public FoundDocument Found => found;

    public PageView Page => page;

    /// <summary>Its values by what they are there for, whatever the wording.</summary>
    public RoleFields Roles => _roles ??= new RoleFields(PaperRoles.Read(found.Sheet, page.Probe), Text, page);

    /// <summary>Values beside the labels of a field.</summary>
    public IReadOnlyList<ReadText> Candidates(string field) => [.. _cells.Of(field)];

    /// <summary>Values beside labels that say whose they are only by the head of their part of a table.</summary>
    /// <param name="field">Of the labels.</param>
    /// <param name="head">Of the part.</param>
    /// <param name="heads">Of any part.</param>
    public IEnumerable<ReadText> InPart(string field, Regex head, Regex heads) => _cells.WithLabels(field)
        .Where(v => HeadOf(v.Label, heads) is { } own && head.IsMatch(own.Text))
        .Select(v => v.Value);

    /// <summary>The head nearest above; of two that stand side by side, that of the label's own column.</summary>
    private TextRun? HeadOf(LabelHit label, Regex heads)
    {
        var above = found.Sheet.Runs.Where(r => r.Row < label.Row - (0.7 * label.Em) && heads.IsMatch(r.Text)).ToList();
        return above.MaxBy(r => r.Row) is { } lowest ? above.Where(r => lowest.Row - r.Row < label.Em).MinBy(r => Math.Abs(r.Left - label.Left)) : null;
    }

    /// <summary>The unit's name: beside its label, or alone on a row.</summary>
    public FieldReading SubjectName()
    {
        var all = _cells.PrintedWithLabels(FieldNames.SubjectName).Select(v => NextLine.AtMargin(v.Label, v.Value, found.Sheet)).Where(c => c.Text.Length >= 4 && !c.Text.EndsWith('书') && !Signed.IsMatch(c.Text) && !ClauseWords.IsSentence(c.Text)).ToList();
        if (all.Count == 0)
            all = [.. LoneNames.All(Text)];
        // What stands behind 公章 may be a piece of the seal.
        if (!all.Exists(c => OrganizationNames.LooksWhole(c.Text)) && SentencePatterns.All(Text, NameInSentence).Where(n => OrganizationNames.LooksWhole(n.Text)).ToList() is { Count: > 0 } named)
            all = named;
        var unit = PaperValues.Organization(all, page);
        if (unit.Value is null && LetterHead.Of(found.Sheet, Text) is { } head && PaperValues.Organization([head], page) is { Value: not null } ofHead)
            return RoleFields.Doubted(ofHead, RoleFields.Unsure);
        // 主办者:马小川: who files for himself is no unit.
        return unit.Value is not null ? unit : PaperValues.Person([.. Candidates(FieldNames.SubjectName).Where(c => c.Text.Length < 4 && Surnames.Begins(c.Text))], page);
    }

    /// <summary>The domains of the services that a paper is about.</summary>
    public FieldReading Domains() => DomainList.Read(Text, page) ?? DomainList.Apart(Text, page, Domain());

    /// <summary>The domain: beside its label, or anywhere on the paper.</summary>
    public FieldReading Domain()
    {
        var labeled = DomainNames.Field(Candidates(FieldNames.Domain), page);
        if (labeled.Value is not null)
            return labeled;
        if (DomainNames.Misread([.. Candidates(FieldNames.Domain), .. SentencePatterns.All(Text, DomainInSentence)], page) is { } misread)
            return misread;
        var spans = DomainNames.All(Text.Text).Select(s => (From: DomainStarts.Beginning(Text.Text, s.From), End: s.From + s.Length)).ToList();
        var chinese = ChineseDomains.Lines(Text.Text).Concat(ChineseDomains.InSentence(Text.Text)).Select(s => Text.Slice(s.From, s.Length));
        var found = DomainNames.Field([.. spans.Select(s => Text.Slice(s.From, s.End - s.From)), .. chinese], page);
        return found.Status == FieldStatus.Confirmed && spans.Any(s => DomainStarts.IsCut(Text.Text, s.From)) ? found with { Status = FieldStatus.Doubtful, Confidence = 0.6, Evidence = ["lostStart"] } : found;
    }

    /// <summary>The title as it is printed.</summary>
    public FieldReading Title(PaperTitle? title)
    {
        if (title is null)
            return Fields.Missing(page.Number);
        var text = FixedWords.Settled(Slice(title));
        var read = PaperValues.Text([text], page);
        // Nothing but 信息 is meant by 信息, whatever the shape of one of its characters in some type.
        var isOfWords = read.Evidence is ["characterShapeDiffers"] && text.Text.Length == text.Glyphs.Count && read.Unsure?.All(i => FixedWords.InTitle(text).Contains(text.Glyphs[i])) == true;
        if (read.Status == FieldStatus.Doubtful && (isOfWords || read.Evidence is ["readersDisagree" or "lowScore"]))
            read = Fields.Of(text.Text, text, page.Number, Judgement.OfPlainText(text, page.Probe, FixedWords.InTitle(text)));
        if (title.HasRival && read.Status == FieldStatus.Confirmed)
            read = read with { Status = FieldStatus.Doubtful, Confidence = 0.6, Evidence = ["severalTitles"] };
        // CP备案: the thin first letter was passed over.
        if (read.Value!.StartsWith("CP备案", StringComparison.Ordinal))
            read = read with { Value = $"I{read.Value}", Status = FieldStatus.Doubtful, Confidence = Math.Min(read.Confidence, 0.6), Evidence = ["repaired"] };
        // The reader gives the old form of 真 in some types; no title is printed so.
        return read.Value!.Contains('眞', StringComparison.Ordinal) ? read with { Value = read.Value.Replace('眞', '真'), Status = FieldStatus.Doubtful, Evidence = ["repaired"] } : read;
    }

    /// <summary>What the service is called: beside its label, else as the model sees it or beside the bare word 小程序.</summary>
    public FieldReading? ServiceName()
    {
        var beside = Candidates(FieldNames.ServiceName);
        if (beside.FirstOrDefault(ServiceNames.AreSeveral) is { } several)
            return Several(several);
        var labeled = PaperValues.Text([.. (beside.Count > 0 ? beside : [.. SentencePatterns.All(Text, ServiceInSentence)]).Select(ServiceNames.OfValue).Where(c => c.Text.Length > 1 && c.Text.Any(char.IsLetterOrDigit) && c.Text[0] is not ('为' or '是') && !ServiceNames.IsTick(c.Text) && !ServiceNames.IsSort(c.Text))], page);
        if (labeled.Value is not null)
            return Roles.Text(labeled, PaperRole.Service);
        if (BareServices().FirstOrDefault(ServiceNames.AreSeveral) is { } listed)
            return Several(listed);
        var seen = Roles.Text(null, PaperRole.Service);
        return seen?.Status == FieldStatus.Confirmed || BareServiceName() is not { Value: not null } bare ? seen : bare;
    }

    private FieldReading Several(ReadText names) => Fields.Of(names.Text.TrimEnd(';'), names, page.Number, Judgement.Doubtful(Math.Min(names.Lowest, 0.6), "severalServices"));

    private FieldReading BareServiceName() => PaperValues.Text([.. BareServices().Select(ServiceNames.OfValue)], page);

    /// <summary>The word is as often part of a sentence or of another label, so that only what stands well apart from it counts.</summary>
    private IEnumerable<ReadText> BareServices() =>
        _cells.WithLabels(BareService).Where(v => Math.Abs(v.Value.Glyphs[0].Row - v.Label.Row) < v.Label.Em && v.Value.Glyphs[0].Left - v.Label.Glyphs[^1].Right > LeastGap * v.Label.Em)
            .Select(v => LabelTails.Again(Sheet.Split(v.Value.Pieces().First()).First().Glyphs, v.Value)).Where(v => v.Text.Any(char.IsLetterOrDigit) && !ServiceNames.IsWord(v.Text));

    /// <summary>Seal, signature and date of a signed paper.</summary>
    /// <param name="fields">Added to.</param>
    /// <param name="isOfUnit">Only a unit issues such papers.</param>
    public void AddFoot(Dictionary<string, FieldReading> fields, bool isOfUnit)
    {
        SealFields.Add(fields, Text, found, page, isOfUnit || LoneNames.All(Text).Any());
        if ((SignatureArea.Read(Text, found.Sheet, page) ?? HandAtFoot.Read(Text, found.Sheet, page)) is { } signature)
            fields[FieldNames.Signature] = SignatureAtSeal.Judge(signature, fields.GetValueOrDefault(FieldNames.Seal), page.Probe);
        fields[FieldNames.SignedOn] = Roles.Date(SignedDate.Read(Text, found.Sheet, page, fields.GetValueOrDefault(FieldNames.Seal)), PaperRole.SignedOn)!;
    }

    /// <summary>Domains in several places of a paper may be those of several services, of which one name was read.</summary>
    public static void DoubtService(Dictionary<string, FieldReading> fields)
    {
        if (fields.GetValueOrDefault(FieldNames.Domain)?.Evidence.Contains(DomainList.Several) == true && fields.GetValueOrDefault(FieldNames.ServiceName) is { Status: FieldStatus.Confirmed } service)
            fields[FieldNames.ServiceName] = service with { Status = FieldStatus.Doubtful, Confidence = 0.6, Evidence = [DomainList.Several] };
    }

    /// <summary>Adds a field that only some papers have, when it was read.</summary>
    public static void AddIfRead(Dictionary<string, FieldReading> fields, string name, FieldReading? field)
    {
        if (field?.Value is not null)
            fields[name] = field;
    }

    private static ReadText Slice(PaperTitle title)
    {
        var runs = new List<TextRun>();
        foreach (var line in title.Glyphs.GroupBy(g => g.Line))
            runs.Add(new TextRun([.. line.OrderBy(g => g.Left)]));
        return ReadText.From(ReadingOrder.Of(runs));
    }
}
