using System.Text.RegularExpressions;
using Beian.Docs.Documents.Items;
using Beian.Docs.Documents.Layout;
using Beian.Docs.Identifiers;

namespace Beian.Docs.Documents.Certificates;

/// <summary>How the items of a certificate begin and end: a line's end is what gets lost, and most items have one that can be told (事项的形式).</summary>
public static partial class CertificateForms
{
    private static readonly string[] Sources = ["财政补助", "非财政补助", "财政拨款", "全额拨款", "差额拨款", "经费自理", "自收自支", "财政全额拨款", "财政差额拨款", "全额预算管理", "差额预算管理", "财政核拨", "财政核补", "财政性资金基本保证", "财政性资金零补助", "事业收入", "上级补助"];

    private const string Numerals = "一二三四五六七八九十";

    /// <summary>Whether the text may be the item and is whole.</summary>
    public static bool IsWhole(string field, string text) => field switch
    {
        FieldNames.Capital => Amount().IsMatch(text),
        // 北司许律: the year and the number were lost.
        FieldNames.ApprovalNumber => text.Any(char.IsAsciiDigit),
        FieldNames.Name => Organization().IsMatch(text) && LicenseDates.First(text) is null && !WithOrnament().IsMatch(text) && !WithItsType().IsMatch(text),
        FieldNames.Scope => text.EndsWith('。') && HasWholeForm(text),
        FieldNames.ActivityArea => Area().IsMatch(text) && (text is "全国" || AdministrativeDivisions.Find(text) is not null),
        // No committee for posts registers by itself: its office does.
        // 非公基基金会, 经费白理: there are few of them.
        FieldNames.Type when text.EndsWith("基金会", StringComparison.Ordinal) => text.Contains("公募", StringComparison.Ordinal) || text.Contains("募捐", StringComparison.Ordinal) || text.Contains("慈善", StringComparison.Ordinal),
        FieldNames.FundingSource => !IsAlmostASource(text) && Bounded(text),
        // 公, of 公募.
        FieldNames.Type => text.Length > 1 && Bounded(text),
        FieldNames.Sponsor or FieldNames.Supervisor or FieldNames.Authority => Office().IsMatch(text) && !text.EndsWith("编制委员会", StringComparison.Ordinal) && !Headless().IsMatch(text)
            && (field != FieldNames.Authority || (OfAPlace().IsMatch(text) && !OfTheParty().IsMatch(text))),
        _ => Plain(text),
    };

    private static bool Plain(string text) => !text.Contains(':', StringComparison.Ordinal) && LicenseDates.First(text) is null;

    /// <summary>政府机关·: a speck behind it.</summary>
    private static bool Bounded(string text) => Plain(text) && text is [.., var last] && (char.IsLetterOrDigit(last) || last is ')' or '*');

    /// <summary>One character other than one of the usual sources of means.</summary>
    private static bool IsAlmostASource(string text) => Array.Exists(Sources, s => s.Length == text.Length && s.Zip(text).Count(p => p.First != p.Second) == 1) && !Array.Exists(Sources, s => s == text);

    /// <summary>Whether a registrar says where it is, or is the state's.</summary>
    public static bool SaysWhere(string authority) => OfAPlace().IsMatch(authority);

    /// <summary>Of a scope, whatever it ends with: no label of another item stands in it, and none of its numbered items lacks its number.</summary>
    public static bool HasWholeForm(string scope)
    {
        var numbers = Numbered().Matches(scope).Select(m => Numerals.IndexOf(m.Groups[1].Value, StringComparison.Ordinal)).ToList();
        // (二)…;(三)…(四): what parts the others was passed over.
        return !ItemCleaner.HasLabel(scope) && !TwoMarks().IsMatch(scope) && !ColonAmongItems().IsMatch(scope) && !(Parted().IsMatch(scope) && Unparted().IsMatch(scope)) && numbers.Zip(numbers.Skip(1)).All(p => p.Second == p.First + 1 || p.Second == 0)
            // 资助学生;(二)…;开展交流: the first and the third have lost theirs.
            && (numbers.Count == 0 || numbers[0] == 0) && !(NumberedPart().IsMatch(scope) && UnnumberedPart().IsMatch(scope))
            // 资助教育:奖励教师:帮扶…: nothing is listed behind either.
            && !(scope.Count(c => c == ':') > 1 && !scope.Contains(';', StringComparison.Ordinal) && !scope.Contains("项目:", StringComparison.Ordinal));
    }

