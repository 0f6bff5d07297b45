using System.Collections.Frozen;

namespace Beian.Docs.Documents.Layout;

/// <summary>What licenses and certificates print in English beside or below their labels: 名称 Name, 营业场所 Place of Business; no value is only that (标签的英文).</summary>
public static class LabelTranslations
{
    // Lower case, letters alone. [MEM]
    private static readonly FrozenSet<string> Words = FrozenSet.Create(
        "name", "nameofenterprise", "nameofcompany", "companyname", "entityname", "type", "typeofenterprise", "companytype", "entitytype", "legalrepresentative", "legalperson", "representative", "principal", "personincharge", "responsibleperson",
        "operator", "investor", "managingpartner", "executivepartner", "form", "organizationform", "formoforganization", "registeredcapital", "capital", "paidincapital", "capitalcontribution", "fund", "startupfund", "registeredfund",
        "dateofestablishment", "establishmentdate", "establishedon", "established", "dateofregistration", "registrationdate", "dateofissue", "issuedate", "issuedon", "issuedby", "date", "term", "termofoperation", "operatingperiod", "operationperiod", "businessterm",
        "validity", "validityperiod", "validperiod", "periodofvalidity", "termofvalidity", "validfrom", "validuntil", "address", "domicile", "residence", "placeofbusiness", "businessplace", "businesspremises", "businessaddress", "registeredaddress",
        "businessscope", "scopeofbusiness", "scope", "purpose", "purposeandscope", "registrationauthority", "registeringauthority", "registrationorgan", "authority", "issuingauthority", "issuer", "unifiedsocialcreditcode", "socialcreditcode", "creditcode", "code", "registrationno",
        "registrationnumber", "businesslicense", "businesslicence", "duplicate", "original", "sponsor", "organizer", "sourceoffunds", "areaofactivity", "supervisor");

    /// <summary>Without what is such a translation, at the beginning of the line or all of it.</summary>
    public static IReadOnlyList<Glyph> Without(IReadOnlyList<Glyph> line)
    {
        var length = line.TakeWhile(g => g.Text.All(c => char.IsAsciiLetter(c) || c is '(' or ')' or '/' or '.' or ':' or '-' or '\'' or ' ')).Count();
        return length > 1 && Words.Contains(string.Concat(line.Take(length).SelectMany(g => g.Text).Where(char.IsAsciiLetter)).ToLowerInvariant()) ? [.. line.Skip(length)] : line;
    }
}
