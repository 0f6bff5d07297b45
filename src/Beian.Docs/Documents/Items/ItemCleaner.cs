using System.Text.RegularExpressions;
using Beian.Docs.Documents.Layout;

namespace Beian.Docs.Documents.Items;

/// <summary>Takes from an item what cannot belong to it: the end of a label, an ornament of the border, a watermark's strokes.</summary>
public static partial class ItemCleaner
{
    /// <summary>批发、零售: what is done with the goods that follow; older scopes begin their items so.</summary>
    internal const string Verbs = "(?:批发|零售|批零|销售|生产|加工|制造|制作|维修|修理|安装|租赁|经营|服务|代理|研发|开发|设计|施工|从事|兼营|主营|收购|种植|养殖|出租|进出口|许可|内容)"
        + "(?:[、兼及和与]?(?:批发|零售|批零|销售|生产|加工|制造|制作|维修|修理|安装|租赁|经营|服务|代理|研发|开发|设计|施工|收购|种植|养殖|出租|进出口))*";

    /// <summary>More characters than these at an end are no speck.</summary>
    private const int MostDropped = 4;

    /// <summary>Shorter scopes than this have to name a trade: of a name that was taken for one nothing else would tell.</summary>
    private const int ShortestScope = 5;

    /// <summary>The text, or the part of it that has the item's form; the item is unchanged when none has.</summary>
    public static ReadText Clean(string field, ReadText text) => field switch
    {
        FieldNames.Type => Longest(WithoutMarks(text), Type()),
        FieldNames.Capital => WithoutOpenBracket(Longest(CurrencyWord.Restore(text), Capital())),
        FieldNames.Name => WithoutStroke(Longest(WithoutMarks(DashForOne.Restore(text)), NoSpecks())),
        FieldNames.Representative => Longest(DashForOne.Restore(text), NoSpecks()),
        FieldNames.Address or FieldNames.Authority => Longest(text, NoSpecks()),
        FieldNames.Scope => WithoutLoneQuote(BusinessLicense.ScopeFiller.Without(WithoutHead(text))),
        _ => text,
    };

    /// <summary>A person's or an organization's name, without what a watermark left beside it.</summary>
    public static ReadText Person(ReadText text)
    {
        var clean = Clean(FieldNames.Representative, text);
        if (clean.Text.Length != clean.Glyphs.Count)
            return clean;
        // Of 法定代表人姓名: nobody has 姓 for a surname, nor 名.
        if (LabelTail().Match(clean.Text).Length is > 0 and var tail && clean.Glyphs.Count - tail >= 2)
            clean = clean.Part(tail, clean.Glyphs.Count - tail);
        var before = MarkBefore().Match(clean.Text).Length;
        var after = MarkAfter().Match(clean.Text[before..]).Length;
        if (before + after > 0 && clean.Glyphs.Count - before - after >= 2)
            clean = clean.Part(before, clean.Glyphs.Count - before - after);
        return clean.Text.Length <= 6 ? PersonName.Clean(clean) : clean;
    }

    /// <summary>Whether the text is what the item may be; of items without a form nothing is known.</summary>
    public static bool HasForm(string field, string text) => field switch
    {
        FieldNames.Type => Whole(Type(), text) && text != "个体" && LicenseType.IsOfItsWords(text),
        FieldNames.Capital => Whole(Capital(), text) && (text.AsSpan().ContainsAny('元', '圆') || OfSixPlaces().IsMatch(text) || InCode().IsMatch(text)) && !Headless().IsMatch(text) && text.Count(c => c == '(') == text.Count(c => c == ')'),
        FieldNames.Composition => text is "个人经营" or "家庭经营",
        FieldNames.Representative => PersonOrOrganization().IsMatch(text) && !WatermarkWords.AreInName(text) && !LostColon().IsMatch(text) && !(text.Contains('、', StringComparison.Ordinal) && Trade().IsMatch(text)),
        FieldNames.Scope => !HasLabel(text) && !BrokenHead().IsMatch(text) && (text.Length >= ShortestScope || Trade().IsMatch(text)),
        FieldNames.Name => !Date().IsMatch(text) && !Whole(Type(), text[1..]) && !OfAType().IsMatch(text) && !Beginning().IsMatch(text) && !Papers.OrganizationNames.HasStrayMark(text),
        _ => true,
    };

    /// <summary>Whether the label of another item stands between a scope's items: the detector joined it with the line beside it.</summary>
    public static bool HasLabel(string scope) => LabelBetween().IsMatch(scope);

