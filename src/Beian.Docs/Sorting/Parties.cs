using Beian.Docs.Identifiers;
using Beian.Docs.Rules.Comparison;

namespace Beian.Docs.Sorting;

/// <summary>Tells names of units from names of people, and which readings of a name may be one (单位与人名).</summary>
internal static class Parties
{
    /// <summary>The role of a person who files alone.</summary>
    public const string OwnerRole = "主办者";

    // The Chinese names of people have two to four characters; longer ones carry a dot.
    private const int LongestPerson = 4;

    /// <summary>One of these for another is another company, not a slip: 样例一号、样例二号.</summary>
    private const string Serial = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ一二三四五六七八九十百甲乙丙丁戊己庚辛壬癸东南西北上下左右前后新老大小金木水火土";

    private static readonly string[] UnitWords =
        ["公司", "企业", "中心", "集团", "事务所", "合作社", "协会", "学会", "学校", "医院", "委员会", "基金会", "商行", "超市", "工作室", "厂", "店"];

    public static bool IsUnit(string name) => IsNamed(name) && !name.Contains('·') && (name.Length > LongestPerson || UnitWords.Any(w => name.EndsWith(w, StringComparison.Ordinal)));

    /// <summary>Registrars that hide a holder, and those who write in Latin letters, name nobody whom other papers name.</summary>
    public static bool IsPerson(string name) => IsNamed(name) && !IsUnit(name);

    private static bool IsNamed(string name) => name.Any(c => c is >= '\u3400' and <= '\u9FFF') && !name.Contains('*');

    /// <summary>People that a text names; a unit's delegate stands in brackets.</summary>
    public static IEnumerable<string> PeopleIn(string named) => named
        .Split(['、', ',', ';', '/', '(', ')', ':'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        .Select(p => p.Replace("委派代表", "", StringComparison.Ordinal))
        .Where(p => p.Length > 1 && IsPerson(p));

    /// <summary>Whether one name may be a misreading of the other: one character apart, and at least one of them is doubtful.</summary>
    public static bool AreNearUnits(string a, bool isSureOfA, string b, bool isSureOfB)
    {
        if ((isSureOfA && isSureOfB) || a.Length != b.Length || a.Length < 6)
            return false;
        var at = Enumerable.Range(0, a.Length).Where(i => a[i] != b[i]).ToList();
        if (at.Count == 0)
            return false;
        return UnreadCharacters.AreAllThatDiffers(a, b) || UnreadCharacters.AreAllThatDiffers(b, a)
            || (at.Count == 1 && (LookAlikes.Are(a[at[0]], b[at[0]]) || !(Serial.Contains(a[at[0]]) && Serial.Contains(b[at[0]]))));
    }

    /// <summary>The same of people, whose names are short: only look-alikes and unread characters count.</summary>
    public static bool AreNearPeople(string a, bool isSureOfA, string b, bool isSureOfB) =>
        !(isSureOfA && isSureOfB) && a.Length == b.Length && a.Length > 1
        && (UnreadCharacters.AreAllThatDiffers(a, b) || UnreadCharacters.AreAllThatDiffers(b, a)
            || (EditDistance.Of(a, b) == 1 && Enumerable.Range(0, a.Length).All(i => a[i] == b[i] || LookAlikes.Are(a[i], b[i]))));

    /// <summary>Numbers of one length that differ in one or two characters, one of them failing its check.</summary>
    public static bool AreNearNumbers(string a, bool isProvenA, string b, bool isProvenB) =>
        !(isProvenA && isProvenB) && a.Length == b.Length && a.Length >= 15 && EditDistance.Of(a, b) is 1 or 2;

    /// <summary>A name without place and form of company: 样例科技 of 威海样例科技有限公司; what people call folders.</summary>
    public static string CoreOf(string unit)
    {
        var core = unit;
        if (AdministrativeDivisions.Find(core) is { Length: > 0 } region && region.Length < core.Length - 2)
            core = core[region.Length..];
        else if (PlaceNames.ShortAtStart(core) is { } place && place.Name.Length < core.Length - 2)
            core = core[place.Name.Length..];
        foreach (var form in (string[])["(普通合伙)", "(有限合伙)", "股份有限公司", "有限责任公司", "集团有限公司", "有限公司", "分公司", "公司"])
        {
            if (core.EndsWith(form, StringComparison.Ordinal) && core.Length - form.Length >= 2)
                return core[..^form.Length];
        }

        return core;
    }
}
