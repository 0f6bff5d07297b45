using System.Text.RegularExpressions;

namespace Beian.Docs.Documents.Items;

/// <summary>The words that a licence's type is made of (类型). [MEM] 《市场主体类型及代码》</summary>
public static partial class LicenseType
{
    /// <summary>False where something else stands in it: the name of a partner, of whom the next item should speak.</summary>
    public static bool IsOfItsWords(string type) => Words().IsMatch(Bracketed().Replace(type, "")) && !Misread().IsMatch(type);

    /// <summary>有限责任公司法人独资, of which no bracket was read, with them; null for any other.</summary>
    public static string? WithBrackets(string type) => Unbracketed().Match(type) is { Success: true } match ? $"{match.Groups["kind"].Value}({match.Groups["holder"].Value})" : null;

    /// <summary>Of these the register prints who holds the shares in brackets.</summary>
    [GeneratedRegex("^(?<kind>有限责任公司|股份有限公司)(?<holder>(?:外国|台港澳|港澳台)?(?:自然人|法人|非自然人)独资|自然人投资或控股.*|国有(?:独资|控股)|非自然人投资.*|非?上市.*)$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Unbracketed();

    [GeneratedRegex(@"^(?:有限|责任|股份|公司|企业|集团|分公司|分支机构|分支|机构|一人|个人|独资|普通|特殊|合伙|个体|工商户|户|农民|农业|专业|合作社|联合社|合作|全民|所有制|集体|国有|国家|国营|控股|制|内资|外商|外资|外国|地区|投资|中外|合资|经营|常驻|代表|驻|台港澳|港澳台|台、港、澳|港、澳、台|法人|非法人|非|自然人|其他|联营|联合|营业|单位|私营|城镇|办事处|商事|市场主体|已?上市|未上市|事业|社团|开办|与|的|及|或|和|、|,|-)+$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Words();

    /// <summary>白然人 for 自然人, also within brackets.</summary>
    [GeneratedRegex("(?<!自)然人|自然(?!人)", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Misread();

    /// <summary>A bracket that does not close is for others to doubt.</summary>
    [GeneratedRegex(@"[(\[][^()\[\]]{0,40}(?:[)\]]|$)", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Bracketed();
}
