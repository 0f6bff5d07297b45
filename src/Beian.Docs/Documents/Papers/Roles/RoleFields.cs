using Beian.Docs.Documents.Layout;
using Beian.Docs.Identifiers;

namespace Beian.Docs.Documents.Papers.Roles;

/// <summary>Puts what the model of roles sees beside what labels gave: two ways to tell who is who (角色取值与标签取值的合并).</summary>
/// <param name="values">Of the paper.</param>
/// <param name="text">Its text.</param>
/// <param name="page">Its page.</param>
public sealed class RoleFields(IReadOnlyList<RoleValue> values, RunningText text, PageView page)
{
    /// <summary>Why a value is doubted: the model by itself is not sure of it, or sees something else there.</summary>
    public const string Unsure = "role", Differs = "rolesDiffer";

    /// <summary>
    /// Chance above which the model's word counts by itself. Of 16 values between 0.9 and 0.98 of four batches that others drew none was another's or not whole (two were misread), of 430 above
    /// three, without their beginning or a bracket at the end (and domains cut at a line's end, for which it is not asked): what has not the form of a name is doubted besides.
    /// </summary>
    private const double Sure = 0.95;

    private const double MostOfDoubted = 0.6;

    /// <summary>Of the usual size of print, what is no name's: of 61 on papers of all levels (182400 to 182435) the names had 0.77 and more, what was none, off an arc, 0.4.</summary>
    private const double Small = 0.6;

    /// <summary>Doubts of a value that fall where the model is sure of the same one elsewhere: which of two it is, and whether print says what was signed.</summary>
    private static readonly string[] Settled = ["differsOnPaper", FieldReading.Handwriting];

    /// <summary>Characters of a name that begins with a surname; longer ones are a foreigner's or of two parts.</summary>
    private const int LongestShort = 4;

    /// <summary>A unit, or who files for himself.</summary>
    public FieldReading? Unit(FieldReading? read, PaperRole role = PaperRole.Unit) => Settle(read, role, texts =>
        PaperValues.Organization(texts, page) is { Value: not null } unit && OrganizationNames.LooksWhole(unit.Value) ? WithItsBranch(unit, texts) : PaperValues.Person([.. texts.Where(t => t.Text.Length <= LongestShort && Surnames.Begins(t.Text))], page));

    /// <summary>由样例公司|北京营业部主办: the model saw the name end too soon.</summary>
    private FieldReading WithItsBranch(FieldReading unit, IReadOnlyList<ReadText> texts) =>
        texts.FirstOrDefault(t => t.Text == unit.Value) is { } name && text.BranchBehind(name.Glyphs[^1]) is { Count: > 0 } branch
            ? Doubted(PaperValues.Organization([LabelTails.Again([.. name.Glyphs, .. branch], name)], page), Unsure)
            : unit;

    /// <summary>A person; what begins with no surname may have lost its first character.</summary>
    public FieldReading? Person(FieldReading? read, PaperRole role) => Settle(read, role, texts =>
    {
        var bare = texts.Where(t => !IsSmall(t)).Select(WithoutSpecks).Where(IsLegible).ToList();
        if (read?.Value is null && bare.Select(t => WithItsEnd(t) ?? WithItsBeginning(t)).OfType<ReadText>().FirstOrDefault() is { } whole)
            return Doubted(PaperValues.Person([whole], page), Unsure);
        var name = PaperValues.Person(bare, page);
        var isPlain = bare.Count == texts.Count && bare.Zip(texts).All(t => t.First.Text == t.Second.Text) && (name.Value is null || name.Value.Length > LongestShort || Surnames.Begins(name.Value) || NameElements.AreAll(name.Value));
        return isPlain || name.Value is null ? name : Doubted(name, Unsure);
    });

    /// <summary>草 原 of a seal's arc: smaller than what the paper prints, and nobody writes so small.</summary>
    private bool IsSmall(ReadText name) => name.Glyphs.Average(g => g.Em) < Small * PaperTitle.UsualHanEm(page.Sheet);