    /// <summary>A date of which 日 was lost may have lost a digit of its day, too.</summary>
    public static bool IsWholeDate(string text) => !text.Contains('年', StringComparison.Ordinal) || text.Contains('日', StringComparison.Ordinal);

    /// <summary>Without what the next items or a border left behind a name: 王小明15万元, 王小明Y.</summary>
    public static ReadText PersonOf(ReadText text) =>
        text.Text.Length == text.Glyphs.Count && Rest().Match(text.Text) is { Success: true } rest ? text.Part(0, rest.Index) : text;

    /// <summary>陕西样例律师事务所ShaanxiSampleLawFirm: the second line is the name in English.</summary>
    public static ReadText WithoutTranslation(ReadText name) =>
        name.Text.Length == name.Glyphs.Count && Translation().Match(name.Text) is { Success: true } english ? name.Part(0, english.Index) : name;

    [GeneratedRegex(@"(?<=[会所校院局馆站社中心)])[A-Z][A-Za-z&.,'()-]{7,}$")]
    private static partial Regex Translation();

    [GeneratedRegex(@"(?<=^[\p{IsCJKUnifiedIdeographs}〓]{2,4})(?:[0-9A-Za-z*#Q]+$|[0-9]{1,6}万.*$)")]
    private static partial Regex Rest();

    /// <summary>Names end in what the organization is; a person or an address at the end has come from the next item.</summary>
    [GeneratedRegex("^[^:。0-9]*(?:[会所校院局馆站园部队处委室府团社厅厂场庭署宫台司组](?:[(][^()]+[)])?|中心(?:[(][^()]+[)])?|中学|小学|大学)$")]
    private static partial Regex Organization();

    /// <summary>样例基金会公募基金会: the type below, whose label was not read.</summary>
    [GeneratedRegex("基金会非?公募基金会$")]
    private static partial Regex WithItsType();

    /// <summary>R延边市样例基金会: the border's.</summary>
    [GeneratedRegex(@"^[A-Za-z0-9]\p{IsCJKUnifiedIdeographs}{2,4}[省市区县州盟旗]")]
    private static partial Regex WithOrnament();

    /// <summary>(一)…;(二)…: ten items at most are numbered so.</summary>
    [GeneratedRegex("[(]([一二三四五六七八九十])[)]")]
    private static partial Regex Numbered();

    [GeneratedRegex("[;。][(][一二三四五六七八九十][)]")]
    private static partial Regex NumberedPart();

    [GeneratedRegex(@";(?=[\u4E00-\u9FFF])")]
    private static partial Regex UnnumberedPart();

    /// <summary>;.保健: one of them is a speck, or another mark.</summary>
    [GeneratedRegex("[;,、:][.·,;、:]")]
    private static partial Regex TwoMarks();

    /// <summary>医学研究;卫生医疗人员培训:卫生技术人员…: between items that stops part a colon is one, too.</summary>
    [GeneratedRegex("(?:;[^:;。]*){2}(?<!项目|范围|包括|如下):[^;。]*;", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex ColonAmongItems();

    [GeneratedRegex("[;。,、][(][二三四五六七八九十][)]", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Parted();

    [GeneratedRegex(@"[\p{IsCJKUnifiedIdeographs})][(][二三四五六七八九十][)]", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Unparted();

    [GeneratedRegex("(?:全国|[省市区县州盟旗镇乡]|街道|社区|地区)$")]
    private static partial Regex Area();

    [GeneratedRegex("^[^:]*(?:[局会厅室委部府院处署司校]|中心|编办|集团|公司|大学|中学|小学)$")]
    private static partial Regex Office();

    /// <summary>市城东区委…办公室: what the city is called was lost.</summary>
    [GeneratedRegex("^[市州盟](?!场).*[区县市旗]|^市市场")]
    private static partial Regex Headless();

    /// <summary>批服务局: who registers says where, or is the state.</summary>
    [GeneratedRegex("[省市区县州盟旗].|^(?:中共|国家|中央|中华|中国|全国|民政部|司法部)")]
    private static partial Regex OfAPlace();

    /// <summary>中共样例区委: its office for posts registers, the committee does not.</summary>
    [GeneratedRegex("^中共.*委$")]
    private static partial Regex OfTheParty();

    [GeneratedRegex(@"^[¥(]?(?:人民币\)?|美元|港币|港元)?(?!0[0-9])[0-9零〇一二三四五六七八九十百千壹贰叁肆伍陆柒捌玖拾佰仟].*[元万整正币金)]$")]
    private static partial Regex Amount();
}
