using System.Text.RegularExpressions;
using Beian.Docs.Rules.Comparison;

namespace Beian.Docs.Rules.Facts;

/// <summary>Who represents the subject, by its certificate (法定代表人、经营者、负责人、投资人、执行事务合伙人).</summary>
public sealed partial record Representative
{
    private Representative(DocumentField field, IReadOnlyList<string> people, bool isOrganization)
    {
        Field = field;
        People = people;
        IsOrganization = isOrganization;
    }

    public DocumentField Field { get; }

    /// <summary>The people who represent it, canonical; the delegate where an organization does; empty where none is named.</summary>
    public IReadOnlyList<string> People { get; }

    /// <summary>An organization represents it (执行事务合伙人是单位).</summary>
    public bool IsOrganization { get; }

    /// <summary>Null when it could not be read.</summary>
    public static Representative? Of(DocumentField? field)
    {
        if (field?.Value is not { } value)
            return null;
        var text = CanonicalText.Of(value);
        var delegates = Delegate().Matches(text).SelectMany(m => Split(m.Groups[1].Value)).ToList();
        var rest = Delegate().Replace(text, "");
        var isOrganization = Split(rest).Any(p => Organization().IsMatch(p));
        var people = Split(rest).Where(p => !Organization().IsMatch(p)).Concat(delegates).Distinct().ToList();
        return new Representative(field, people, isOrganization);
    }

    private static IEnumerable<string> Split(string names) =>
        names.Split(['、', ',', ';', '/', '，'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    [GeneratedRegex(@"[(]?(?:委派代表|委托代表|授权代表)[:为]?([^()]+)[)]?")]
    private static partial Regex Delegate();

    [GeneratedRegex(".{2,}(公司|企业|合伙|中心|集团|基金|事务所|合作社|协会|学校|医院|委员会|厂|店|有限合伙[)])$|[(]有限合伙[)]|[(]普通合伙[)]")]
    private static partial Regex Organization();
}