    /// <summary>罗以|宁(身份证号: where the model sees the name end one character too soon.</summary>
    private ReadText? WithItsEnd(ReadText name) => name.Text.Length is 2 or 3 && Surnames.Begins(name.Text) && text.LoneWordBehind(name.Glyphs[^1]) is { } last ? LabelTails.Again([.. name.Glyphs, last], name) : null;

    /// <summary>本人洛|桑丹增, 负责人努|尔艾力·买买提江: where it sees the name begin one character too late.</summary>
    private ReadText? WithItsBeginning(ReadText name) => ((name.Text.Length is 2 or 3 && name.Text.All(PaperValues.IsHan)) || name.Text.Contains('·', StringComparison.Ordinal)) && text.LoneWordBefore(name.Glyphs[0]) is { } first ? LabelTails.Again([first, .. name.Glyphs], name) : null;

    /// <summary>〓一 is ink where somebody signed, and no name: a surname is to be legible, or most of it.</summary>
    private static bool IsLegible(ReadText name) =>
        !name.Text.Contains(UnreadSign.Mark, StringComparison.Ordinal) || name.Text.Count(c => c != UnreadSign.Mark[0]) >= 2 || (name.Text[0] != UnreadSign.Mark[0] && Surnames.Begins(name.Text));

    /// <summary>柏文:渊 by hand: no name has such marks in it.</summary>
    private static ReadText WithoutSpecks(ReadText name) =>
        name.Text.Any(PaperValues.IsHan) ? name.Where(g => g.Text is "·" or UnreadSign.Mark || char.IsLetter(g.Text[0])) : name;

    /// <summary>A citizen's number.</summary>
    public FieldReading? IdNumber(FieldReading? read, PaperRole role) => Settle(read, role, texts => IdNumbers.Field(texts.FirstOrDefault(t => IdNumbers.Spans(t.Text).Any()), page));

    /// <summary>Short text; what stands in brackets belongs to the name before.</summary>
    public FieldReading? Text(FieldReading? read, PaperRole role) => Settle(read, role, texts =>
    {
        var found = texts.Select(ServiceNames.OfValue).Where(t => t.Text.Length > 1 && t.Text[0] != '(' && !ServiceNames.IsSort(t.Text) && !text.IsCutInSite(t.Glyphs[^1])).ToList();
        // “叙白的手|记,使用域名: the mark that closes was lost, and the last word before the next one is the name's.
        var own = found.Select(t => text.IsLeftOpen(t.Glyphs[0], t.Glyphs[^1]) && text.LoneWordBehind(t.Glyphs[^1]) is { } last ? LabelTails.Again([.. t.Glyphs, last], t) : t).ToList();
        var name = PaperValues.Text(own, page);
        // “ 雅之家”: the first character was passed over.
        var named = own.Where(t => t.Text == name.Value).ToList();
        if (named.Count > 0 && named.TrueForAll(t => !found.Contains(t)))
            return Doubted(name, Unsure);
        return named.Count > 0 && named.TrueForAll(t => text.IsBehindGap(t.Glyphs[0]) && !BlankPaper.IsBefore(t.Glyphs[0], page.Probe)) ? Doubted(name, "lostCharacter")
            : named.Count > 0 && named.TrueForAll(t => text.IsWithinWord(t.Glyphs[0]) || text.IsLeftOpen(t.Glyphs[0], t.Glyphs[^1])) ? Doubted(name, Unsure)
            : name;
    });

    /// <summary>Text as it is printed, where nothing else gave any: a number has a form of its own that others know better.</summary>
    public FieldReading? Plain(FieldReading? read, PaperRole role) => read?.Value is not null ? read : Settle(read, role, texts => PaperValues.Text(texts, page));

    /// <summary>A date; of several the last.</summary>
    public FieldReading? Date(FieldReading? read, PaperRole role) => Settle(read, role, texts => PaperValues.Date(texts.LastOrDefault(t => PaperDates.First(t.Text) is not null), page));