    private static bool Whole(Regex form, string text) => form.Match(text) is { Success: true } match && match.Length == text.Length;

    /// <summary>A scope begins with a word, a number or a bracket.</summary>
    private static ReadText WithoutHead(ReadText text)
    {
        var first = text.Glyphs.TakeWhile(g => !char.IsLetterOrDigit(g.Text[0]) && g.Text is not ("(" or "〓" or "*" or "<" or "《" or "[")).Count();
        return first == 0 || first > MostDropped || first == text.Glyphs.Count ? text : text.Part(first, text.Glyphs.Count - first);
    }

    /// <summary>(叁佰伍拾万美元: a bracket that never closes is the end of the label's colon or an ornament's stroke.</summary>
    private static ReadText WithoutOpenBracket(ReadText text) =>
        text.Text.Length == text.Glyphs.Count && text.Text.Length > 1 && text.Text[0] == '(' && !text.Text.Contains(')', StringComparison.Ordinal) ? text.Part(1, text.Glyphs.Count - 1) : text;

    /// <summary>零售;‘二类医疗器械: half a pair is dirt.</summary>
    private static ReadText WithoutLoneQuote(ReadText text) =>
        text.Text.AsSpan().ContainsAny("‘’") && !(text.Text.Contains('‘', StringComparison.Ordinal) && text.Text.Contains('’', StringComparison.Ordinal)) ? text.Where(g => g.Text is not ("‘" or "’")) : text;

    /// <summary>No mark stands before a bracket in a name, nor a lone quotation mark before it.</summary>
    private static ReadText WithoutMarks(ReadText text)
    {
        var glyphs = text.Glyphs.Where((g, i) => i + 1 == text.Glyphs.Count || text.Glyphs[i + 1].Text is not "(" || g.Text is not ("、" or "," or "." or "·" or "-" or "'")).ToList();
        // A bracket or a quotation mark that never closes is an ornament's stroke, or one of the next character's.
        if (glyphs.Any(g => g.Text == "[") && !glyphs.Any(g => g.Text == "]"))
            glyphs.RemoveAll(g => g.Text == "[");
        if (glyphs.Count > 1 && glyphs[0].Text is "“" or "‘" && !glyphs.Any(g => g.Text is "”" or "’"))
            glyphs.RemoveAt(0);
        return glyphs.Count == text.Glyphs.Count ? text : text.With(glyphs);
    }

    /// <summary>…有限公司卜, …有限公司8: the rule of a table or a stroke of the border; no unit's name goes on so.</summary>
    private static ReadText WithoutStroke(ReadText text) =>
        text.Text.Length == text.Glyphs.Count && StrokeBehind().IsMatch(text.Text) ? text.Part(0, text.Glyphs.Count - 1) : text;

    private static ReadText Longest(ReadText text, Regex form)
    {
        // A glyph is one character as a rule; where it is not, positions would not be those of glyphs.
        if (text.Text.Length != text.Glyphs.Count)
            return text;
        var match = form.Matches(text.Text).MaxBy(m => m.Length);
        return match is null || match.Length == 0 || match.Length == text.Text.Length || text.Text.Length - match.Length > MostDropped
            ? text
            : text.Part(match.Index, match.Length);
    }