    /// <summary>A domain where nothing else gave one: what looks like one is found by itself.</summary>
    public FieldReading? Domain(FieldReading? read) => read?.Value is not null ? read : Settle(read, PaperRole.Domain, texts => DomainNames.Field(Joined(texts), page));

    /// <summary>A line's end cuts a domain in two: sample- and shop.cn.</summary>
    private static IReadOnlyList<ReadText> Joined(IReadOnlyList<ReadText> parts) => parts.Count > 1 && !DomainNames.IsWhole(parts[0].Text)
        ? [ReadText.From([.. parts.SelectMany(p => p.Pieces()).Select(p => new TextRun(p))])]
        : parts;

    private FieldReading? Settle(FieldReading? read, PaperRole role, Func<IReadOnlyList<ReadText>, FieldReading> make)
    {
        var own = values.Where(v => v.Role == role).ToList();
        if (own.Count == 0)
            return read;
        var printed = own.Where(v => !v.IsSigned && (v.Chance >= Sure || own.Exists(o => o.IsSigned && o.Chance >= Sure && o.Text.Text == v.Text.Text))).ToList();
        var isSure = printed.Count > 0;
        var counted = isSure ? printed : [own.MaxBy(v => v.Chance)!];
        var seen = make([.. counted.Select(v => v.Text)]);
        if (seen.Value is not { } value)
            return read;
        if (!isSure)
            seen = Doubted(seen, own.All(v => v.IsSigned) ? FieldReading.Handwriting : Unsure);
        if (read?.Value is null)
            return seen.Status == FieldStatus.Confirmed && counted.Exists(v => IsHousehold(v.Text)) ? Doubted(seen, Unsure) : seen;
        if (read.Value == value)
            return seen.Status == FieldStatus.Confirmed && read.Evidence.Any(Settled.Contains) ? seen : read;
        // 样例工坊(个体工商户): what stands in brackets behind is the name's end to one and a remark to the other.
        if (!isSure || value.Contains(UnreadSign.Mark, StringComparison.Ordinal) || read.Value.StartsWith(value + "(", StringComparison.Ordinal))
            return read;
        // 打印服务, which begins within a word, beside 槐序打印服务 behind its label.
        if (read.Status == FieldStatus.Confirmed && seen.Status == FieldStatus.Doubtful && read.Value.EndsWith(value, StringComparison.Ordinal))
            return read;
        // 章样 where 章样例 stands beside the label, and 样例公司 where 样例公司某某分公司 does: the model saw it end too soon.
        if (IsLonger(read.Value, value))
            return Doubted(read, Differs);
        // Two ways that each seem sure, and only one can be right: a person looks.
        return read.Status == FieldStatus.Confirmed ? Doubted(seen, Differs) : seen;
    }

    /// <summary>The same name and more of it, of a person or of a unit.</summary>
    private static bool IsLonger(string name, string part) =>
        name.Length > part.Length && name.StartsWith(part, StringComparison.Ordinal) && (name.Length <= LongestShort ? Surnames.Begins(name) && name.All(PaperValues.IsHan) : OrganizationNames.LooksWhole(name) && OrganizationNames.LooksWhole(part));

    /// <summary>样例服务部, behind which (个体工商户) stands: the name's end since 2022, and a remark before.</summary>
    private static bool IsHousehold(ReadText name) =>
        !name.IsEmpty && name.Glyphs[^1] is var last && PlainText.Squeeze(string.Concat(last.Line.Chars.Where(c => c.From >= last.Source.To).Select(c => c.Text))).StartsWith("(个体", StringComparison.Ordinal);

    /// <summary>The same, for a person to look at.</summary>
    internal static FieldReading Doubted(FieldReading field, string why) =>
        field with { Status = FieldStatus.Doubtful, Confidence = Math.Min(field.Confidence, MostOfDoubted), Evidence = field.Status == FieldStatus.Confirmed ? [why] : [.. field.Evidence, why] };
}