    /// <summary>北京朝阳, behind which light blots out the print: so short a name ends in what the business is.</summary>
    [GeneratedRegex(@"^\p{IsCJKUnifiedIdeographs}{1,4}(?<![店部厂社馆行铺所院司园房场坊会吧屋站队局校厅心摊档楼家市])$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Beginning();

    [GeneratedRegex(@"(?:有限责任公司|股份有限公司|一人有限|分公司|分支机构|集团|台、港、澳|有限公司|个人独资|普通合伙|特殊|有限合伙|合伙|个体|农民专业|全民所有|集体|国有|股份合作|内资|外商|外资|台港澳|港澳台|外国|其他|联营|非公司|中外|自然人)[^!|<>*;。]*(?<=[)\]司业社制户资体构人营])")]
    private static partial Regex Type();

    [GeneratedRegex(@"\(?(?:人民币|美元|港元|港币|欧元|日元|英镑|USD|RMB|CNY|HKD|EUR|JPY|GBP|[¥$])?\)?(?:[0-9][0-9.,]*|[零〇一二三四五六七八九十百千壹贰貳弍叁参叄參肆伍陆陸柒捌玖拾佰仟万萬亿億]+)(?:[零〇一二三四五六七八九十百千壹贰貳弍叁参叄參肆伍陆陸柒捌玖拾佰仟万萬亿億])*(?:点[零〇壹贰叁肆伍陆柒捌玖一二三四五六七八九]+万?)?\(?(?:人民币|美元|港元|港币|欧元|日元|英镑)?\)?[元圆]?[整正]?\(?(?:人民币元?|美元|港元|港币|欧元|日元|英镑)?\)?")]
    private static partial Regex Capital();

    /// <summary>An amount to the cent, with its currency's code.</summary>
    [GeneratedRegex(@"^(?:USD|RMB|CNY|HKD|EUR|GBP)[0-9]{1,3}(?:,[0-9]{3})*\.[0-9]{2}$")]
    private static partial Regex InCode();

    [GeneratedRegex(@"(?<=^|[、,;。:)])(?:住所|法定代表人|法人代表|注册资本|注册资金|成立日期|营业期限|登记机关|活动地域|业务主管单位|有效期)(?=:|\p{IsCJKUnifiedIdeographs}|$)|(?<=[。;)])[所址]:")]
    private static partial Regex LabelBetween();

    [GeneratedRegex(Verbs + "|餐饮|住宿|美容|理发|美发|百货|食品|小吃|运输|咨询|培训")]
    private static partial Regex Trade();

    /// <summary>一般项自, 批准的项口: 项 stands for 项目 only.</summary>
    [GeneratedRegex("(?:(?:^|[。;)])(?:一般|许可)|批准的)项(?!目)")]
    private static partial Regex BrokenHead();

    /// <summary>…营业部有限责任公司分公司(自然人投资或控股): the type below stands in the name.</summary>
    [GeneratedRegex(@"(?<![厂店所部社行站坊馆])\([^()]*(?:自然人|法人|外商|独资|控股|投资)[^()]*\)$")]
    private static partial Regex OfAType();

    /// <summary>500.000000万人民币, as registers print it; elsewhere 元 was lost.</summary>
    [GeneratedRegex(@"\.[0-9]{6}万人民币$")]
    private static partial Regex OfSixPlaces();

    /// <summary>万元整: the numerals before the unit are lost.</summary>
    [GeneratedRegex("^(?:人民币)?[拾佰仟万亿元圆]")]
    private static partial Regex Headless();

    [GeneratedRegex(@"(?<=^[!'""|`,.:;、。·\-~^*#@_]*)[^!'""|`^*@~_].*[^!'""|`^*@~,.:;、。·\-_]|^.$")]
    private static partial Regex NoSpecks();

    /// <summary>A Chinese name, one with a middle dot, a Latin one, or an organization with its delegate.</summary>
    [GeneratedRegex(@"^(?!.*[。“”])(?=.{2,90}$)(?:[\p{IsCJKUnifiedIdeographs}〓]{2,5}|[\p{IsCJKUnifiedIdeographs}〓]{1,12}(?:[·•.][\p{IsCJKUnifiedIdeographs}〓]{1,12})+|[A-Za-z][A-Za-z .,'-]{3,40}(?:\([\p{IsCJKUnifiedIdeographs}〓]{2,5}\))?|[\p{IsCJKUnifiedIdeographs}〓]{2,5}\([A-Za-z][A-Za-z .,'-]{3,40}\)|.{4,}(?:公司|企业|中心|合伙\)|院|所|厂|社|集团|协会|委员会).*|.*委派代表.*|.*[,、;].*)$")]
    private static partial Regex PersonOrOrganization();

    [GeneratedRegex(@"^(?:(?:仅?[供限用]?(?:于|网站|ICP|APP|小程序)?备案)(?:使用|专用)?|仅供|使用|专用|他用无效|无效|复印)[^\p{L}]?", RegexOptions.IgnoreCase)]
    private static partial Regex MarkBefore();

    [GeneratedRegex(@"[^\p{L}]?(?:仅?[供限用]?(?:于|网站|ICP|APP|小程序)?备案(?:使用?|专用?)?|仅供.*|使用|专用|他用无效|无效|复印)$", RegexOptions.IgnoreCase)]
    private static partial Regex MarkAfter();

    [GeneratedRegex("(?<=公司|[店厂部社室馆所院会行]|中心)[卜丨丿亅|]$|(?<=公司)[0-9]$")]
    private static partial Regex StrokeBehind();

    [GeneratedRegex("^姓名?|^名(?=.{2})")]
    private static partial Regex LabelTail();

    [GeneratedRegex(@"委派代表(?!:)")]
    private static partial Regex LostColon();

    [GeneratedRegex(@"\d{4}年\d")]
    private static partial Regex Date();
}
